-- Somebody who applied can be known already: a programme mother who has ended asks to visit herself, or is asked. She is one
-- person with two roles in time, so her application names who she is.

alter table mim.applicant
  add column person_id uuid,
  add foreign key (location_id, person_id) references mim.person (location_id, person_id);
create index applicant_by_person on mim.applicant (location_id, person_id) where person_id is not null;
comment on column mim.applicant.person_id is 'Who she is, where the location knows her already; null: she is known by her application alone.';

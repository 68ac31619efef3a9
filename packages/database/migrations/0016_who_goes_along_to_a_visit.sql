-- Another visiting mother can go along to one visit, beside the one who makes it.

alter table mim.visit add column companion_id uuid;
alter table mim.visit
  add foreign key (location_id, companion_id) references mim.visiting_mother (location_id, visiting_mother_id);
alter table mim.visit add constraint visit_companion_is_another check (companion_id <> visiting_mother_id);
create index visit_by_companion on mim.visit (location_id, companion_id) where companion_id is not null;
comment on column mim.visit.companion_id is 'Another visiting mother who went or goes along; null: nobody.';

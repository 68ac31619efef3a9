-- A coordinator can visit mothers herself. That she is one is dated, and says which coordinator of the location she is: it was a
-- word alone, which nothing asked.

alter table mim.visiting_mother
  add column coordinator_account_id text check (length(coordinator_account_id) between 1 and 200),
  add column coordinator_from date,
  add column coordinator_until date,
  add constraint visiting_mother_coordinator check (
    coordinator_from is not null or (coordinator_account_id is null and coordinator_until is null)
  ),
  add constraint visiting_mother_coordinator_days check (coordinator_until >= coordinator_from);
comment on column mim.visiting_mother.coordinator_account_id is 'Which coordinator of the location she is: her account; null: none, or it was not said.';
comment on column mim.visiting_mother.coordinator_from is 'Day from which she is a coordinator herself; null: she is none.';
comment on column mim.visiting_mother.coordinator_until is 'Day from which she is none any more; null: she is one.';

-- Who was said to be one is one since she began; where nobody knows when that was, since today.
alter table mim.visiting_mother no force row level security;
alter table mim.visiting_mother disable trigger user;
update mim.visiting_mother set coordinator_from = coalesce(started_on, prepared_on, current_date) where is_coordinator;
alter table mim.visiting_mother enable trigger user;
alter table mim.visiting_mother force row level security;
-- With the word goes the check that named it: of who was erased nothing is known, this no more than the rest.
alter table mim.visiting_mother drop constraint visiting_mother_erased, drop column is_coordinator;
alter table mim.visiting_mother add constraint visiting_mother_erased check (
  erased_on is null or num_nonnulls(
    started_on, prepared_on, preparation, vog_seen_on, agreement_signed_on, confidentiality_signed_on, maximum_families,
    limits, former_programme_mother, work_experience, note, stop_note, thanked_on, thanked_how,
    coordinator_account_id, coordinator_from, coordinator_until
  ) = 0 and cardinality(availability) + cardinality(offers) = 0
);

-- What was before a change is put back by undoing it.
alter table mim.row_change no force row level security;
alter table mim.row_change disable trigger user;
update mim.row_change set before = (before - 'is_coordinator') || jsonb_build_object(
  'coordinator_account_id', null,
  'coordinator_from', case when (before ->> 'is_coordinator')::boolean
    then coalesce(before ->> 'started_on', before ->> 'prepared_on', current_date::text) end,
  'coordinator_until', null
)
where table_name = 'visiting_mother' and before ? 'is_coordinator';
alter table mim.row_change enable trigger user;
alter table mim.row_change force row level security;

create unique index visiting_mother_by_coordinator on mim.visiting_mother (location_id, coordinator_account_id)
  where coordinator_account_id is not null;

-- What is registered of a coordinator: her hours, where she worked and what she learned. Who she is stands with her
-- account; here is only which account it is, as a membership names it.

create table mim.coordinator (
  location_id text not null references mim.location (location_id),
  coordinator_id uuid not null default gen_random_uuid(),
  account_id text not null check (length(account_id) between 1 and 200),
  hours_per_week integer,
  work_experience text[],
  education text[],
  started_on date,
  stopped_on date,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, coordinator_id),
  unique (location_id, account_id),
  constraint coordinator_days check (stopped_on >= started_on)
);
comment on table mim.coordinator is 'What is registered of a coordinator of a location, beside her account.';
comment on column mim.coordinator.location_id is 'Location where she works.';
comment on column mim.coordinator.coordinator_id is 'Identifier of the coordinator, by which a delivery names her.';
comment on column mim.coordinator.account_id is 'Her account.';
comment on column mim.coordinator.hours_per_week is 'Hours a week for the programme; null: not recorded.';
comment on column mim.coordinator.work_experience is 'Where she worked: codes; null: not asked.';
comment on column mim.coordinator.education is 'What she learned: codes; null: not asked.';
comment on column mim.coordinator.started_on is 'Day from which she was a coordinator here; null: not known.';
comment on column mim.coordinator.stopped_on is 'Day on which she stopped; null: she works here.';
comment on column mim.coordinator.version is 'Number of the change: one more at each.';

do $$
declare
  own constant text := $own$(
    array_position(
      (select case when current_setting('mim.role', true) = 'coordinator'
        then string_to_array(current_setting('mim.location_ids', true), ',') end),
      location_id
    ) is not null
  )$own$;
begin
  alter table mim.coordinator enable row level security, force row level security;
  execute format('create policy coordinator_own on mim.coordinator for all using %s with check %s', own, own);
end $$;
create trigger coordinator_inserted after insert on mim.coordinator referencing new table as after_rows
  for each statement execute function mim.keep_row_change();
create trigger coordinator_updated after update on mim.coordinator referencing old table as before_rows new table as after_rows
  for each statement execute function mim.keep_row_change();
create trigger coordinator_deleted after delete on mim.coordinator referencing old table as before_rows
  for each statement execute function mim.keep_row_change();

grant select, insert, update, delete on mim.coordinator to mim_app;

-- Providers and locations are added and changed in the program itself: each change is of a version that was read, a code never changes,
-- and the database writes down who did what, whatever statement does it.

alter table mim.provider add column version integer not null default 1 check (version >= 1);
comment on column mim.provider.version is 'Number of the change: one more at each.';
alter table mim.location add column version integer not null default 1 check (version >= 1);
comment on column mim.location.version is 'Number of the change: one more at each.';

-- Deliveries, keys and memberships go by the code.
revoke update on mim.provider, mim.location from mim_app;
grant update (name, version) on mim.provider to mim_app;
grant update (name, municipality, first_year, last_year, opened_on, closed_on, version) on mim.location to mim_app;

create table mim.place_log (
  place_log_id uuid primary key default gen_random_uuid(),
  happened_at timestamptz not null default clock_timestamp(),
  done_by text not null default current_setting('mim.account_id'),
  act text not null,
  about_location text,
  about_provider text,
  place_name text not null,
  was jsonb not null default '{}',
  became jsonb not null default '{}'
);
create index place_log_in_order on mim.place_log (happened_at desc, place_log_id);
comment on table mim.place_log is 'Who did what to providers and locations and when: added to in the transaction of the act, never changed.';
comment on column mim.place_log.place_log_id is 'Identifier of the line.';
comment on column mim.place_log.happened_at is 'Moment of the act.';
comment on column mim.place_log.done_by is 'Account that did it.';
comment on column mim.place_log.act is 'What was done, by its code.';
comment on column mim.place_log.about_location is 'Code of the location that it is about; null: of a provider alone.';
comment on column mim.place_log.about_provider is 'Code of the provider that it is about; null: of a location alone.';
comment on column mim.place_log.place_name is 'Name of the location, or of the provider, after the act.';
comment on column mim.place_log.was is 'What was changed, as it was before.';
comment on column mim.place_log.became is 'What was changed, as it is since.';
alter table mim.place_log enable row level security, force row level security;
create policy place_log_write on mim.place_log for insert
  with check (done_by = nullif((select current_setting('mim.account_id', true)), ''));
create policy place_log_read on mim.place_log for select
  using (nullif((select current_setting('mim.role', true)), '') in ('analyst', 'administrator'));
create policy place_log_remove on mim.place_log for delete to mim_owner
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator');
grant select on mim.place_log to mim_app;
grant insert (act, about_location, about_provider, place_name, was, became) on mim.place_log to mim_app;

create function mim.facts_that_differ(facts jsonb, others jsonb) returns jsonb
language sql immutable as $$
  select coalesce(jsonb_object_agg(fact.key, fact.value), '{}')
  from jsonb_each(facts) as fact where fact.value is distinct from others -> fact.key
$$;
comment on function mim.facts_that_differ(jsonb, jsonb) is 'Of the first those facts that the second says otherwise.';

create function mim.log_provider() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op = 'UPDATE' then jsonb_build_object('name', old.name) else '{}' end;
  after jsonb := jsonb_build_object('name', new.name);
begin
  insert into mim.place_log (act, about_provider, place_name, was, became)
  values (
    case tg_op when 'INSERT' then 'provider-added' else 'provider-renamed' end, new.provider_id, new.name,
    mim.facts_that_differ(before, after), mim.facts_that_differ(after, before)
  );
  return null;
end $$;
comment on function mim.log_provider() is 'Writes down that a provider was added or renamed, by whom and when.';

create function mim.location_facts(location mim.location) returns jsonb
language sql immutable as $$
  select jsonb_build_object(
    'name', location.name, 'municipality', location.municipality, 'openedOn', location.opened_on, 'closedOn', location.closed_on
  )
$$;
comment on function mim.location_facts(mim.location) is 'What people decide of a location, as the log tells it.';

create function mim.log_location() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op = 'UPDATE' then mim.location_facts(old) else '{}' end;
  after jsonb := mim.location_facts(new);
begin
  insert into mim.place_log (act, about_location, place_name, was, became)
  values (
    case
      when tg_op = 'INSERT' then 'location-added'
      when (old.closed_on, old.last_year) is not distinct from (new.closed_on, new.last_year) then 'location-changed'
      when new.last_year is null then 'location-reopened'
      else 'location-closed'
    end,
    new.location_id, new.name, mim.facts_that_differ(before, after), mim.facts_that_differ(after, before)
  );
  return null;
end $$;
comment on function mim.log_location() is 'Writes down that a location was added, changed, closed or opened again, by whom and when.';

create function mim.log_location_provider() returns trigger language plpgsql as $$
declare
  run mim.location_provider := case tg_op when 'DELETE' then old else new end;
begin
  insert into mim.place_log (act, about_location, about_provider, place_name)
  select case tg_op when 'DELETE' then 'provider-left' else 'provider-joined' end, run.location_id, run.provider_id, place.name
  from mim.location as place where place.location_id = run.location_id;
  return null;
end $$;
comment on function mim.log_location_provider() is 'Writes down that a provider began or stopped to run the programme at a location, by whom and when.';

-- The demonstration is made up and taken out by nobody.
create trigger provider_added_logged after insert on mim.provider
  for each row when (current_setting('mim.account_id', true) <> 'demo-loader') execute function mim.log_provider();
create trigger provider_renamed_logged after update on mim.provider
  for each row when (old.name is distinct from new.name) execute function mim.log_provider();
create trigger location_added_logged after insert on mim.location
  for each row when (current_setting('mim.account_id', true) <> 'demo-loader') execute function mim.log_location();
create trigger location_changed_logged after update on mim.location
  for each row when (
    (old.name, old.municipality, old.opened_on, old.closed_on, old.last_year)
      is distinct from (new.name, new.municipality, new.opened_on, new.closed_on, new.last_year)
  ) execute function mim.log_location();
create trigger location_provider_logged after insert or delete on mim.location_provider
  for each row when (current_setting('mim.account_id', true) <> 'demo-loader') execute function mim.log_location_provider();

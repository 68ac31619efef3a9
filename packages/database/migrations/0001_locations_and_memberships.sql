-- Locations, the providers that run the programme there, and who may do what for which location.
--
-- Every table has row security, enabled and forced, so that the owner is bound by it too. A policy
-- reads the settings that withActor puts into its transaction. `current_setting(…, true)` is null
-- before the first set and the empty string after a transaction that had one; `nullif` makes the two
-- alike, so without an actor no row is visible. The sub-select makes it one evaluation a statement.

create table mim.provider (
  provider_id text primary key,
  name text not null check (length(name) between 1 and 200)
);
comment on table mim.provider is 'Organisation that runs the programme at one or more locations, alone or with others.';
comment on column mim.provider.provider_id is 'Code of the provider: a lower-case slug.';
comment on column mim.provider.name is 'Name as the provider writes it.';

create table mim.location (
  location_id text primary key,
  name text not null check (length(name) between 1 and 200),
  municipality text not null check (length(municipality) between 1 and 200),
  first_year integer not null check (first_year between 1980 and 2200),
  last_year integer check (last_year between first_year and 2200)
);
comment on table mim.location is 'Site with its own coordinators: the unit of registration, and the tenant of this database. Its rows are no secret: every account may read the list.';
comment on column mim.location.location_id is 'Code of the location: a lower-case slug, the same as in its deliveries.';
comment on column mim.location.name is 'Name of the location, for instance a city with a part of it.';
comment on column mim.location.municipality is 'Municipality in which the location lies.';
comment on column mim.location.first_year is 'First calendar year for which a delivery is expected.';
comment on column mim.location.last_year is 'Last calendar year for which a delivery is expected; null: still active.';

create table mim.location_provider (
  location_id text not null references mim.location (location_id),
  provider_id text not null references mim.provider (provider_id),
  primary key (location_id, provider_id)
);
create index location_provider_by_provider on mim.location_provider (provider_id, location_id);
comment on table mim.location_provider is 'Which providers run the programme at a location: one, or several in collaboration.';
comment on column mim.location_provider.location_id is 'The location.';
comment on column mim.location_provider.provider_id is 'A provider that runs the programme there.';

create table mim.membership (
  membership_id uuid primary key default gen_random_uuid(),
  account_id text not null check (length(account_id) between 1 and 200),
  role text not null,
  location_id text references mim.location (location_id),
  provider_id text references mim.provider (provider_id),
  unique nulls not distinct (account_id, role, location_id, provider_id),
  constraint membership_scope check (
    case role
      when 'coordinator' then location_id is not null and provider_id is null
      when 'manager' then location_id is null and provider_id is not null
      else location_id is null and provider_id is null
    end
  )
);
create index membership_by_location on mim.membership (location_id) where location_id is not null;
create index membership_by_provider on mim.membership (provider_id) where provider_id is not null;
comment on table mim.membership is 'What an account may do: a role, for a location (coordinator), for a provider (manager), or for the whole programme (analyst, administrator). Read at every request.';
comment on column mim.membership.membership_id is 'Identifier of the membership.';
comment on column mim.membership.account_id is 'Account that holds the role: the id of a user of the sign-in tables. Not a foreign key, for sign-in tables belong to another role and accounts may come from another source.';
comment on column mim.membership.role is 'coordinator, manager, analyst or administrator.';
comment on column mim.membership.location_id is 'Location of a coordinator; null for the other roles.';
comment on column mim.membership.provider_id is 'Provider of a manager; null for the other roles.';

alter table mim.provider enable row level security, force row level security;
alter table mim.location enable row level security, force row level security;
alter table mim.location_provider enable row level security, force row level security;
alter table mim.membership enable row level security, force row level security;

create policy provider_read on mim.provider for select
  using (nullif((select current_setting('mim.account_id', true)), '') is not null);
create policy provider_write on mim.provider for all
  using (nullif((select current_setting('mim.role', true)), '') in ('analyst', 'administrator'))
  with check (nullif((select current_setting('mim.role', true)), '') in ('analyst', 'administrator'));

create policy location_read on mim.location for select
  using (nullif((select current_setting('mim.account_id', true)), '') is not null);
create policy location_write on mim.location for all
  using (nullif((select current_setting('mim.role', true)), '') in ('analyst', 'administrator'))
  with check (nullif((select current_setting('mim.role', true)), '') in ('analyst', 'administrator'));

create policy location_provider_read on mim.location_provider for select
  using (nullif((select current_setting('mim.account_id', true)), '') is not null);
create policy location_provider_write on mim.location_provider for all
  using (nullif((select current_setting('mim.role', true)), '') in ('analyst', 'administrator'))
  with check (nullif((select current_setting('mim.role', true)), '') in ('analyst', 'administrator'));

-- An account reads its own memberships before its role is known: that is how the role becomes known.
create policy membership_read_own on mim.membership for select
  using (account_id = nullif((select current_setting('mim.account_id', true)), ''));
create policy membership_administer on mim.membership for all
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator')
  with check (nullif((select current_setting('mim.role', true)), '') = 'administrator');
-- A provider's manager sees and invites the coordinators of its own locations.
create policy membership_manager_read on mim.membership for select
  using (
    nullif((select current_setting('mim.role', true)), '') = 'manager'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  );
create policy membership_manager_invite on mim.membership for insert
  with check (
    nullif((select current_setting('mim.role', true)), '') = 'manager'
    and role = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  );

grant usage on schema mim to mim_app, mim_analytics;
grant select, insert, update on mim.provider, mim.location to mim_app;
grant select, insert, delete on mim.location_provider, mim.membership to mim_app;
grant select on mim.provider, mim.location, mim.location_provider to mim_analytics;

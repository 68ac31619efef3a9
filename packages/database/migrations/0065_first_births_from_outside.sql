-- First births by municipality and year: figures from outside, of which reach is a share. What is entered is added and never
-- changed, so that a figure that was made from it can be explained; of a municipality and year the latest counts.

create table mim.first_birth_entry (
  first_birth_entry_id uuid primary key default gen_random_uuid(),
  source text not null check (length(source) between 1 and 500),
  file_name text check (length(file_name) between 1 and 200),
  entered_by text not null default current_setting('mim.account_id'),
  entered_at timestamptz not null default clock_timestamp()
);
comment on table mim.first_birth_entry is 'That somebody entered first births, or read them in from a file: who and when, and where the numbers come from.';
comment on column mim.first_birth_entry.first_birth_entry_id is 'Identifier of the entry.';
comment on column mim.first_birth_entry.source is 'Where the numbers come from: table and date, as whoever entered them says it.';
comment on column mim.first_birth_entry.file_name is 'Name of the file that was read in; null: typed.';
comment on column mim.first_birth_entry.entered_by is 'Account of the analyst.';
comment on column mim.first_birth_entry.entered_at is 'Moment of entering.';

create table mim.first_births (
  first_birth_entry_id uuid not null references mim.first_birth_entry (first_birth_entry_id),
  municipality text not null check (length(municipality) between 1 and 200),
  year integer not null check (year between 2000 and 2200),
  births integer check (births between 0 and 1000000),
  primary key (first_birth_entry_id, municipality, year)
);
create index first_births_by_municipality on mim.first_births (municipality, year);
comment on table mim.first_births is 'First births in a municipality in a calendar year, as they were entered. Rows are added, never changed: the latest entry counts.';
comment on column mim.first_births.first_birth_entry_id is 'Entry that it is part of.';
comment on column mim.first_births.municipality is 'Municipality, as locations name theirs.';
comment on column mim.first_births.year is 'Calendar year of the births.';
comment on column mim.first_births.births is 'Number of first births; null: what was entered before was taken back, and nothing stands in its place.';

alter table mim.first_birth_entry enable row level security, force row level security;
alter table mim.first_births enable row level security, force row level security;

create policy first_birth_entry_read on mim.first_birth_entry for select
  using (nullif((select current_setting('mim.account_id', true)), '') is not null);
create policy first_birth_entry_enter on mim.first_birth_entry for insert
  with check (
    nullif((select current_setting('mim.role', true)), '') = 'analyst'
    and entered_by = nullif((select current_setting('mim.account_id', true)), '')
  );
create policy first_births_read on mim.first_births for select
  using (nullif((select current_setting('mim.account_id', true)), '') is not null);
create policy first_births_enter on mim.first_births for insert
  with check (nullif((select current_setting('mim.role', true)), '') = 'analyst');

grant select, insert on mim.first_birth_entry, mim.first_births to mim_app;
grant select on mim.first_birth_entry, mim.first_births to mim_analytics;

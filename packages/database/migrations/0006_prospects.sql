-- Prospects: mothers of whom a location heard, from a clinic's list or one by one, before there is an
-- intake. What declines is not kept longer than needed, so a prospect is its own row and no person yet.

create table mim.prospect_import (
  location_id text not null references mim.location (location_id),
  prospect_import_id uuid not null default gen_random_uuid(),
  file_name text not null check (length(file_name) between 1 and 300),
  rows_read integer not null check (rows_read >= 0),
  rows_stored integer not null check (rows_stored >= 0),
  rows_skipped integer not null check (rows_skipped >= 0),
  mapping jsonb not null,
  imported_by text not null default current_setting('mim.account_id'),
  imported_at timestamptz not null default now(),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, prospect_import_id)
);
create index prospect_import_by_moment on mim.prospect_import (location_id, imported_at desc, prospect_import_id);
comment on table mim.prospect_import is 'A clinic''s list that was read in.';
comment on column mim.prospect_import.location_id is 'Location that read it in.';
comment on column mim.prospect_import.prospect_import_id is 'Identifier of the import.';
comment on column mim.prospect_import.file_name is 'Name of the file.';
comment on column mim.prospect_import.rows_read is 'Rows of the file.';
comment on column mim.prospect_import.rows_stored is 'Rows that became a prospect.';
comment on column mim.prospect_import.rows_skipped is 'Rows that were known already or could not be read.';
comment on column mim.prospect_import.mapping is 'Which column of the file was taken for what.';
comment on column mim.prospect_import.imported_by is 'Account that read it in.';
comment on column mim.prospect_import.imported_at is 'Moment of reading in.';
comment on column mim.prospect_import.version is 'Number of the change: one more at each.';

create table mim.prospect (
  location_id text not null references mim.location (location_id),
  prospect_id uuid not null default gen_random_uuid(),
  prospect_import_id uuid,
  import_key text check (length(import_key) between 1 and 500),
  given_name text not null default '' check (length(given_name) <= 200),
  name_prefix text check (length(name_prefix) between 1 and 50),
  family_name text not null default '' check (length(family_name) <= 200),
  name_search text not null check (length(name_search) between 1 and 500),
  phone text check (length(phone) between 1 and 50),
  email text check (length(email) between 1 and 320),
  street text check (length(street) between 1 and 200),
  postcode text check (length(postcode) between 1 and 10),
  town text check (length(town) between 1 and 200),
  language text,
  child_name text check (length(child_name) between 1 and 200),
  child_born_on date,
  referral_source text not null,
  received_on date not null,
  note text check (length(note) between 1 and 4000),
  outcome text not null,
  outcome_on date,
  try_again_on date,
  trajectory_id uuid,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, prospect_id),
  unique (location_id, import_key),
  foreign key (location_id, prospect_import_id) references mim.prospect_import (location_id, prospect_import_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id),
  constraint prospect_named check (given_name <> '' or family_name <> '')
);
create index prospect_by_outcome on mim.prospect (location_id, outcome, received_on, prospect_id);
create index prospect_by_name on mim.prospect (location_id, name_search, prospect_id);
create index prospect_by_import on mim.prospect (location_id, prospect_import_id) where prospect_import_id is not null;
create index prospect_by_trajectory on mim.prospect (location_id, trajectory_id) where trajectory_id is not null;
comment on table mim.prospect is 'A mother of whom the location heard and who is to be called.';
comment on column mim.prospect.location_id is 'Location that heard of her.';
comment on column mim.prospect.prospect_id is 'Identifier of the prospect.';
comment on column mim.prospect.prospect_import_id is 'Import that brought her; null: added by hand.';
comment on column mim.prospect.import_key is 'The domain''s key of the row of a list, so that the same list read in twice adds nobody twice.';
comment on column mim.prospect.given_name is 'Given name; empty: not known.';
comment on column mim.prospect.name_prefix is 'What stands between given and family name.';
comment on column mim.prospect.family_name is 'Family name without its prefix; empty: not known.';
comment on column mim.prospect.name_search is 'The whole name as it is searched: the domain''s search key of it.';
comment on column mim.prospect.phone is 'Telephone number, as written.';
comment on column mim.prospect.email is 'E-mail address.';
comment on column mim.prospect.street is 'Street and house number.';
comment on column mim.prospect.postcode is 'Postcode.';
comment on column mim.prospect.town is 'Town.';
comment on column mim.prospect.language is 'Language in which she is best spoken to: a code.';
comment on column mim.prospect.child_name is 'Name of the child.';
comment on column mim.prospect.child_born_on is 'Date on which the child was born.';
comment on column mim.prospect.referral_source is 'Who told the location of her: a code.';
comment on column mim.prospect.received_on is 'Day on which the location heard of her.';
comment on column mim.prospect.note is 'Note that came with her.';
comment on column mim.prospect.outcome is 'What became of it so far: a code.';
comment on column mim.prospect.outcome_on is 'Day of that outcome; null: not called yet.';
comment on column mim.prospect.try_again_on is 'Day on which to call again.';
comment on column mim.prospect.trajectory_id is 'Trajectory that began with her intake.';
comment on column mim.prospect.version is 'Number of the change: one more at each.';

create table mim.prospect_call (
  location_id text not null,
  prospect_call_id uuid not null default gen_random_uuid(),
  prospect_id uuid not null,
  called_on date not null,
  outcome text not null,
  try_again_on date,
  note text check (length(note) between 1 and 4000),
  called_by text not null default current_setting('mim.account_id'),
  recorded_at timestamptz not null default now(),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, prospect_call_id),
  foreign key (location_id, prospect_id) references mim.prospect (location_id, prospect_id)
);
create index prospect_call_by_prospect on mim.prospect_call (location_id, prospect_id, called_on, recorded_at);
comment on table mim.prospect_call is 'A call to a prospect, reached or not.';
comment on column mim.prospect_call.location_id is 'Location of the prospect.';
comment on column mim.prospect_call.prospect_call_id is 'Identifier of the call.';
comment on column mim.prospect_call.prospect_id is 'The prospect.';
comment on column mim.prospect_call.called_on is 'Day of the call.';
comment on column mim.prospect_call.outcome is 'What came of it: a code.';
comment on column mim.prospect_call.try_again_on is 'Day on which to call again.';
comment on column mim.prospect_call.note is 'Note of the call.';
comment on column mim.prospect_call.called_by is 'Account that recorded the call.';
comment on column mim.prospect_call.recorded_at is 'Moment of recording.';
comment on column mim.prospect_call.version is 'Number of the change: one more at each.';

do $$
declare
  target text;
  own constant text := $own$(
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  )$own$;
begin
  foreach target in array array['prospect_import', 'prospect', 'prospect_call'] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
    execute format('create policy %I on mim.%I for all using %s with check %s', target || '_own', target, own, own);
  end loop;
end $$;

grant select, insert, update, delete on mim.prospect_import, mim.prospect, mim.prospect_call to mim_app;

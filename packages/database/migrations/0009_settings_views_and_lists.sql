-- How a location works (its settings), how an account likes to look (its views and calendar), and the
-- lists that the institute maintains for all.

create table mim.location_setting (
  location_id text not null references mim.location (location_id),
  location_setting_id uuid not null default gen_random_uuid(),
  name text not null,
  value jsonb not null,
  valid_from date not null,
  set_by text not null default current_setting('mim.account_id'),
  set_at timestamptz not null default clock_timestamp(),
  primary key (location_id, location_setting_id)
);
create index location_setting_by_name on mim.location_setting (location_id, name, valid_from, set_at);
comment on table mim.location_setting is 'A rule of the programme as the location has it, from a day on. Rows are added, never changed; of two from the same day the later one counts.';
comment on column mim.location_setting.location_id is 'The location.';
comment on column mim.location_setting.location_setting_id is 'Identifier of the choice.';
comment on column mim.location_setting.name is 'Name of the setting, as in the domain.';
comment on column mim.location_setting.value is 'What was chosen.';
comment on column mim.location_setting.valid_from is 'First day on which it holds.';
comment on column mim.location_setting.set_by is 'Account that chose.';
comment on column mim.location_setting.set_at is 'Moment of choosing.';

create table mim.saved_view (
  location_id text not null references mim.location (location_id),
  saved_view_id uuid not null default gen_random_uuid(),
  account_id text not null default current_setting('mim.account_id'),
  list text not null check (length(list) between 1 and 50),
  name text not null check (length(name) between 1 and 100),
  view jsonb not null,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, saved_view_id),
  unique (location_id, account_id, list, name)
);
comment on table mim.saved_view is 'A filter, order and choice of columns that an account keeps under a name.';
comment on column mim.saved_view.location_id is 'Location for which it was made.';
comment on column mim.saved_view.saved_view_id is 'Identifier of the view.';
comment on column mim.saved_view.account_id is 'Account that keeps it; nobody else sees it.';
comment on column mim.saved_view.list is 'List that it is a view of.';
comment on column mim.saved_view.name is 'Name that the account gave it.';
comment on column mim.saved_view.view is 'Filter, order and columns.';
comment on column mim.saved_view.version is 'Number of the change: one more at each.';

create table mim.calendar_feed (
  location_id text not null references mim.location (location_id),
  calendar_feed_id uuid not null default gen_random_uuid(),
  account_id text not null default current_setting('mim.account_id'),
  secret_hash text not null check (length(secret_hash) between 32 and 128),
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, calendar_feed_id)
);
create index calendar_feed_by_secret on mim.calendar_feed (secret_hash);
create index calendar_feed_by_account on mim.calendar_feed (location_id, account_id);
comment on table mim.calendar_feed is 'Secret address at which an account''s own calendar program reads the planned visits.';
comment on column mim.calendar_feed.location_id is 'Location whose visits it shows.';
comment on column mim.calendar_feed.calendar_feed_id is 'Identifier of the feed.';
comment on column mim.calendar_feed.account_id is 'Account that made it.';
comment on column mim.calendar_feed.secret_hash is 'Hash of the secret in the address; the secret itself is shown once and not kept.';
comment on column mim.calendar_feed.created_at is 'Moment of making.';
comment on column mim.calendar_feed.revoked_at is 'Moment from which the address no longer works.';
comment on column mim.calendar_feed.version is 'Number of the change: one more at each.';

create table mim.list_item (
  list text not null check (length(list) between 1 and 50),
  code text not null check (length(code) between 1 and 100),
  label_nl text not null check (length(label_nl) between 1 and 200),
  label_en text not null check (length(label_en) between 1 and 200),
  position integer not null,
  valid_from date,
  valid_until date,
  version integer not null default 1 check (version >= 1),
  primary key (list, code),
  constraint list_item_days check (valid_until >= valid_from)
);
comment on table mim.list_item is 'Entry of a list that the institute maintains: topics of the talk sheet, materials. Entries end; they are not removed, for visits name them.';
comment on column mim.list_item.list is 'Name of the list.';
comment on column mim.list_item.code is 'Code of the entry.';
comment on column mim.list_item.label_nl is 'What people read, in Dutch.';
comment on column mim.list_item.label_en is 'What people read, in English.';
comment on column mim.list_item.position is 'Place in the list.';
comment on column mim.list_item.valid_from is 'First day on which it can be chosen; null: always could be.';
comment on column mim.list_item.valid_until is 'Last day on which it can be chosen; null: still can be.';
comment on column mim.list_item.version is 'Number of the change: one more at each.';

alter table mim.location_setting enable row level security, force row level security;
alter table mim.saved_view enable row level security, force row level security;
alter table mim.calendar_feed enable row level security, force row level security;
alter table mim.list_item enable row level security, force row level security;

create policy location_setting_own on mim.location_setting for all
  using (
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  )
  with check (
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  );

create policy saved_view_own on mim.saved_view for all
  using (
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
    and account_id = nullif((select current_setting('mim.account_id', true)), '')
  )
  with check (
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
    and account_id = nullif((select current_setting('mim.account_id', true)), '')
  );

create policy calendar_feed_own on mim.calendar_feed for all
  using (
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
    and account_id = nullif((select current_setting('mim.account_id', true)), '')
  )
  with check (
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
    and account_id = nullif((select current_setting('mim.account_id', true)), '')
  );
-- A calendar program has no session, only the secret: whoever shows its hash sees that one feed, and
-- nothing else; the account behind it is the actor of what is read next.
create policy calendar_feed_by_secret on mim.calendar_feed for select
  using (secret_hash = nullif((select current_setting('mim.feed_hash', true)), '') and revoked_at is null);

create policy list_item_read on mim.list_item for select
  using (nullif((select current_setting('mim.account_id', true)), '') is not null);
create policy list_item_maintain on mim.list_item for all
  using (nullif((select current_setting('mim.role', true)), '') = 'analyst')
  with check (nullif((select current_setting('mim.role', true)), '') = 'analyst');

-- A setting that was chosen stays: delete is not granted.
grant select, insert on mim.location_setting to mim_app;
grant select, insert, update, delete on mim.saved_view to mim_app;
grant select, insert, update, delete on mim.calendar_feed to mim_app;
grant select, insert, update on mim.list_item to mim_app;

-- To take out a location, its owner reaches what accounts keep there for themselves.
create policy saved_view_remove on mim.saved_view for all to mim_owner
  using (
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  );
create policy calendar_feed_remove on mim.calendar_feed for all to mim_owner
  using (
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  );

-- What was done, by whom, and what it was before; who looked at what; answers that were given already; and
-- whether the demonstration is there.
--
-- History is kept by statement triggers of one function that runs with the rights of the caller, so that
-- row security holds for it as for everything else. A change that does not count the row's version up by
-- one is refused here: it could undo another's change without anyone seeing it.

create table mim.action (
  location_id text not null references mim.location (location_id),
  action_id uuid not null default gen_random_uuid(),
  what text not null check (length(what) between 1 and 100),
  done_by text not null default current_setting('mim.account_id'),
  done_at timestamptz not null default now(),
  undone_by text,
  undone_at timestamptz,
  primary key (location_id, action_id),
  constraint action_undone check ((undone_by is null) = (undone_at is null))
);
comment on table mim.action is 'Something that an account did in one go, and can undo in one go: its changes are the rows of row_change with its identifier.';
comment on column mim.action.location_id is 'Location for which it was done.';
comment on column mim.action.action_id is 'Identifier of the action; the setting mim.action_id carries it to the changes.';
comment on column mim.action.what is 'Name of what was done, as the program calls it.';
comment on column mim.action.done_by is 'Account that did it.';
comment on column mim.action.done_at is 'Moment of doing.';
comment on column mim.action.undone_by is 'Account that undid it.';
comment on column mim.action.undone_at is 'Moment of undoing; null: it stands.';

create table mim.row_change (
  location_id text not null,
  row_change_id bigint generated always as identity,
  action_id uuid default nullif(current_setting('mim.action_id', true), '')::uuid,
  table_name text not null,
  row_id uuid not null,
  operation text not null check (operation in ('insert', 'update', 'delete')),
  before jsonb,
  after_version integer,
  changed_by text not null default current_setting('mim.account_id'),
  changed_at timestamptz not null default clock_timestamp(),
  primary key (location_id, row_change_id),
  constraint row_change_before check ((operation = 'insert') = (before is null))
);
create index row_change_by_action on mim.row_change (action_id, row_change_id) where action_id is not null;
create index row_change_by_row on mim.row_change (row_id, row_change_id);
comment on table mim.row_change is 'Every change of a row of a location: what it was before. Added to, never changed.';
comment on column mim.row_change.location_id is 'Location of the row; of an offer that the other location answers, that other location.';
comment on column mim.row_change.row_change_id is 'Number of the change, rising.';
comment on column mim.row_change.action_id is 'Action it is part of; null: none. No reference: an action can change rows of several locations of its account.';
comment on column mim.row_change.table_name is 'Table of the row.';
comment on column mim.row_change.row_id is 'Identifier of the row.';
comment on column mim.row_change.operation is 'insert, update or delete.';
comment on column mim.row_change.before is 'The row before the change; null: there was none.';
comment on column mim.row_change.after_version is 'Version of the row after the change; null: gone, or a table without versions.';
comment on column mim.row_change.changed_by is 'Account that changed it.';
comment on column mim.row_change.changed_at is 'Moment of the change.';

create table mim.access_log (
  location_id text not null references mim.location (location_id),
  entry_id uuid not null default gen_random_uuid(),
  at timestamptz not null default now(),
  account_id text not null default current_setting('mim.account_id'),
  what text not null check (length(what) between 1 and 100),
  subjects uuid[] not null default '{}',
  reason text check (length(reason) between 1 and 1000),
  primary key (location_id, entry_id)
);
create index access_log_by_moment on mim.access_log (location_id, at desc, entry_id);
comment on table mim.access_log is 'Who looked at whose dossier, when and why: written in the transaction that reads. Added to, never changed.';
comment on column mim.access_log.location_id is 'Location whose dossiers were read.';
comment on column mim.access_log.entry_id is 'Identifier of the entry.';
comment on column mim.access_log.at is 'Moment of reading.';
comment on column mim.access_log.account_id is 'Account that read.';
comment on column mim.access_log.what is 'What was read: name of the list, page, search or export.';
comment on column mim.access_log.subjects is 'Identifiers of the trajectories, persons or prospects that were read.';
comment on column mim.access_log.reason is 'Why, where a reason is asked.';

create table mim.idempotency (
  location_id text not null references mim.location (location_id),
  key uuid not null,
  account_id text not null default current_setting('mim.account_id'),
  procedure text not null check (length(procedure) between 1 and 100),
  input_hash text not null check (length(input_hash) between 1 and 128),
  answer jsonb,
  at timestamptz not null default now(),
  primary key (location_id, key)
);
create index idempotency_by_moment on mim.idempotency (location_id, at);
comment on table mim.idempotency is 'Requests that were carried out, so that the same one sent twice is done once and answered alike.';
comment on column mim.idempotency.location_id is 'Location for which it was done.';
comment on column mim.idempotency.key is 'Key that the sender chose, a new one for each thing to do.';
comment on column mim.idempotency.account_id is 'Account that sent it; nobody else gets its answer.';
comment on column mim.idempotency.procedure is 'Procedure that was called.';
comment on column mim.idempotency.input_hash is 'Hash of what was sent: the same key with other contents is a mistake.';
comment on column mim.idempotency.answer is 'What was answered; null while it is carried out.';
comment on column mim.idempotency.at is 'Moment of the first request.';

create table mim.demo_state (
  demo_state_id text primary key default 'demonstration' check (demo_state_id = 'demonstration'),
  loaded_for date not null,
  loaded_at timestamptz not null default now(),
  removal_asked_by text,
  removal_asked_at timestamptz,
  removed_at timestamptz,
  constraint demo_state_asked check ((removal_asked_by is null) = (removal_asked_at is null))
);
comment on table mim.demo_state is 'One row once the demonstration was loaded: so that the next start need not look, and what was removed does not come back.';
comment on column mim.demo_state.demo_state_id is 'Always the same: there is one demonstration.';
comment on column mim.demo_state.loaded_for is 'Day around which it was made up.';
comment on column mim.demo_state.loaded_at is 'Moment of loading.';
comment on column mim.demo_state.removal_asked_by is 'Administrator who asked that it be removed.';
comment on column mim.demo_state.removal_asked_at is 'Moment of asking.';
comment on column mim.demo_state.removed_at is 'Moment from which it was gone.';

create function mim.keep_row_change() returns trigger language plpgsql as $$
declare
  id constant text := tg_table_name || '_id';
  own constant text[] := string_to_array(current_setting('mim.location_ids', true), ',');
begin
  if tg_op = 'INSERT' then
    insert into mim.row_change (location_id, table_name, row_id, operation, before, after_version)
    select became.data ->> 'location_id', tg_table_name, (became.data ->> id)::uuid, 'insert', null,
      (became.data ->> 'version')::integer
    from (select to_jsonb(after_rows) as data from after_rows) as became;
  elsif tg_op = 'DELETE' then
    insert into mim.row_change (location_id, table_name, row_id, operation, before, after_version)
    select was.data ->> 'location_id', tg_table_name, (was.data ->> id)::uuid, 'delete', was.data, null
    from (select to_jsonb(before_rows) as data from before_rows) as was;
  else
    if exists (
      select from (select to_jsonb(before_rows) as data from before_rows) as was
      left join (select to_jsonb(after_rows) as data from after_rows) as became
        on became.data ->> 'location_id' = was.data ->> 'location_id' and became.data ->> id = was.data ->> id
      where (became.data ->> 'version')::integer is distinct from (was.data ->> 'version')::integer + 1
    ) then
      raise exception 'a change of mim.% keeps the row''s identifier and counts its version up by one', tg_table_name
        using errcode = 'restrict_violation';
    end if;
    insert into mim.row_change (location_id, table_name, row_id, operation, before, after_version)
    -- The location that answers an offer keeps that change among its own.
    select case when was.data ->> 'location_id' = any (own) then was.data ->> 'location_id'
        else coalesce(was.data ->> 'to_location_id', was.data ->> 'location_id') end,
      tg_table_name, (was.data ->> id)::uuid, 'update', was.data, (became.data ->> 'version')::integer
    from (select to_jsonb(before_rows) as data from before_rows) as was
    join (select to_jsonb(after_rows) as data from after_rows) as became
      on became.data ->> 'location_id' = was.data ->> 'location_id' and became.data ->> id = was.data ->> id;
  end if;
  return null;
end $$;
comment on function mim.keep_row_change() is 'Keeps what the rows of a statement were before it. The identifier of a row of table x is its column x_id. Runs with the rights of the caller.';

do $$
declare
  target text;
begin
  foreach target in array array[
    'person', 'trajectory', 'trajectory_state', 'pause', 'extension', 'transfer', 'referral', 'outcome',
    'prospect_import', 'prospect', 'prospect_call',
    'visiting_mother', 'visiting_mother_pause', 'match_proposal', 'match',
    'visit', 'signal', 'saved_view'
  ] loop
    execute format('create trigger %I after insert on mim.%I referencing new table as after_rows
      for each statement execute function mim.keep_row_change()', target || '_inserted', target);
    execute format('create trigger %I after update on mim.%I referencing old table as before_rows new table as after_rows
      for each statement execute function mim.keep_row_change()', target || '_updated', target);
    execute format('create trigger %I after delete on mim.%I referencing old table as before_rows
      for each statement execute function mim.keep_row_change()', target || '_deleted', target);
  end loop;
end $$;

do $$
declare
  target text;
  own constant text := $own$(
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  )$own$;
  account constant text := $account$nullif((select current_setting('mim.account_id', true)), '')$account$;
begin
  foreach target in array array['action', 'row_change', 'access_log', 'idempotency'] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
    execute format('create policy %I on mim.%I for delete to mim_owner using %s', target || '_remove', target, own);
  end loop;
  -- The location reads; who writes, writes in the own name.
  execute format('create policy action_read on mim.action for select using %s', own);
  execute format('create policy action_do on mim.action for insert with check (%s and done_by = %s)', own, account);
  execute format('create policy action_undo on mim.action for update using %s with check (%s and undone_by = %s)', own, own, account);
  execute format('create policy row_change_read on mim.row_change for select using %s', own);
  execute format('create policy row_change_keep on mim.row_change for insert with check (%s and changed_by = %s)', own, account);
  execute format('create policy access_log_read on mim.access_log for select using %s', own);
  execute format('create policy access_log_write on mim.access_log for insert with check (%s and account_id = %s)', own, account);
  execute format('create policy idempotency_own on mim.idempotency for all using (%1$s and account_id = %2$s) with check (%1$s and account_id = %2$s)', own, account);
  execute format('create policy idempotency_see on mim.idempotency for select to mim_owner using %s', own);
end $$;

alter table mim.demo_state enable row level security, force row level security;
create policy demo_state_administer on mim.demo_state for all
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator')
  with check (nullif((select current_setting('mim.role', true)), '') = 'administrator');

grant select, insert on mim.action, mim.row_change, mim.access_log, mim.idempotency to mim_app;
grant update (undone_by, undone_at) on mim.action to mim_app;
grant update (answer) on mim.idempotency to mim_app;
grant select on mim.demo_state to mim_app;
grant update (removal_asked_by, removal_asked_at) on mim.demo_state to mim_app;

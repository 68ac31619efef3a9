-- The spreadsheet of a location's running work, while somebody takes it over: what she brought, which column she chose for what, what she
-- corrected and answered. It is kept where the dossiers are and not on the device, as whatever else is typed. Nothing of it
-- is part of a dossier: it has no history, only the account that takes over sees it, and it goes when it is taken over.

create table mim.takeover_draft (
  location_id text not null references mim.location (location_id),
  account_id text not null default current_setting('mim.account_id'),
  fields jsonb not null,
  version integer not null default 1 check (version >= 1),
  saved_at timestamptz not null default now(),
  primary key (location_id, account_id)
);
comment on table mim.takeover_draft is 'The spreadsheet of running work that an account is taking over and has not taken over yet.';
comment on column mim.takeover_draft.location_id is 'Location whose work it is.';
comment on column mim.takeover_draft.account_id is 'Account that takes it over; nobody else sees it.';
comment on column mim.takeover_draft.fields is 'Its sheets with what was corrected, what each sheet and column holds, and who is who.';
comment on column mim.takeover_draft.version is 'Counts the changes, so that what is taken over is what was seen.';
comment on column mim.takeover_draft.saved_at is 'Moment of the last change.';

alter table mim.takeover_draft enable row level security, force row level security;
do $$
declare
  own constant text := $own$(
    array_position(
      (select case when current_setting('mim.role', true) = 'coordinator'
        then string_to_array(current_setting('mim.location_ids', true), ',') end),
      location_id
    ) is not null
  )$own$;
  account constant text := $account$nullif((select current_setting('mim.account_id', true)), '')$account$;
  retention text := format('(%s and %s = ''mim-retention'')', own, account);
begin
  execute format('create policy takeover_draft_remove on mim.takeover_draft for delete to mim_owner using %s', own);
  execute format('create policy takeover_draft_own on mim.takeover_draft for all using (%1$s and account_id = %2$s) with check (%1$s and account_id = %2$s)', own, account);
  execute format('create policy takeover_draft_search on mim.takeover_draft for select using %s', retention);
  execute format('create policy takeover_draft_forget on mim.takeover_draft for delete using %s', retention);
end $$;

grant select, delete on mim.takeover_draft to mim_app;
grant insert (location_id, fields) on mim.takeover_draft to mim_app;
grant update (fields, version, saved_at) on mim.takeover_draft to mim_app;

-- What was recorded by mistake and taken out: what it was, by whom and why.
--
-- The row itself goes, so that nothing counts it, whatever asks; mim.row_change keeps what it was, and undoing the
-- action puts it back. This table says that something is gone where somebody would look for it: it goes with the
-- trajectory or the prospect that it belonged to.

create table mim.removal (
  location_id text not null references mim.location (location_id),
  removal_id uuid not null default gen_random_uuid(),
  trajectory_id uuid,
  prospect_id uuid,
  kind text not null,
  row_id uuid not null,
  happened_on date not null,
  reason text not null,
  note text check (length(note) between 1 and 4000),
  action_id uuid not null,
  removed_by text not null default current_setting('mim.account_id'),
  removed_at timestamptz not null default now(),
  primary key (location_id, removal_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id) on delete cascade,
  foreign key (location_id, prospect_id) references mim.prospect (location_id, prospect_id) on delete cascade,
  foreign key (location_id, action_id) references mim.action (location_id, action_id) on delete cascade,
  constraint removal_of_one check (num_nonnulls(trajectory_id, prospect_id) = 1)
);
create index removal_by_trajectory on mim.removal (location_id, trajectory_id, removed_at) where trajectory_id is not null;
create index removal_by_prospect on mim.removal (location_id, prospect_id, removed_at) where prospect_id is not null;
create index removal_by_action on mim.removal (location_id, action_id);
comment on table mim.removal is 'Something that was recorded by mistake and taken out. Added to, never changed; goes with whom it was about.';
comment on column mim.removal.location_id is 'Location where it was recorded.';
comment on column mim.removal.removal_id is 'Identifier of the removal.';
comment on column mim.removal.trajectory_id is 'Trajectory that it was recorded in; null: it was a prospect''s.';
comment on column mim.removal.prospect_id is 'Prospect of whom it was recorded; null: it was a trajectory''s.';
comment on column mim.removal.kind is 'What it was: a code.';
comment on column mim.removal.row_id is 'Identifier that it had.';
comment on column mim.removal.happened_on is 'Day on which it was said to have happened, or to begin.';
comment on column mim.removal.reason is 'Why it was taken out: a code.';
comment on column mim.removal.note is 'Note to the reason.';
comment on column mim.removal.action_id is 'Action that took it out; undone: it is back.';
comment on column mim.removal.removed_by is 'Account that took it out.';
comment on column mim.removal.removed_at is 'Moment of taking it out.';

alter table mim.removal enable row level security, force row level security;
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
begin
  execute format('create policy removal_remove on mim.removal for delete to mim_owner using %s', own);
  execute format('create policy removal_read on mim.removal for select using %s', own);
  execute format('create policy removal_write on mim.removal for insert with check (%s and removed_by = %s)', own, account);
end $$;

grant select on mim.removal to mim_app;
grant insert (location_id, trajectory_id, prospect_id, kind, row_id, happened_on, reason, note, action_id) on mim.removal to mim_app;

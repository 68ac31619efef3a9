-- What somebody is writing of a visit and has not recorded yet, so that a closed tab or a computer that stops costs
-- nothing. It is kept where the dossiers are and not on the device. Nothing of it is part of the dossier: it has no
-- history, only the account that writes it sees it, and it goes when the visit is recorded, and with the trajectory.

create table mim.visit_draft (
  location_id text not null,
  visit_draft_id uuid not null default gen_random_uuid(),
  account_id text not null default current_setting('mim.account_id'),
  trajectory_id uuid not null,
  about_id uuid not null,
  fields jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (location_id, visit_draft_id),
  unique (location_id, account_id, about_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id) on delete cascade
);
create index visit_draft_by_trajectory on mim.visit_draft (location_id, trajectory_id);
comment on table mim.visit_draft is 'What an account is writing of a visit and has not recorded yet.';
comment on column mim.visit_draft.location_id is 'Location of the trajectory.';
comment on column mim.visit_draft.visit_draft_id is 'Identifier of the draft.';
comment on column mim.visit_draft.account_id is 'Account that writes it; nobody else sees it.';
comment on column mim.visit_draft.trajectory_id is 'Trajectory that the visit is recorded in.';
comment on column mim.visit_draft.about_id is 'The planned or recorded visit that is written about; of one that nobody planned, the trajectory.';
comment on column mim.visit_draft.fields is 'The fields of the form as they stand.';
comment on column mim.visit_draft.saved_at is 'Moment of the last change.';

alter table mim.visit_draft enable row level security, force row level security;
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
  execute format('create policy visit_draft_remove on mim.visit_draft for delete to mim_owner using %s', own);
  execute format('create policy visit_draft_own on mim.visit_draft for all using (%1$s and account_id = %2$s) with check (%1$s and account_id = %2$s)', own, account);
end $$;

grant select, delete on mim.visit_draft to mim_app;
grant insert (location_id, trajectory_id, about_id, fields, saved_at) on mim.visit_draft to mim_app;
grant update (fields, saved_at) on mim.visit_draft to mim_app;

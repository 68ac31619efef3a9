-- Two records of one mother that were merged: which, by whom and why. The record that went into the other is gone, so that
-- nothing shows it; mim.row_change keeps what it was, and undoing the action puts it back.

create table mim.person_merge (
  location_id text not null references mim.location (location_id),
  person_merge_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  absorbed_id uuid not null,
  reason text not null check (length(reason) between 1 and 4000),
  action_id uuid not null,
  merged_by text not null default current_setting('mim.account_id'),
  merged_at timestamptz not null default now(),
  primary key (location_id, person_merge_id),
  foreign key (location_id, action_id) references mim.action (location_id, action_id) on delete cascade,
  constraint person_merge_of_two check (person_id <> absorbed_id)
);
create index person_merge_by_person on mim.person_merge (location_id, person_id, merged_at);
create index person_merge_by_action on mim.person_merge (location_id, action_id);
comment on table mim.person_merge is 'Two records of one mother that became one. Added to, never changed; undone: the action says so.';
comment on column mim.person_merge.location_id is 'Location that keeps the record.';
comment on column mim.person_merge.person_merge_id is 'Identifier of the merging.';
comment on column mim.person_merge.person_id is 'Record that stayed. No reference: it can go into another in its turn.';
comment on column mim.person_merge.absorbed_id is 'Record that went into it.';
comment on column mim.person_merge.reason is 'Why they are one.';
comment on column mim.person_merge.action_id is 'Action that merged them; undone: they are two again.';
comment on column mim.person_merge.merged_by is 'Account that merged them.';
comment on column mim.person_merge.merged_at is 'Moment of merging.';

alter table mim.person_merge enable row level security, force row level security;
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
  execute format('create policy person_merge_remove on mim.person_merge for delete to mim_owner using %s', own);
  execute format('create policy person_merge_read on mim.person_merge for select using %s', own);
  execute format('create policy person_merge_write on mim.person_merge for insert with check (%s and merged_by = %s)', own, account);
end $$;
grant select on mim.person_merge to mim_app;
grant insert (location_id, person_id, absorbed_id, reason, action_id) on mim.person_merge to mim_app;

-- Whoever withdraws consent, of her the origin goes out of the history of every record that went into hers too.
create or replace function mim.forget_origin() returns trigger language plpgsql as $$
begin
  with recursive withdrawn (location_id, person_id) as (
    select became.location_id, became.person_id
    from before_rows as was
    join after_rows as became on became.location_id = was.location_id and became.person_id = was.person_id
    where was.origin_consent_on is not null and became.origin_consent_on is null
    union
    select m.location_id, m.absorbed_id from withdrawn as w
    join mim.person_merge as m on m.location_id = w.location_id and m.person_id = w.person_id
    -- Who was taken apart again gives her own consent.
    where not exists (
      select from mim.person as p where p.location_id = m.location_id and p.person_id = m.absorbed_id
    )
  )
  update mim.row_change as change
  set before = change.before - array['origin', 'origin_consent_on', 'origin_consent_wording']
  from withdrawn
  where change.location_id = withdrawn.location_id and change.row_id = withdrawn.person_id
    and change.table_name = 'person'
    and change.before ?| array['origin', 'origin_consent_on', 'origin_consent_wording'];
  update mim.transfer as offer
  set without_origin = true, version = offer.version + 1
  from before_rows as was
  join after_rows as became on became.location_id = was.location_id and became.person_id = was.person_id
  join mim.trajectory as hers on hers.location_id = became.location_id and hers.mother_id = became.person_id
  where was.origin_consent_on is not null and became.origin_consent_on is null and not offer.without_origin
    and (offer.location_id = hers.location_id and offer.trajectory_id = hers.trajectory_id
      or offer.to_location_id = hers.location_id and offer.received_trajectory_id = hers.trajectory_id);
  return null;
end $$;

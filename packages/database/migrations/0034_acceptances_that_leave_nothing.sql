-- An acceptance that is undone leaves nothing of her with the location that had accepted her: she is still offered to it, and
-- once the offer is refused or withdrawn nothing of her may be found there, in the history neither.

create function mim.is_of_undone_acceptance(location text, in_table text, id uuid, line bigint) returns boolean
language sql stable parallel safe as $$
  select in_table <> 'transfer' and exists (
    select from mim.row_change as came
    join mim.action as acceptance
      on acceptance.location_id = came.location_id and acceptance.action_id = came.action_id
      and acceptance.undone_at = now()
    join mim.row_change as offer
      on offer.location_id = came.location_id and offer.action_id = came.action_id
      and offer.table_name = 'transfer' and offer.operation = 'update' and offer.before ->> 'outcome' is null
    where came.location_id = location and came.table_name = in_table and came.row_id = id and came.row_change_id < line
  )
$$;
comment on function mim.is_of_undone_acceptance(text, text, uuid, bigint) is 'Whether a line of history tells of a row what it became by an offer that was accepted, of which the acceptance is undone in this transaction. Runs with the rights of the caller.';

create policy row_change_leave_nothing on mim.row_change for update using (
  nullif((select current_setting('mim.role', true)), '') = 'coordinator'
  and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  and before is not null
  and mim.is_of_undone_acceptance(location_id, table_name, row_id, row_change_id)
) with check (
  nullif((select current_setting('mim.role', true)), '') = 'coordinator'
  and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  and before = '{}'::jsonb
);

create or replace function mim.refuse_rewritten_history() returns trigger language plpgsql as $$
begin
  if new.before = '{}' and (
    old.table_name <> 'person'
    or mim.is_of_undone_acceptance(old.location_id, old.table_name, old.row_id, old.row_change_id)
  ) then
    return new;
  end if;
  if new.before = old.before - array['origin', 'origin_consent_on', 'origin_consent_wording'] and not exists (
    select from mim.person as p
    where p.location_id = old.location_id and p.person_id = old.row_id and p.origin_consent_on is not null
  ) then
    return new;
  end if;
  raise exception 'of the history nothing is changed: what was is emptied, or an origin without consent is taken out'
    using errcode = 'restrict_violation';
end $$;

create function mim.leave_nothing_of_acceptance() returns trigger language plpgsql as $$
declare
  id constant text := tg_table_name || '_id';
begin
  update mim.row_change as change
  set before = '{}'
  from (select to_jsonb(before_rows) as data from before_rows) as was
  where change.location_id = was.data ->> 'location_id' and change.table_name = tg_table_name
    and change.row_id = (was.data ->> id)::uuid and change.before is not null and change.before <> '{}'
    and mim.is_of_undone_acceptance(change.location_id, change.table_name, change.row_id, change.row_change_id);
  return null;
end $$;
comment on function mim.leave_nothing_of_acceptance() is 'Empties what the history holds of rows that an acceptance brought, once that is undone. Runs with the rights of the caller, after the change itself was kept: triggers of one event go by name.';

do $$
declare
  target text;
begin
  foreach target in array array[
    'person', 'trajectory', 'trajectory_state', 'pause', 'extension', 'referral', 'outcome', 'prospect', 'match', 'visit', 'signal'
  ] loop
    execute format('create trigger %I after update on mim.%I referencing old table as before_rows
      for each statement execute function mim.leave_nothing_of_acceptance()', target || '_voided_by_update', target);
    execute format('create trigger %I after delete on mim.%I referencing old table as before_rows
      for each statement execute function mim.leave_nothing_of_acceptance()', target || '_voided_by_delete', target);
  end loop;
end $$;

-- What was undone until now is emptied too, where the row is gone.
alter table mim.row_change no force row level security;
alter table mim.action no force row level security;
alter table mim.row_change disable trigger user;
update mim.row_change as change
set before = '{}'
where change.before is not null and change.table_name <> 'transfer' and exists (
  select from mim.row_change as came
  join mim.action as acceptance
    on acceptance.location_id = came.location_id and acceptance.action_id = came.action_id
    and acceptance.undone_at is not null
  join mim.row_change as offer
    on offer.location_id = came.location_id and offer.action_id = came.action_id
    and offer.table_name = 'transfer' and offer.operation = 'update' and offer.before ->> 'outcome' is null
  where came.location_id = change.location_id and came.table_name = change.table_name and came.row_id = change.row_id
    and came.operation = 'insert'
    -- It did not come back, as it does when the undoing is undone.
    and not exists (
      select from mim.row_change as back
      where back.location_id = came.location_id and back.table_name = came.table_name and back.row_id = came.row_id
        and back.operation = 'insert' and back.row_change_id > came.row_change_id
    )
);
alter table mim.row_change enable trigger user;
alter table mim.action force row level security;
alter table mim.row_change force row level security;

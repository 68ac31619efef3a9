-- When an action was undone the application cannot make up: it says who undoes it, once, and the database says the moment.
-- Of an acceptance that is undone the history is emptied where its rows were turned back, and nowhere else; and as the
-- transaction ends, so that nothing is emptied that is still to be turned back.

create function mim.mark_undone() returns trigger language plpgsql as $$
begin
  if old.undone_at is not null or new.undone_by is null then
    raise exception 'an action is undone once, and stays so' using errcode = 'restrict_violation';
  end if;
  new.undone_at := now();
  return new;
end $$;
comment on function mim.mark_undone() is 'Sets the moment of an undoing, and refuses a second one. Runs with the rights of the caller.';
create trigger action_marked_undone before update on mim.action for each row execute function mim.mark_undone();
revoke update (undone_at) on mim.action from mim_app;

create function mim.is_acceptance(action uuid) returns boolean language sql stable parallel safe as $$
  select exists (
    select from mim.row_change as offer
    where offer.action_id = action and offer.table_name = 'transfer' and offer.operation = 'update'
      and offer.before ->> 'outcome' is null
  )
$$;
comment on function mim.is_acceptance(uuid) is 'Whether an action answered an offer: only an acceptance brings rows with it. Runs with the rights of the caller.';

create or replace function mim.is_of_undone_acceptance(location text, in_table text, id uuid, line bigint) returns boolean
language sql stable parallel safe as $$
  select in_table <> 'transfer' and exists (
    select from mim.row_change as came
    join mim.action as acceptance
      on acceptance.location_id = came.location_id and acceptance.action_id = came.action_id
      and acceptance.undone_at = now()
    join mim.row_change as back
      on back.location_id = came.location_id and back.table_name = came.table_name and back.row_id = came.row_id
      and back.row_change_id > came.row_change_id and back.changed_at >= now()
      and back.operation = case came.operation when 'insert' then 'delete' else came.operation end
    where came.location_id = location and came.table_name = in_table and came.row_id = id and came.row_change_id < line
      and mim.is_acceptance(came.action_id)
  )
$$;
comment on function mim.is_of_undone_acceptance(text, text, uuid, bigint) is 'Whether a line of history tells of a row what it became by an offer that was accepted, and the acceptance is undone and the row turned back in this transaction. Runs with the rights of the caller.';

do $$
declare
  old record;
begin
  for old in select tgname, tgrelid::regclass as target from pg_trigger
    where tgfoid = 'mim.leave_nothing_of_acceptance'::regproc
  loop
    execute format('drop trigger %I on %s', old.tgname, old.target);
  end loop;
end $$;

create or replace function mim.leave_nothing_of_acceptance() returns trigger language plpgsql as $$
begin
  if mim.is_acceptance(new.action_id) then
    update mim.row_change as change
    set before = '{}'
    from mim.row_change as came
    where came.location_id = new.location_id and came.action_id = new.action_id
      and change.location_id = came.location_id and change.table_name = came.table_name and change.row_id = came.row_id
      and change.before is not null and change.before <> '{}'
      and mim.is_of_undone_acceptance(change.location_id, change.table_name, change.row_id, change.row_change_id);
  end if;
  return null;
end $$;
comment on function mim.leave_nothing_of_acceptance() is 'Empties what the history holds of rows that an acceptance brought, once that is undone. Runs with the rights of the caller.';
create constraint trigger action_leaves_nothing after update on mim.action deferrable initially deferred
  for each row execute function mim.leave_nothing_of_acceptance();

-- What was undone until now by somebody of both locations is emptied too, where the row is gone.
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
  where came.location_id = change.location_id and came.table_name = change.table_name and came.row_id = change.row_id
    and came.operation = 'insert' and mim.is_acceptance(came.action_id)
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

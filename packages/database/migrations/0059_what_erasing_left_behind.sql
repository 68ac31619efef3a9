-- What erasing left behind. A person whom an intake made and an undo took away stayed in the history for good, and so did every
-- other row that is gone and that nobody can put back: the account of retention empties all of them, whatever they were. What was typed and
-- never recorded has a term, and views of a visiting mother go with her. Who was erased gets no words again.

create function mim.is_gone(location text, in_table text, id uuid) returns boolean
language sql stable parallel safe as $$
  -- Of an offer two locations keep lines, and each sees only its own.
  select in_table <> 'transfer' and (
    select line.operation = 'delete' from mim.row_change as line
    where line.row_id = id and line.location_id = location and line.table_name = in_table
    order by line.row_change_id desc limit 1
  ) is true
$$;
comment on function mim.is_gone(text, text, uuid) is 'Whether a row was taken away and did not come back, as the history has it: so that one rule serves every table. Runs with the rights of the caller.';

-- What was removed and not emptied yet: looked through each day.
create index row_change_of_removed on mim.row_change (location_id, row_change_id)
  where operation = 'delete' and before <> '{}';
-- Which actions cannot be undone any more.
create index row_change_emptied on mim.row_change (action_id) where before = '{}' and action_id is not null;

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
  -- No account of a person has this name: those of sign-in are made at random.
  retention constant text := format('(%s and %s = %L)', own, account, 'mim-retention');
  target text;
begin
  -- It has to see what it empties: views of every account, and what was said of a signal.
  execute format('alter policy row_change_read on mim.row_change using (
    nullif((select current_setting(''mim.role'', true)), '''') = ''coordinator''
    and location_id = any (string_to_array(nullif((select current_setting(''mim.location_ids'', true)), ''''), '',''))
    and (
      %1$s = ''mim-retention''
      or (table_name <> ''saved_view'' or changed_by = %1$s)
      and (
        table_name <> ''signal_note'' or before is null or before = ''{}''
        or mim.is_opened(location_id, (before ->> ''signal_id'')::uuid)
      )
    )
  )', account);
  execute format('create policy row_change_forget_gone on mim.row_change for update using (
    %s and before is not null and mim.is_gone(location_id, table_name, row_id)
  ) with check (%s and before = ''{}''::jsonb)', retention, retention);

  execute format('create policy removal_forget_gone on mim.removal for update using (
    %s and (trajectory_id is not null or kind = ''trajectory'')
      and mim.is_gone(location_id, ''trajectory'', coalesce(trajectory_id, row_id))
  ) with check (%s and note is null)', retention, retention);

  foreach target in array array['visit_draft', 'preparation_draft', 'saved_view'] loop
    execute format('create policy %I on mim.%I for select using %s', target || '_search', target, retention);
    execute format('create policy %I on mim.%I for delete using %s', target || '_forget', target, retention);
  end loop;
end $$;

-- The person of a visiting mother who was erased stays without words.
create unique index visiting_mother_erased_person on mim.visiting_mother (location_id, person_id) where erased_on is not null;
create function mim.refuse_words_of_erased() returns trigger language plpgsql as $$
begin
  if exists (
    select from mim.visiting_mother as v
    where v.location_id = new.location_id and v.person_id = new.person_id and v.erased_on is not null
  ) then
    raise exception 'a visiting mother who was erased has no name and gets none' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
comment on function mim.refuse_words_of_erased() is 'Keeps the person of a visiting mother who was erased as empty as she was left. Runs with the rights of the caller.';
create trigger person_of_erased_unchanged before update on mim.person
  for each row execute function mim.refuse_words_of_erased();

comment on column mim.row_change.before is 'The row before the change; null: there was none; empty: it was erased, or taken away so long ago that it is not put back; without origin: consent was withdrawn.';

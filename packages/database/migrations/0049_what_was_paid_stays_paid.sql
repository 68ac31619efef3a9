-- What was exported for payment stands in a file outside: a statement is exported once and its lines stay, whatever road leads
-- to it. Of a line no more is taken off than was paid, also where a correction comes back or goes beside others.

do $$
declare
  own constant text := $own$(
    array_position(
      (select case when current_setting('mim.role', true) = 'coordinator'
        then string_to_array(current_setting('mim.location_ids', true), ',') end),
      location_id
    ) is not null
  )$own$;
  target text;
begin
  foreach target in array array['expense_statement', 'expense_line'] loop
    execute format('drop policy %I on mim.%I', target || '_own', target);
    execute format('create policy %I on mim.%I for select using %s', target || '_read', target, own);
    execute format('create policy %I on mim.%I for insert with check %s', target || '_add', target, own);
    -- The owner takes the demonstration away.
    execute format('create policy %I on mim.%I for delete to mim_owner using %s', target || '_remove', target, own);
  end loop;
  execute format('create policy expense_statement_export on mim.expense_statement for update using %1$s with check (
    %1$s and exported_on is not null
  )', own);
  execute format('create policy expense_statement_take_out on mim.expense_statement for delete using (
    %s and exported_on is null
  )', own);
  execute format('create policy expense_line_take_out on mim.expense_line for delete using (
    %s and exists (
      select from mim.expense_statement as statement
      where statement.location_id = expense_line.location_id
        and statement.expense_statement_id = expense_line.expense_statement_id and statement.exported_on is null
    )
  )', own);
end $$;

create function mim.refuse_correction_beyond_line() returns trigger language plpgsql as $$
declare
  correction mim.expense_correction := coalesce(new, old);
begin
  -- Two who correct at once wait for each other here.
  perform from mim.visiting_mother as visitor
  where visitor.location_id = correction.location_id and visitor.visiting_mother_id = correction.visiting_mother_id
  for update;
  if exists (
    select from mim.expense_line as line
    where line.location_id = correction.location_id and line.expense_line_id = correction.expense_line_id
      and line.amount_cents + (
        select coalesce(sum(each.amount_cents), 0) from mim.expense_correction as each
        where each.location_id = line.location_id and each.expense_line_id = line.expense_line_id
      ) < 0
  ) then
    raise exception 'more is taken off a line than was paid' using errcode = '23514';
  end if;
  return null;
end $$;
comment on function mim.refuse_correction_beyond_line() is 'Refuses that the corrections of a line come to more below zero than was paid. Runs with the rights of the caller.';
create constraint trigger expense_correction_within_line after insert or delete on mim.expense_correction
  deferrable initially deferred for each row execute function mim.refuse_correction_beyond_line();

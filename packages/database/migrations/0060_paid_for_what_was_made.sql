-- What is paid was made: a visit that is paid is done, by whom it is paid to; a declared cost is what the line says; a month is one
-- of a match. `canUnmakeVisit` and its neighbours say it in words. This holds it on every other road: an undo, an undo of an undo, a
-- correction that is taken back. What is erased with the whole dossier of a mother stays paid.

create function mim.left_of_line(line mim.expense_line) returns bigint language sql stable as $$
  select line.amount_cents + coalesce(sum(correction.amount_cents), 0)
  from mim.expense_correction as correction
  where correction.location_id = line.location_id and correction.expense_line_id = line.expense_line_id
$$;
comment on function mim.left_of_line(mim.expense_line) is 'What is left of what a line pays, with its corrections, in whole cents. Runs with the rights of the caller.';

create function mim.pays_what_was_made(line mim.expense_line) returns boolean language sql stable as $$
  select mim.left_of_line(line) = 0 or line.expense_correction_id is not null or exists (
    select from mim.expense_statement as statement
    where statement.location_id = line.location_id and statement.expense_statement_id = line.expense_statement_id and (
      exists (
        select from mim.visit as v
        where v.location_id = line.location_id and v.visit_id = line.visit_id and v.status = 'done'
          and v.visiting_mother_id = statement.visiting_mother_id
      )
      or exists (
        select from mim.expense as cost
        where cost.location_id = line.location_id and cost.expense_id = line.expense_id
          and cost.visiting_mother_id = statement.visiting_mother_id
          and cost.amount_cents = line.amount_cents and cost.spent_on = line.paid_for
      )
      or exists (
        select from mim.match as m
        where m.location_id = line.location_id and m.trajectory_id = line.trajectory_id
          and m.visiting_mother_id = statement.visiting_mother_id
      )
    )
  )
$$;
comment on function mim.pays_what_was_made(mim.expense_line) is 'Whether what a line pays is there, as it was approved, or was taken off by corrections. Runs with the rights of the caller.';

create function mim.refuse_payment_of_nothing() returns trigger language plpgsql as $$
declare
  facts constant jsonb := to_jsonb(coalesce(new, old));
  is_unfounded boolean;
begin
  -- Two who change what is paid and what pays it wait for each other here.
  perform from mim.visiting_mother as visitor
  where visitor.location_id = facts ->> 'location_id'
    and visitor.visiting_mother_id = (coalesce(to_jsonb(old), facts) ->> 'visiting_mother_id')::uuid
  for update;
  if tg_op = 'DELETE' and facts ->> 'trajectory_id' is not null and not exists (
    select from mim.trajectory as t
    where t.location_id = facts ->> 'location_id' and t.trajectory_id = (facts ->> 'trajectory_id')::uuid
  ) then
    return null;
  end if;
  execute format(
    'select exists (
      select from mim.expense_line as line where line.location_id = $1 and line.%I = $2 and not mim.pays_what_was_made(line)
    )',
    tg_argv[0]
  ) into is_unfounded using facts ->> 'location_id', (facts ->> tg_argv[0])::uuid;
  if is_unfounded then
    raise exception 'something is paid that was not made' using errcode = '23514', constraint = tg_argv[1];
  end if;
  return null;
end $$;
comment on function mim.refuse_payment_of_nothing() is 'Refuses that what a line of a statement pays goes or changes while it is paid. Runs with the rights of the caller.';

create constraint trigger visit_unmade_while_paid after update of status, visiting_mother_id on mim.visit
  deferrable initially deferred for each row when (
    old.status = 'done' and (old.status, old.visiting_mother_id) is distinct from (new.status, new.visiting_mother_id)
  ) execute function mim.refuse_payment_of_nothing('visit_id', 'paid_for_what_was_made');
create constraint trigger visit_gone_while_paid after delete on mim.visit
  deferrable initially deferred for each row when (old.status = 'done')
  execute function mim.refuse_payment_of_nothing('visit_id', 'paid_for_what_was_made');
create constraint trigger expense_changed_while_paid after update on mim.expense
  deferrable initially deferred for each row
  execute function mim.refuse_payment_of_nothing('expense_id', 'paid_for_what_was_made');
create constraint trigger match_gone_while_paid after delete on mim.match
  deferrable initially deferred for each row
  execute function mim.refuse_payment_of_nothing('trajectory_id', 'paid_for_what_was_made');
create constraint trigger expense_correction_added_to_nothing after insert on mim.expense_correction
  deferrable initially deferred for each row when (new.amount_cents > 0)
  execute function mim.refuse_payment_of_nothing('expense_line_id', 'paid_for_what_was_made');
create constraint trigger expense_correction_gone after delete on mim.expense_correction
  deferrable initially deferred for each row
  execute function mim.refuse_payment_of_nothing('expense_line_id', 'paid_for_what_was_made');
create constraint trigger expense_line_of_what_was_made after insert on mim.expense_line
  deferrable initially deferred for each row
  execute function mim.refuse_payment_of_nothing('expense_line_id', 'expense_line_of_what_was_made');

-- A statement is exported once, on one day.
create function mim.refuse_exporting_again() returns trigger language plpgsql as $$
begin
  raise exception 'a statement is exported once' using errcode = '23514';
end $$;
comment on function mim.refuse_exporting_again() is 'Refuses to change a statement that was exported. Runs with the rights of the caller.';
create trigger expense_statement_exported_once before update on mim.expense_statement
  for each row when (old.exported_on is not null) execute function mim.refuse_exporting_again();

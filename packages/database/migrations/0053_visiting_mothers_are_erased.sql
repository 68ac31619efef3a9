-- A visiting mother who stopped is not kept longer than needed. What was recorded of her goes; where a dossier of a mother or
-- a payment still names her, her row stays with nothing in it but the days of her stop and of her erasure, and with a
-- person of no name. Her history is emptied as that of a prospect is, by the account of retention alone. Of the steps that she
-- took for herself the number stays.

alter table mim.visiting_mother
  add column erased_on date,
  drop constraint visiting_mother_stop,
  add constraint visiting_mother_stop check (
    erased_on is null and (stopped_on is null) = (stop_reason is null) or erased_on > stopped_on and stop_reason is null
  ),
  add constraint visiting_mother_erased check (
    erased_on is null or num_nonnulls(
      started_on, prepared_on, preparation, vog_seen_on, agreement_signed_on, confidentiality_signed_on, maximum_families,
      limits, former_programme_mother, work_experience, note, stop_note, thanked_on, thanked_how
    ) = 0 and cardinality(availability) + cardinality(offers) = 0 and not is_coordinator
  );
comment on column mim.visiting_mother.erased_on is 'Day on which what was known of her was erased; null: it is kept. Her row stays as long as something else names it.';

create table mim.erased_own_step (
  location_id text not null references mim.location (location_id),
  month date not null check (extract(day from month) = 1),
  step_kind text not null,
  taken integer not null check (taken >= 1),
  primary key (location_id, month, step_kind)
);
comment on table mim.erased_own_step is 'How many steps visiting mothers who were erased since had taken in a month. Only ever more, and nothing in it leads to a person.';
comment on column mim.erased_own_step.location_id is 'Location of the visiting mothers.';
comment on column mim.erased_own_step.month is 'First day of the month in which they were taken.';
comment on column mim.erased_own_step.step_kind is 'What they did: a code.';
comment on column mim.erased_own_step.taken is 'How many steps they are.';
alter table mim.erased_own_step enable row level security, force row level security;

do $$
declare
  own constant text := $own$(
    array_position(
      (select case when current_setting('mim.role', true) = 'coordinator'
        then string_to_array(current_setting('mim.location_ids', true), ',') end),
      location_id
    ) is not null
  )$own$;
  -- No account of a person has this name: those of sign-in are made at random.
  retention constant text := format(
    $retention$(%s and nullif((select current_setting('mim.account_id', true)), '') = 'mim-retention')$retention$, own);
  -- She of whom a line tells is gone, or nothing is known of her any more: looked up by her key, never in the whole table.
  forgotten constant text := $forgotten$(
    select v.erased_on is null from mim.visiting_mother as v
    where v.location_id = %1$I.location_id and v.visiting_mother_id = %2$s
  ) is not true$forgotten$;
begin
  execute format('create policy erased_own_step_read on mim.erased_own_step for select using %s', own);
  execute format('create policy erased_own_step_add on mim.erased_own_step for insert with check %s', retention);
  execute format('create policy erased_own_step_more on mim.erased_own_step for update using %1$s with check %1$s', retention);
  execute format('create policy erased_own_step_remove on mim.erased_own_step for delete to mim_owner using %s', own);

  execute format('create policy row_change_forget_visiting_mother on mim.row_change for update using (
    %s and before is not null and (
      table_name = ''visiting_mother'' and %s
      or table_name in (
        ''visiting_mother_pause'', ''preparation_attendance'', ''supervision_session'', ''evaluation'', ''own_step'',
        ''meeting_group_leader'', ''expense'', ''expense_correction'', ''expense_statement''
      ) and %s
      or table_name = ''expense_line'' and not exists (
        select from mim.expense_line as l
        where l.location_id = row_change.location_id and l.expense_line_id = row_change.row_id
      )
      or table_name = ''supervision_agreement'' and not exists (
        select from mim.supervision_agreement as a
        where a.location_id = row_change.location_id and a.supervision_agreement_id = row_change.row_id
      )
      or table_name = ''preparation_session'' and not exists (
        select from mim.preparation_session as s
        where s.location_id = row_change.location_id and s.preparation_session_id = row_change.row_id
      )
      or table_name = ''person'' and not exists (
        select from mim.person as p where p.location_id = row_change.location_id and p.person_id = row_change.row_id
      )
    )
  ) with check (%s and before = ''{}''::jsonb)',
    retention, format(forgotten, 'row_change', 'row_change.row_id'),
    format(forgotten, 'row_change', '(row_change.before ->> ''visiting_mother_id'')::uuid'), retention);

  execute format('create policy removal_forget_visiting_mother on mim.removal for update using (
    %s and (visiting_mother_id is not null or kind = ''visiting-mother'') and %s
  ) with check (%s and note is null)',
    retention, format(forgotten, 'removal', 'coalesce(removal.visiting_mother_id, removal.row_id)'), retention);

  -- What an account was still writing of her goes too.
  execute format('create policy supervision_draft_search on mim.supervision_draft for select using %s', retention);
  execute format('create policy supervision_draft_forget on mim.supervision_draft for delete using %s', retention);
  execute format('create policy evaluation_draft_search on mim.evaluation_draft for select using %s', retention);
  execute format('create policy evaluation_draft_forget on mim.evaluation_draft for delete using %s', retention);
end $$;

grant select, insert, update (taken) on mim.erased_own_step to mim_app;

-- What a visiting mother who was erased was paid goes too once accounts need not be kept any longer, also where it was exported.
do $$
declare
  own constant text := $own$(
    array_position(
      (select case when current_setting('mim.role', true) = 'coordinator'
        then string_to_array(current_setting('mim.location_ids', true), ',') end),
      location_id
    ) is not null
  )$own$;
  retention constant text := format(
    $retention$(%s and nullif((select current_setting('mim.account_id', true)), '') = 'mim-retention')$retention$, own);
begin
  -- As it was, with the statement looked up by its key.
  execute format('alter policy expense_line_take_out on mim.expense_line using (
    %s and (
      select s.exported_on is null from mim.expense_statement as s
      where s.location_id = expense_line.location_id and s.expense_statement_id = expense_line.expense_statement_id
    )
  )', own);
  execute format('create policy expense_statement_forget on mim.expense_statement for delete using (
    %s and (
      select v.erased_on is not null from mim.visiting_mother as v where v.location_id = expense_statement.location_id
        and v.visiting_mother_id = expense_statement.visiting_mother_id
    )
  )', retention);
  execute format('create policy expense_line_forget on mim.expense_line for delete using (
    %s and (
      select v.erased_on is not null from mim.expense_statement as s
      join mim.visiting_mother as v on v.location_id = s.location_id and v.visiting_mother_id = s.visiting_mother_id
      where s.location_id = expense_line.location_id and s.expense_statement_id = expense_line.expense_statement_id
    )
  )', retention);
end $$;

-- A person can go from the history as a whole once she herself is gone, and is not only somebody who withdrew her consent.
create or replace function mim.refuse_rewritten_history() returns trigger language plpgsql as $$
begin
  if new.before = '{}' and (
    old.table_name <> 'person'
    or mim.is_of_undone_acceptance(old.location_id, old.table_name, old.row_id, old.row_change_id)
    or current_setting('mim.account_id', true) = 'mim-retention' and not exists (
      select from mim.person as p where p.location_id = old.location_id and p.person_id = old.row_id
    )
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

comment on column mim.removal.note is 'Note to the reason; empty too once the prospect, the applicant or the visiting mother whom it is about was erased.';
comment on column mim.erasure.prospects is 'Prospects, people who applied as a visiting mother, or visiting mothers that were erased.';
comment on column mim.erasure.calls is 'Calls to them, or steps with them, that were erased; of visiting mothers none are counted.';

-- What being a visiting mother brought her: evaluations that were offered, steps that she took for herself, and how she was thanked
-- when she stopped. Why it was decided so about somebody who applied becomes a code, with what was written kept as its note.

alter table mim.visiting_mother
  add column thanked_on date,
  add column thanked_how text,
  add constraint visiting_mother_thanked check ((thanked_on is null) = (thanked_how is null));
comment on column mim.visiting_mother.thanked_on is 'Day on which she was thanked when she stopped; null: not yet.';
comment on column mim.visiting_mother.thanked_how is 'How she was thanked: a code.';

create table mim.evaluation (
  location_id text not null,
  evaluation_id uuid not null default gen_random_uuid(),
  visiting_mother_id uuid not null,
  evaluated_on date not null,
  declined boolean not null default false,
  answers jsonb not null default '[]' check (jsonb_typeof(answers) = 'array'),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, evaluation_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id),
  constraint evaluation_answered check (declined = (answers = '[]'::jsonb))
);
create index evaluation_by_visiting_mother on mim.evaluation (location_id, visiting_mother_id, evaluated_on desc, evaluation_id);
comment on table mim.evaluation is 'Evaluation with a visiting mother, when she stops or in between: offered, never required.';
comment on column mim.evaluation.location_id is 'Location of the visiting mother.';
comment on column mim.evaluation.evaluation_id is 'Identifier of the evaluation.';
comment on column mim.evaluation.visiting_mother_id is 'The visiting mother.';
comment on column mim.evaluation.evaluated_on is 'Day on which it was offered.';
comment on column mim.evaluation.declined is 'Whether she did not want to fill it in.';
comment on column mim.evaluation.answers is 'What she answered: a list with the question, a code of the maintained list, and the answer.';
comment on column mim.evaluation.version is 'Number of the change: one more at each.';

create table mim.own_step (
  location_id text not null,
  own_step_id uuid not null default gen_random_uuid(),
  visiting_mother_id uuid not null,
  step_kind text not null,
  taken_on date not null,
  step_note text,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, own_step_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id)
);
create index own_step_by_visiting_mother on mim.own_step (location_id, visiting_mother_id, taken_on desc, own_step_id);
create index own_step_by_day on mim.own_step (location_id, taken_on);
comment on table mim.own_step is 'Step that a visiting mother took for herself, such as a course, work or other volunteering.';
comment on column mim.own_step.location_id is 'Location of the visiting mother.';
comment on column mim.own_step.own_step_id is 'Identifier of the step.';
comment on column mim.own_step.visiting_mother_id is 'The visiting mother.';
comment on column mim.own_step.step_kind is 'What she did: a code.';
comment on column mim.own_step.taken_on is 'Day on which she did it, or began with it.';
comment on column mim.own_step.step_note is 'In a few words what it is.';
comment on column mim.own_step.version is 'Number of the change: one more at each.';

-- What is typed of an evaluation is kept where the dossiers are, as a draft of a session is.
create table mim.evaluation_draft (
  location_id text not null,
  account_id text not null default current_setting('mim.account_id'),
  visiting_mother_id uuid not null,
  fields jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (location_id, account_id, visiting_mother_id),
  foreign key (location_id, visiting_mother_id)
    references mim.visiting_mother (location_id, visiting_mother_id) on delete cascade
);
create index evaluation_draft_by_visiting_mother on mim.evaluation_draft (location_id, visiting_mother_id);
comment on table mim.evaluation_draft is 'What an account is writing of an evaluation and has not recorded yet.';
comment on column mim.evaluation_draft.location_id is 'Location of the visiting mother.';
comment on column mim.evaluation_draft.account_id is 'Account that writes it; nobody else sees it.';
comment on column mim.evaluation_draft.visiting_mother_id is 'The visiting mother whom the evaluation is with.';
comment on column mim.evaluation_draft.fields is 'The fields of the form as they stand.';
comment on column mim.evaluation_draft.saved_at is 'Moment of the last change.';

-- A decision had a text alone: it stays, as the note of another reason. What undoing brings back says the same.
alter table mim.applicant_step no force row level security, disable trigger user;
alter table mim.row_change no force row level security, disable trigger user;
alter table mim.applicant_step add column reason text;
comment on column mim.applicant_step.reason is 'Why it was decided so: a code; null: the step decides nothing.';
comment on column mim.applicant_step.note is 'What was said of it.';
update mim.applicant_step set reason = 'other'
where step in ('put-on-waiting-list', 'accept', 'decline', 'withdraw');
update mim.row_change set before = before || '{"reason": "other"}'::jsonb
where table_name = 'applicant_step' and before ->> 'step' in ('put-on-waiting-list', 'accept', 'decline', 'withdraw');
alter table mim.row_change force row level security, enable trigger user;
alter table mim.applicant_step force row level security, enable trigger user;

do $$
declare
  target text;
  own constant text := $own$(
    array_position(
      (select case when current_setting('mim.role', true) = 'coordinator'
        then string_to_array(current_setting('mim.location_ids', true), ',') end),
      location_id
    ) is not null
  )$own$;
  account constant text := $account$nullif((select current_setting('mim.account_id', true)), '')$account$;
begin
  foreach target in array array['evaluation', 'own_step'] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
    execute format('create policy %I on mim.%I for all using %s with check %s', target || '_own', target, own, own);
    execute format('create trigger %I after insert on mim.%I referencing new table as after_rows
      for each statement execute function mim.keep_row_change()', target || '_inserted', target);
    execute format('create trigger %I after update on mim.%I referencing old table as before_rows new table as after_rows
      for each statement execute function mim.keep_row_change()', target || '_updated', target);
    execute format('create trigger %I after delete on mim.%I referencing old table as before_rows
      for each statement execute function mim.keep_row_change()', target || '_deleted', target);
  end loop;
  alter table mim.evaluation_draft enable row level security, force row level security;
  execute format('create policy evaluation_draft_remove on mim.evaluation_draft for delete to mim_owner using %s', own);
  execute format('create policy evaluation_draft_own on mim.evaluation_draft for all using (%1$s and account_id = %2$s) with check (%1$s and account_id = %2$s)', own, account);
end $$;

grant select, insert, update, delete on mim.evaluation, mim.own_step to mim_app;
grant select, delete on mim.evaluation_draft to mim_app;
grant insert (location_id, visiting_mother_id, fields, saved_at) on mim.evaluation_draft to mim_app;
grant update (fields, saved_at) on mim.evaluation_draft to mim_app;

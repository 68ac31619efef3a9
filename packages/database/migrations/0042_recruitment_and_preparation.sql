-- Who applied to become a visiting mother, what happened with her until the decision, and how visiting mothers are prepared.
--
-- Somebody who applied is a row of her own and no person yet: of whom nothing comes is not kept longer than needed. A session
-- of a preparation has one row, however many were there, and each who was there has one too.

create table mim.applicant (
  location_id text not null references mim.location (location_id),
  applicant_id uuid not null default gen_random_uuid(),
  given_name text not null default '' check (length(given_name) <= 200),
  name_prefix text check (length(name_prefix) between 1 and 50),
  family_name text not null default '' check (length(family_name) <= 200),
  name_search text not null check (length(name_search) between 1 and 500),
  name_sort text collate "C" not null check (length(name_sort) between 1 and 500),
  phone text check (length(phone) between 1 and 50),
  email text check (length(email) between 1 and 320),
  street text check (length(street) between 1 and 200),
  postcode text check (length(postcode) between 1 and 10),
  town text check (length(town) between 1 and 200),
  source text not null,
  source_note text check (length(source_note) between 1 and 200),
  applied_on date not null,
  note text check (length(note) between 1 and 4000),
  state text not null,
  state_on date,
  try_again_on date,
  talk_on date,
  talk_at time,
  talk_place text check (length(talk_place) between 1 and 200),
  visiting_mother_id uuid,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, applicant_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id),
  constraint applicant_named check (given_name <> '' or family_name <> ''),
  constraint applicant_accepted check ((state = 'accepted') = (visiting_mother_id is not null)),
  constraint applicant_talk check ((state = 'talk-planned') = (talk_on is not null))
);
create index applicant_by_state on mim.applicant (location_id, state, applied_on, applicant_id);
create index applicant_by_visiting_mother on mim.applicant (location_id, visiting_mother_id) where visiting_mother_id is not null;
comment on table mim.applicant is 'Somebody who applied to become a visiting mother.';
comment on column mim.applicant.location_id is 'Location where she applied.';
comment on column mim.applicant.applicant_id is 'Identifier of the applicant.';
comment on column mim.applicant.given_name is 'Given name; empty: not known.';
comment on column mim.applicant.name_prefix is 'What stands between given and family name.';
comment on column mim.applicant.family_name is 'Family name without its prefix; empty: not known.';
comment on column mim.applicant.name_search is 'The whole name as it is searched: the domain''s search key of it.';
comment on column mim.applicant.name_sort is 'The name as lists are put in order by it: the domain''s sort key of it, the family name without its prefix first.';
comment on column mim.applicant.phone is 'Telephone number, as written.';
comment on column mim.applicant.email is 'E-mail address.';
comment on column mim.applicant.street is 'Street and house number.';
comment on column mim.applicant.postcode is 'Postcode.';
comment on column mim.applicant.town is 'Town.';
comment on column mim.applicant.source is 'How she came: a code.';
comment on column mim.applicant.source_note is 'Who told her of it.';
comment on column mim.applicant.applied_on is 'Day on which she applied.';
comment on column mim.applicant.note is 'Note that came with her.';
comment on column mim.applicant.state is 'Where she stands: a code.';
comment on column mim.applicant.state_on is 'Day of the last step; null: none yet.';
comment on column mim.applicant.try_again_on is 'Day on which to call again.';
comment on column mim.applicant.talk_on is 'Day on which the first talk is agreed to take place.';
comment on column mim.applicant.talk_at is 'Time of that day; null: the day alone is agreed.';
comment on column mim.applicant.talk_place is 'Where it is agreed to take place.';
comment on column mim.applicant.visiting_mother_id is 'The visiting mother that she became.';
comment on column mim.applicant.version is 'Number of the change: one more at each.';

create table mim.applicant_step (
  location_id text not null,
  applicant_step_id uuid not null default gen_random_uuid(),
  applicant_id uuid not null,
  step text not null,
  happened_on date not null,
  suitability text[] not null default '{}',
  note text check (length(note) between 1 and 4000),
  recorded_by text not null default current_setting('mim.account_id'),
  recorded_at timestamptz not null default now(),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, applicant_step_id),
  foreign key (location_id, applicant_id) references mim.applicant (location_id, applicant_id)
);
create index applicant_step_by_applicant on mim.applicant_step (location_id, applicant_id, happened_on, recorded_at);
comment on table mim.applicant_step is 'What happened with somebody who applied: a call, a first talk, a decision.';
comment on column mim.applicant_step.location_id is 'Location of the applicant.';
comment on column mim.applicant_step.applicant_step_id is 'Identifier of the step.';
comment on column mim.applicant_step.applicant_id is 'The applicant.';
comment on column mim.applicant_step.step is 'What happened: a code.';
comment on column mim.applicant_step.happened_on is 'Day on which it happened.';
comment on column mim.applicant_step.suitability is 'What a first talk found: codes.';
comment on column mim.applicant_step.note is 'What was said of it; with a decision: why.';
comment on column mim.applicant_step.recorded_by is 'Account that recorded it.';
comment on column mim.applicant_step.recorded_at is 'Moment of recording.';
comment on column mim.applicant_step.version is 'Number of the change: one more at each.';

create table mim.preparation_session (
  location_id text not null references mim.location (location_id),
  preparation_session_id uuid not null default gen_random_uuid(),
  held_on date not null,
  day_part text,
  form text not null,
  topics text[] not null default '{}',
  exercises text[] not null default '{}',
  note text check (length(note) between 1 and 4000),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, preparation_session_id),
  constraint preparation_session_filled check (cardinality(topics) + cardinality(exercises) > 0)
);
create index preparation_session_by_day on mim.preparation_session (location_id, held_on desc, preparation_session_id);
comment on table mim.preparation_session is 'A session of the preparation of visiting mothers that was held.';
comment on column mim.preparation_session.location_id is 'Location that held it.';
comment on column mim.preparation_session.preparation_session_id is 'Identifier of the session.';
comment on column mim.preparation_session.held_on is 'Day on which it was held.';
comment on column mim.preparation_session.day_part is 'Part of that day: a code; null: not said.';
comment on column mim.preparation_session.form is 'Individual, in a group, or together with Home-Start: a code.';
comment on column mim.preparation_session.topics is 'What was discussed: codes.';
comment on column mim.preparation_session.exercises is 'What was practised: codes.';
comment on column mim.preparation_session.note is 'Note of the coordinator.';
comment on column mim.preparation_session.version is 'Number of the change: one more at each.';

create table mim.preparation_attendance (
  location_id text not null,
  preparation_attendance_id uuid not null default gen_random_uuid(),
  preparation_session_id uuid not null,
  visiting_mother_id uuid not null,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, preparation_attendance_id),
  unique (location_id, preparation_session_id, visiting_mother_id),
  foreign key (location_id, preparation_session_id)
    references mim.preparation_session (location_id, preparation_session_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id)
);
create index preparation_attendance_by_visiting_mother on mim.preparation_attendance (location_id, visiting_mother_id);
comment on table mim.preparation_attendance is 'Who was at a session of a preparation.';
comment on column mim.preparation_attendance.location_id is 'Location of both.';
comment on column mim.preparation_attendance.preparation_attendance_id is 'Identifier of the attendance.';
comment on column mim.preparation_attendance.preparation_session_id is 'The session.';
comment on column mim.preparation_attendance.visiting_mother_id is 'The visiting mother who was there.';
comment on column mim.preparation_attendance.version is 'Number of the change: one more at each.';

-- What is typed of a session is kept where the dossiers are, as a draft of a visit is.
create table mim.preparation_draft (
  location_id text not null references mim.location (location_id),
  account_id text not null default current_setting('mim.account_id'),
  fields jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (location_id, account_id)
);
comment on table mim.preparation_draft is 'What an account is writing of a session of a preparation and has not recorded yet.';
comment on column mim.preparation_draft.location_id is 'Location of the session.';
comment on column mim.preparation_draft.account_id is 'Account that writes it; nobody else sees it.';
comment on column mim.preparation_draft.fields is 'The fields of the form as they stand.';
comment on column mim.preparation_draft.saved_at is 'Moment of the last change.';

comment on column mim.visiting_mother.prepared_on is 'Day on which her preparation was complete: it follows from the sessions recorded of her, or was said of who was prepared elsewhere or before.';

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
  retention constant text := format('(%s and %s = %L)', own, account, 'mim-retention');
begin
  foreach target in array array['applicant', 'applicant_step', 'preparation_session', 'preparation_attendance'] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
    execute format('create policy %I on mim.%I for all using %s with check %s', target || '_own', target, own, own);
    execute format('create trigger %I after insert on mim.%I referencing new table as after_rows
      for each statement execute function mim.keep_row_change()', target || '_inserted', target);
    execute format('create trigger %I after update on mim.%I referencing old table as before_rows new table as after_rows
      for each statement execute function mim.keep_row_change()', target || '_updated', target);
    execute format('create trigger %I after delete on mim.%I referencing old table as before_rows
      for each statement execute function mim.keep_row_change()', target || '_deleted', target);
  end loop;
  alter table mim.preparation_draft enable row level security, force row level security;
  execute format('create policy preparation_draft_remove on mim.preparation_draft for delete to mim_owner using %s', own);
  execute format('create policy preparation_draft_own on mim.preparation_draft for all using (%1$s and account_id = %2$s) with check (%1$s and account_id = %2$s)', own, account);
  -- Of somebody who applied and is gone, what she was can be taken out of the history, by the account of retention alone.
  execute format('create policy row_change_forget_applicant on mim.row_change for update using (
    %s and before is not null and (
      table_name = ''applicant'' and not exists (
        select from mim.applicant as a where a.location_id = row_change.location_id and a.applicant_id = row_change.row_id
      )
      or table_name = ''applicant_step'' and not exists (
        select from mim.applicant_step as s
        where s.location_id = row_change.location_id and s.applicant_step_id = row_change.row_id
      )
    )
  ) with check (%s and before = ''{}''::jsonb)', retention, retention);
end $$;

grant select, insert, update, delete on
  mim.applicant, mim.applicant_step, mim.preparation_session, mim.preparation_attendance to mim_app;
grant select, delete on mim.preparation_draft to mim_app;
grant insert (location_id, fields, saved_at) on mim.preparation_draft to mim_app;
grant update (fields, saved_at) on mim.preparation_draft to mim_app;

comment on column mim.erasure.prospects is 'Prospects, or people who applied as a visiting mother, that were erased.';
comment on column mim.erasure.calls is 'Calls to them, or steps with them, that were erased.';

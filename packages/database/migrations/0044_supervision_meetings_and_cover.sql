-- The guidance of visiting mothers: sessions with each by herself, with what was agreed until it is done; meetings of all,
-- with who was there and what they ask for; and who does the work of a coordinator who is away.

create table mim.supervision_session (
  location_id text not null,
  supervision_session_id uuid not null default gen_random_uuid(),
  visiting_mother_id uuid not null,
  status text not null,
  session_on date not null,
  starts_at time,
  channel text not null default 'home',
  duration_minutes integer,
  points text[] not null default '{}',
  note text,
  cancel_reason text,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, supervision_session_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id)
);
create index supervision_session_by_visiting_mother on mim.supervision_session (location_id, visiting_mother_id, session_on desc, supervision_session_id);
create index supervision_session_by_day on mim.supervision_session (location_id, session_on, supervision_session_id);
comment on table mim.supervision_session is 'Supervision session of a coordinator with a visiting mother: planned, held, or one that did not take place.';
comment on column mim.supervision_session.location_id is 'Location of the visiting mother.';
comment on column mim.supervision_session.supervision_session_id is 'Identifier of the session.';
comment on column mim.supervision_session.visiting_mother_id is 'The visiting mother.';
comment on column mim.supervision_session.status is 'How it stands: a code.';
comment on column mim.supervision_session.session_on is 'Day of the session.';
comment on column mim.supervision_session.starts_at is 'Time of that day; null: the day alone is known.';
comment on column mim.supervision_session.channel is 'How it is held: a code.';
comment on column mim.supervision_session.duration_minutes is 'How long it took.';
comment on column mim.supervision_session.points is 'What was talked about: codes of the maintained list.';
comment on column mim.supervision_session.note is 'Short note of the coordinator.';
comment on column mim.supervision_session.cancel_reason is 'Why it did not take place.';
comment on column mim.supervision_session.version is 'Number of the change: one more at each.';

create table mim.supervision_agreement (
  location_id text not null,
  supervision_agreement_id uuid not null default gen_random_uuid(),
  supervision_session_id uuid not null,
  description text not null,
  settled_on date,
  outcome text,
  reason text,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, supervision_agreement_id),
  foreign key (location_id, supervision_session_id)
    references mim.supervision_session (location_id, supervision_session_id),
  constraint supervision_agreement_settled check ((settled_on is null) = (outcome is null)),
  constraint supervision_agreement_dropped check (outcome is distinct from 'dropped' or reason is not null)
);
create index supervision_agreement_by_session on mim.supervision_agreement (location_id, supervision_session_id, supervision_agreement_id);
comment on table mim.supervision_agreement is 'What was agreed in a supervision session. It carries over to the next one until it is done, or dropped with a reason.';
comment on column mim.supervision_agreement.location_id is 'Location of the session.';
comment on column mim.supervision_agreement.supervision_agreement_id is 'Identifier of the agreement.';
comment on column mim.supervision_agreement.supervision_session_id is 'The session in which it was made.';
comment on column mim.supervision_agreement.description is 'What was agreed, in a line.';
comment on column mim.supervision_agreement.settled_on is 'Day on which it was done or dropped; null: it is open.';
comment on column mim.supervision_agreement.outcome is 'What became of it: a code; null: it is open.';
comment on column mim.supervision_agreement.reason is 'Why it was dropped.';
comment on column mim.supervision_agreement.version is 'Number of the change: one more at each.';

create table mim.meeting (
  location_id text not null references mim.location (location_id),
  meeting_id uuid not null default gen_random_uuid(),
  status text not null,
  meeting_on date not null,
  starts_at time,
  theme text,
  place text,
  themes_asked jsonb not null default '[]' check (jsonb_typeof(themes_asked) = 'array'),
  note text,
  cancel_reason text,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, meeting_id)
);
create index meeting_by_day on mim.meeting (location_id, meeting_on desc, meeting_id);
comment on table mim.meeting is 'Meeting of the visiting mothers of a location, often about a theme: planned, held, or one that did not take place.';
comment on column mim.meeting.location_id is 'Location that meets.';
comment on column mim.meeting.meeting_id is 'Identifier of the meeting.';
comment on column mim.meeting.status is 'How it stands: a code.';
comment on column mim.meeting.meeting_on is 'Day of the meeting.';
comment on column mim.meeting.starts_at is 'Time of that day; null: the day alone is known.';
comment on column mim.meeting.theme is 'What it is about.';
comment on column mim.meeting.place is 'Where it is held.';
comment on column mim.meeting.themes_asked is 'Themes that were asked for: a list with the theme and how many asked for it.';
comment on column mim.meeting.note is 'Short note of the coordinator.';
comment on column mim.meeting.cancel_reason is 'Why it did not take place.';
comment on column mim.meeting.version is 'Number of the change: one more at each.';

create table mim.meeting_attendance (
  location_id text not null,
  meeting_attendance_id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  visiting_mother_id uuid not null,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, meeting_attendance_id),
  unique (location_id, meeting_id, visiting_mother_id),
  foreign key (location_id, meeting_id) references mim.meeting (location_id, meeting_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id)
);
create index meeting_attendance_by_visiting_mother on mim.meeting_attendance (location_id, visiting_mother_id);
comment on table mim.meeting_attendance is 'Who was at a volunteers'' meeting.';
comment on column mim.meeting_attendance.location_id is 'Location of both.';
comment on column mim.meeting_attendance.meeting_attendance_id is 'Identifier of the attendance.';
comment on column mim.meeting_attendance.meeting_id is 'The meeting.';
comment on column mim.meeting_attendance.visiting_mother_id is 'The visiting mother who was there.';
comment on column mim.meeting_attendance.version is 'Number of the change: one more at each.';

create table mim.cover (
  location_id text not null references mim.location (location_id),
  cover_id uuid not null default gen_random_uuid(),
  absent_id text not null check (length(absent_id) between 1 and 200),
  covered_by_id text not null check (length(covered_by_id) between 1 and 200),
  first_day date not null,
  last_day date not null,
  note text,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, cover_id),
  constraint cover_of_another check (absent_id <> covered_by_id),
  constraint cover_days check (last_day >= first_day)
);
create index cover_by_day on mim.cover (location_id, last_day, cover_id);
comment on table mim.cover is 'That one coordinator does the work of another who is away, from a first day until a last.';
comment on column mim.cover.location_id is 'Location where both work.';
comment on column mim.cover.cover_id is 'Identifier of the cover.';
comment on column mim.cover.absent_id is 'Account of the coordinator who is away.';
comment on column mim.cover.covered_by_id is 'Account of the coordinator who does her work.';
comment on column mim.cover.first_day is 'First day of the cover.';
comment on column mim.cover.last_day is 'Last day of the cover: one without an end nobody would see end.';
comment on column mim.cover.note is 'What her colleague has to know.';
comment on column mim.cover.version is 'Number of the change: one more at each.';

-- What is typed of a session is kept where the dossiers are, as a draft of a visit is.
create table mim.supervision_draft (
  location_id text not null,
  account_id text not null default current_setting('mim.account_id'),
  visiting_mother_id uuid not null,
  fields jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (location_id, account_id, visiting_mother_id),
  foreign key (location_id, visiting_mother_id)
    references mim.visiting_mother (location_id, visiting_mother_id) on delete cascade
);
create index supervision_draft_by_visiting_mother on mim.supervision_draft (location_id, visiting_mother_id);
comment on table mim.supervision_draft is 'What an account is writing of a supervision session and has not recorded yet.';
comment on column mim.supervision_draft.location_id is 'Location of the visiting mother.';
comment on column mim.supervision_draft.account_id is 'Account that writes it; nobody else sees it.';
comment on column mim.supervision_draft.visiting_mother_id is 'The visiting mother whom the session is with.';
comment on column mim.supervision_draft.fields is 'The fields of the form as they stand.';
comment on column mim.supervision_draft.saved_at is 'Moment of the last change.';

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
  foreach target in array array['supervision_session', 'supervision_agreement', 'meeting', 'meeting_attendance', 'cover'] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
    execute format('create policy %I on mim.%I for all using %s with check %s', target || '_own', target, own, own);
    execute format('create trigger %I after insert on mim.%I referencing new table as after_rows
      for each statement execute function mim.keep_row_change()', target || '_inserted', target);
    execute format('create trigger %I after update on mim.%I referencing old table as before_rows new table as after_rows
      for each statement execute function mim.keep_row_change()', target || '_updated', target);
    execute format('create trigger %I after delete on mim.%I referencing old table as before_rows
      for each statement execute function mim.keep_row_change()', target || '_deleted', target);
  end loop;
  alter table mim.supervision_draft enable row level security, force row level security;
  execute format('create policy supervision_draft_remove on mim.supervision_draft for delete to mim_owner using %s', own);
  execute format('create policy supervision_draft_own on mim.supervision_draft for all using (%1$s and account_id = %2$s) with check (%1$s and account_id = %2$s)', own, account);
  -- Who covers for whom is agreed among colleagues: a coordinator sees who else is one at her locations.
  execute format('create policy membership_colleagues on mim.membership for select using (role = ''coordinator'' and %s)', own);
end $$;

grant select, insert, update, delete on
  mim.supervision_session, mim.supervision_agreement, mim.meeting, mim.meeting_attendance, mim.cover to mim_app;
grant select, delete on mim.supervision_draft to mim_app;
grant insert (location_id, visiting_mother_id, fields, saved_at) on mim.supervision_draft to mim_app;
grant update (fields, saved_at) on mim.supervision_draft to mim_app;

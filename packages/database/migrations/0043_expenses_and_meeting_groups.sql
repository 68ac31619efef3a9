-- What visiting mothers are paid, and meeting groups. A cost is declared; once it is approved it stands as a line on a
-- statement, beside lines for visits and for months with a mother. Each of these is a line once: that nothing is paid twice
-- is said by unique indexes here, whatever road leads to it. A line never changes; what was wrong is corrected by another.
-- Of a receipt only the fact is kept, and of how she is paid nothing. Of a session of a group the mothers of the programme
-- are named; of everybody else only the number is kept.

create table mim.expense (
  location_id text not null,
  expense_id uuid not null default gen_random_uuid(),
  visiting_mother_id uuid not null,
  spent_on date not null,
  expense_kind text not null,
  amount_cents integer not null,
  has_receipt boolean,
  note text,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, expense_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id)
);
create index expense_by_visiting_mother on mim.expense (location_id, visiting_mother_id, spent_on);
create index expense_by_day on mim.expense (location_id, spent_on, expense_id);
comment on table mim.expense is 'A cost that a visiting mother made and declared.';
comment on column mim.expense.location_id is 'Location of the visiting mother.';
comment on column mim.expense.expense_id is 'Identifier of the cost.';
comment on column mim.expense.visiting_mother_id is 'Who made it.';
comment on column mim.expense.spent_on is 'Day on which it was made.';
comment on column mim.expense.expense_kind is 'What it was for: a code.';
comment on column mim.expense.amount_cents is 'How much, in whole cents.';
comment on column mim.expense.has_receipt is 'Whether the receipt was seen; null: not asked. The receipt itself is never kept.';
comment on column mim.expense.note is 'What it was for, in a few words.';
comment on column mim.expense.version is 'Number of the change: one more at each.';

create table mim.expense_statement (
  location_id text not null,
  expense_statement_id uuid not null default gen_random_uuid(),
  visiting_mother_id uuid not null,
  first_day date not null,
  last_day date not null,
  approved_on date not null,
  approved_by text not null default current_setting('mim.account_id'),
  exported_on date,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, expense_statement_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id),
  unique (location_id, visiting_mother_id, last_day),
  constraint expense_statement_days check (last_day > first_day and approved_on > last_day and exported_on >= approved_on)
);
create index expense_statement_by_period on mim.expense_statement (location_id, last_day, visiting_mother_id);
create index expense_statement_to_export on mim.expense_statement (location_id, last_day) where exported_on is null;
comment on table mim.expense_statement is 'What a visiting mother is paid over a month or a quarter, once it is approved.';
comment on column mim.expense_statement.location_id is 'Location of the visiting mother.';
comment on column mim.expense_statement.expense_statement_id is 'Identifier of the statement.';
comment on column mim.expense_statement.visiting_mother_id is 'Who is paid.';
comment on column mim.expense_statement.first_day is 'First day of the month or quarter.';
comment on column mim.expense_statement.last_day is 'Last day of the month or quarter.';
comment on column mim.expense_statement.approved_on is 'Day on which it was approved.';
comment on column mim.expense_statement.approved_by is 'Account that approved it.';
comment on column mim.expense_statement.exported_on is 'Day on which it was exported for payment; null: not yet.';
comment on column mim.expense_statement.version is 'Number of the change: one more at each.';

create table mim.expense_line (
  location_id text not null,
  expense_line_id uuid not null default gen_random_uuid(),
  expense_statement_id uuid not null,
  line_kind text not null,
  paid_for date not null,
  amount_cents integer not null,
  visit_id uuid,
  trajectory_id uuid,
  expense_id uuid,
  expense_correction_id uuid,
  primary key (location_id, expense_line_id),
  foreign key (location_id, expense_statement_id) references mim.expense_statement (location_id, expense_statement_id),
  foreign key (location_id, expense_id) references mim.expense (location_id, expense_id),
  constraint expense_line_of_one check (
    num_nonnulls(visit_id, trajectory_id, expense_id, expense_correction_id) = 1
    and (line_kind = 'visit') = (visit_id is not null)
    and (line_kind = 'mother-month') = (trajectory_id is not null)
    and (line_kind = 'declared') = (expense_id is not null)
  ),
  constraint expense_line_of_a_month check (trajectory_id is null or extract(day from paid_for) = 1)
);
create unique index expense_line_visit_once on mim.expense_line (location_id, visit_id) where visit_id is not null;
create unique index expense_line_month_once on mim.expense_line (location_id, trajectory_id, paid_for) where trajectory_id is not null;
create unique index expense_line_cost_once on mim.expense_line (location_id, expense_id) where expense_id is not null;
create unique index expense_line_correction_once on mim.expense_line (location_id, expense_correction_id) where expense_correction_id is not null;
create index expense_line_by_statement on mim.expense_line (location_id, expense_statement_id, paid_for);
comment on table mim.expense_line is 'Something that is paid, once: a visit, a month with a mother, a declared cost or a correction. Never changed.';
comment on column mim.expense_line.location_id is 'Location of the statement.';
comment on column mim.expense_line.expense_line_id is 'Identifier of the line.';
comment on column mim.expense_line.expense_statement_id is 'Statement on which it stands.';
comment on column mim.expense_line.line_kind is 'What it pays: a code.';
comment on column mim.expense_line.paid_for is 'Day of the visit, the cost or the correction; of a month its first day.';
comment on column mim.expense_line.amount_cents is 'How much, in whole cents; of a correction also below zero.';
comment on column mim.expense_line.visit_id is 'The visit. No reference: what was paid stays paid when the visit goes.';
comment on column mim.expense_line.trajectory_id is 'Trajectory of the mother whose month it is. No reference: what was paid stays paid when she goes.';
comment on column mim.expense_line.expense_id is 'The declared cost.';
comment on column mim.expense_line.expense_correction_id is 'The correction.';

create table mim.expense_correction (
  location_id text not null,
  expense_correction_id uuid not null default gen_random_uuid(),
  visiting_mother_id uuid not null,
  expense_line_id uuid not null,
  corrected_on date not null,
  amount_cents integer not null check (amount_cents <> 0),
  note text not null,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, expense_correction_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id),
  -- Asked when the transaction ends: a correction stands on a line itself, and both go in one.
  constraint expense_correction_of_line foreign key (location_id, expense_line_id)
    references mim.expense_line (location_id, expense_line_id) deferrable initially deferred
);
alter table mim.expense_line
  add foreign key (location_id, expense_correction_id) references mim.expense_correction (location_id, expense_correction_id);
create index expense_correction_by_visiting_mother on mim.expense_correction (location_id, visiting_mother_id, corrected_on);
create index expense_correction_by_line on mim.expense_correction (location_id, expense_line_id);
create index expense_correction_by_day on mim.expense_correction (location_id, corrected_on, expense_correction_id);
comment on table mim.expense_correction is 'What is added to a line that was approved, or taken off it; it stands on a later statement.';
comment on column mim.expense_correction.location_id is 'Location of the visiting mother.';
comment on column mim.expense_correction.expense_correction_id is 'Identifier of the correction.';
comment on column mim.expense_correction.visiting_mother_id is 'Whose line it was.';
comment on column mim.expense_correction.expense_line_id is 'The line that was wrong.';
comment on column mim.expense_correction.corrected_on is 'Day on which it was recorded.';
comment on column mim.expense_correction.amount_cents is 'How much is added, or below zero taken off; in whole cents.';
comment on column mim.expense_correction.note is 'Why.';
comment on column mim.expense_correction.version is 'Number of the change: one more at each.';

create table mim.meeting_group (
  location_id text not null references mim.location (location_id),
  meeting_group_id uuid not null default gen_random_uuid(),
  group_name text not null,
  group_kind text not null,
  group_form text not null,
  target text not null,
  group_language text,
  run_by text[] not null default '{}',
  rhythm text not null,
  place text,
  first_day date not null,
  last_day date,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, meeting_group_id),
  constraint meeting_group_days check (last_day >= first_day)
);
create index meeting_group_by_name on mim.meeting_group (location_id, group_name, meeting_group_id);
comment on table mim.meeting_group is 'A group of mothers who meet.';
comment on column mim.meeting_group.location_id is 'Location where it meets.';
comment on column mim.meeting_group.meeting_group_id is 'Identifier of the group.';
comment on column mim.meeting_group.group_name is 'What it is called.';
comment on column mim.meeting_group.group_kind is 'What kind of group it is: a code.';
comment on column mim.meeting_group.group_form is 'Whether anybody can drop in: a code.';
comment on column mim.meeting_group.target is 'For whom it is meant: a code.';
comment on column mim.meeting_group.group_language is 'The language, of a group for one language: a code.';
comment on column mim.meeting_group.run_by is 'Who runs it: codes.';
comment on column mim.meeting_group.rhythm is 'How often it meets: a code.';
comment on column mim.meeting_group.place is 'Where it meets.';
comment on column mim.meeting_group.first_day is 'Day of its first session.';
comment on column mim.meeting_group.last_day is 'Last day of the group; null: it goes on.';
comment on column mim.meeting_group.version is 'Number of the change: one more at each.';

create table mim.meeting_group_leader (
  location_id text not null,
  meeting_group_leader_id uuid not null default gen_random_uuid(),
  meeting_group_id uuid not null,
  visiting_mother_id uuid not null,
  primary key (location_id, meeting_group_leader_id),
  foreign key (location_id, meeting_group_id) references mim.meeting_group (location_id, meeting_group_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id),
  unique (location_id, meeting_group_id, visiting_mother_id)
);
create index meeting_group_leader_by_visiting_mother on mim.meeting_group_leader (location_id, visiting_mother_id);
comment on table mim.meeting_group_leader is 'A visiting mother who runs a meeting group.';
comment on column mim.meeting_group_leader.location_id is 'Location of both.';
comment on column mim.meeting_group_leader.meeting_group_leader_id is 'Identifier of the row.';
comment on column mim.meeting_group_leader.meeting_group_id is 'The group.';
comment on column mim.meeting_group_leader.visiting_mother_id is 'Who runs it.';

create table mim.group_session (
  location_id text not null,
  group_session_id uuid not null default gen_random_uuid(),
  meeting_group_id uuid not null,
  held_on date not null,
  is_cancelled boolean not null default false,
  present_count integer not null,
  theme text,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, group_session_id),
  foreign key (location_id, meeting_group_id) references mim.meeting_group (location_id, meeting_group_id),
  unique (location_id, meeting_group_id, held_on),
  constraint group_session_of_somebody check (is_cancelled = (present_count = 0))
);
comment on table mim.group_session is 'A session of a meeting group that was held, or did not take place.';
comment on column mim.group_session.location_id is 'Location of the group.';
comment on column mim.group_session.group_session_id is 'Identifier of the session.';
comment on column mim.group_session.meeting_group_id is 'The group.';
comment on column mim.group_session.held_on is 'Day of the session.';
comment on column mim.group_session.is_cancelled is 'Whether it did not take place.';
comment on column mim.group_session.present_count is 'How many mothers were there, also those who are not known by name.';
comment on column mim.group_session.theme is 'What it was about.';
comment on column mim.group_session.version is 'Number of the change: one more at each.';

create table mim.group_attendance (
  location_id text not null,
  group_attendance_id uuid not null default gen_random_uuid(),
  group_session_id uuid not null,
  trajectory_id uuid not null,
  primary key (location_id, group_attendance_id),
  foreign key (location_id, group_session_id) references mim.group_session (location_id, group_session_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id),
  unique (location_id, group_session_id, trajectory_id)
);
create index group_attendance_by_trajectory on mim.group_attendance (location_id, trajectory_id);
comment on table mim.group_attendance is 'A mother of the programme who was at a session. She goes with her trajectory; the number of who was there stays.';
comment on column mim.group_attendance.location_id is 'Location of both.';
comment on column mim.group_attendance.group_attendance_id is 'Identifier of the row.';
comment on column mim.group_attendance.group_session_id is 'The session.';
comment on column mim.group_attendance.trajectory_id is 'Trajectory of the mother.';

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
begin
  foreach target in array array[
    'expense', 'expense_statement', 'expense_line', 'expense_correction',
    'meeting_group', 'meeting_group_leader', 'group_session', 'group_attendance'
  ] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
    execute format('create policy %I on mim.%I for all using %s with check %s', target || '_own', target, own, own);
    execute format('create trigger %I after insert on mim.%I referencing new table as after_rows
      for each statement execute function mim.keep_row_change()', target || '_inserted', target);
    execute format('create trigger %I after update on mim.%I referencing old table as before_rows new table as after_rows
      for each statement execute function mim.keep_row_change()', target || '_updated', target);
    execute format('create trigger %I after delete on mim.%I referencing old table as before_rows
      for each statement execute function mim.keep_row_change()', target || '_deleted', target);
  end loop;
end $$;

grant select, insert, update, delete on
  mim.expense, mim.expense_correction, mim.meeting_group, mim.group_session to mim_app;
-- A line and an attendance are added and taken away, never changed; of a statement only that it was exported.
grant select, insert, delete on
  mim.expense_line, mim.expense_statement, mim.meeting_group_leader, mim.group_attendance to mim_app;
grant update (exported_on, version) on mim.expense_statement to mim_app;

import { oneIn } from './made-up.mjs';

const today = "date '2026-01-15'";

/** The tables of what a coordinator does beside the dossiers of mothers. */
export const caseloadTables = [
  'signal',
  'signal_note',
  'service',
  'coordinator',
  'cover',
  'applicant',
  'applicant_step',
  'preparation_session',
  'preparation_attendance',
  'supervision_session',
  'supervision_agreement',
  'meeting',
  'meeting_attendance',
  'meeting_group',
  'meeting_group_leader',
  'group_session',
  'group_attendance',
  'expense',
  'expense_statement',
  'expense_line',
  'expense_correction',
  'evaluation',
  'own_step',
];

/** Those who work at a location: so many at once, whichever they are. */
const working = 'mim.visiting_mother as v where v.stopped_on is null';

/**
 * Signals, referrals' services, recruitment, preparation, supervision, meetings, groups and expenses of a country of
 * which the locations, mothers and visiting mothers are there.
 * @type {readonly (readonly [words: string, statement: string])[]}
 */
export const caseloadStatements = [
  [
    'signals and services',
    `insert into mim.signal (location_id, trajectory_id, raised_on, step, severity, closed_on, outcome)
      select location_id, trajectory_id, started_on + 40, case when ended_on is null then 'judged' else 'closed' end,
        'worrying', ended_on, case when ended_on is not null then 'worry-gone' end
      from mim.trajectory where started_on is not null and (ended_on is not null or started_on + 40 <= ${today}) and ${oneIn(10)};
    insert into mim.signal_note (location_id, signal_id, step, taken_on, note, recorded_by)
      select location_id, signal_id, step, raised_on, 'zorg', 'bench' from mim.signal
      cross join (values ('noticed'), ('judged')) as n (step_taken);
    insert into mim.service (location_id, name, kind, purpose)
      select location_id, 'Dienst ' || n, 'social-work', 'hulp' from mim.location cross join generate_series(1, 20) as n`,
  ],
  [
    'coordinators and cover',
    `insert into mim.coordinator (location_id, account_id, hours_per_week)
      select location_id, 'colleague-' || n, 16 from mim.location cross join generate_series(1, 2) as n;
    insert into mim.cover (location_id, absent_id, covered_by_id, first_day, last_day)
      select location_id, 'colleague-1', 'colleague-2', ${today} - n * 90, ${today} - n * 90 + 14
      from mim.location cross join generate_series(0, 8) as n`,
  ],
  [
    'recruitment and preparation',
    `insert into mim.applicant (location_id, given_name, family_name, name_search, name_sort, source, applied_on, state, state_on, talk_on, visiting_mother_id)
      select v.location_id, 'Vera', 'Nummer ' || p.name_search, 'vera ' || p.name_search, p.name_search, 'poster', v.started_on - 60, 'accepted', v.started_on - 20, null, v.visiting_mother_id
      from mim.visiting_mother as v join mim.person as p using (location_id, person_id);
    insert into mim.applicant (location_id, given_name, family_name, name_search, name_sort, source, applied_on, state, state_on, talk_on)
      select location_id, 'Vera', 'Nieuw ' || n, 'vera nieuw ' || n, 'nieuw ' || n, 'other-mother', ${today} - 20 * n,
        case when n <= 4 then 'to-call' when n <= 8 then 'talk-planned' else 'declined' end, ${today} - 20 * n + 5,
        case when n between 5 and 8 then ${today} + n end
      from mim.location cross join generate_series(1, 60) as n;
    insert into mim.applicant_step (location_id, applicant_id, step, happened_on, recorded_by)
      select location_id, applicant_id, step, applied_on + 5, 'bench' from mim.applicant
      cross join (values ('call'), ('plan-talk'), ('hold-talk')) as s (step) where state <> 'to-call';
    insert into mim.preparation_session (location_id, held_on, form, topics)
      select location_id, date '2019-01-01' + n * 20, 'group', '{programme,role}' from mim.location cross join generate_series(1, 120) as n;
    insert into mim.preparation_attendance (location_id, preparation_session_id, visiting_mother_id)
      select s.location_id, s.preparation_session_id, v.visiting_mother_id
      from (select *, row_number() over (partition by location_id order by preparation_session_id) as place from mim.preparation_session) as s
      join (select *, row_number() over (partition by location_id order by visiting_mother_id) as place from mim.visiting_mother) as v
        on v.location_id = s.location_id and v.place % 30 = s.place % 30`,
  ],
  [
    'supervision',
    `insert into mim.supervision_session (location_id, visiting_mother_id, status, session_on, points, note)
      select v.location_id, v.visiting_mother_id, case when n = 1 and v.stopped_on is null then 'planned' else 'done' end,
        coalesce(v.stopped_on, ${today} + 45) - n * 30, '{}', 'gesprek'
      from mim.visiting_mother as v cross join generate_series(1, 24) as n
      where v.stopped_on is null or n <= 12;
    insert into mim.supervision_agreement (location_id, supervision_session_id, description, settled_on, outcome)
      select s.location_id, s.supervision_session_id, 'belt', case when s.session_on < ${today} - 60 then s.session_on + 30 end,
        case when s.session_on < ${today} - 60 then 'done' end
      from mim.supervision_session as s where s.status = 'done' and s.session_on <= ${today}`,
  ],
  [
    'meetings and groups',
    `insert into mim.meeting (location_id, status, meeting_on, theme, themes_asked)
      select location_id, case when n = 0 then 'planned' else 'done' end, ${today} + 20 - n * 30, 'slapen', '[]'
      from mim.location cross join generate_series(0, 120) as n;
    insert into mim.meeting_attendance (location_id, meeting_id, visiting_mother_id)
      select m.location_id, m.meeting_id, w.visiting_mother_id from mim.meeting as m
      join (select location_id, visiting_mother_id from ${working}) as w using (location_id)
      where m.status = 'done';
    insert into mim.meeting_group (location_id, group_name, group_kind, group_form, target, rhythm, first_day)
      select location_id, 'Groep ' || n, 'meeting', 'open', 'babies', 'weekly', date '2020-01-01' from mim.location cross join generate_series(1, 3) as n;
    insert into mim.meeting_group_leader (location_id, meeting_group_id, visiting_mother_id)
      select g.location_id, g.meeting_group_id, w.visiting_mother_id from mim.meeting_group as g
      cross join lateral (select v.visiting_mother_id from ${working} and v.location_id = g.location_id order by 1 limit 2) as w;
    insert into mim.group_session (location_id, meeting_group_id, held_on, present_count)
      select location_id, meeting_group_id, ${today} - n * 7, 9 from mim.meeting_group cross join generate_series(0, 150) as n;
    insert into mim.group_attendance (location_id, group_session_id, trajectory_id)
      select s.location_id, s.group_session_id, t.trajectory_id
      from (select *, row_number() over (partition by location_id order by group_session_id) as place from mim.group_session) as s
      join (select *, row_number() over (partition by location_id order by trajectory_id) as place from mim.trajectory where started_on is not null) as t
        on t.location_id = s.location_id and t.place % 100 = s.place % 100`,
  ],
  [
    'expenses',
    `insert into mim.expense (location_id, visiting_mother_id, spent_on, expense_kind, amount_cents, has_receipt)
      select location_id, visiting_mother_id, (coalesce(date_trunc('month', stopped_on), date '2026-01-01') - n * interval '1 month')::date + 9, 'travel', 750, true
      from mim.visiting_mother cross join generate_series(1, 12) as n;
    insert into mim.expense_statement (location_id, visiting_mother_id, first_day, last_day, approved_on, approved_by, exported_on)
      select location_id, visiting_mother_id, date_trunc('month', spent_on)::date, (date_trunc('month', spent_on) + interval '1 month')::date - 1,
        (date_trunc('month', spent_on) + interval '1 month')::date + 2, 'bench',
        case when spent_on < date '2025-11-01' then (date_trunc('month', spent_on) + interval '1 month')::date + 5 end
      from mim.expense where spent_on < date '2025-12-01';
    insert into mim.expense_line (location_id, expense_statement_id, line_kind, paid_for, amount_cents, expense_id)
      select e.location_id, s.expense_statement_id, 'declared', e.spent_on, e.amount_cents, e.expense_id
      from mim.expense as e join mim.expense_statement as s
        on s.location_id = e.location_id and s.visiting_mother_id = e.visiting_mother_id and e.spent_on between s.first_day and s.last_day;
    insert into mim.expense_correction (location_id, visiting_mother_id, expense_line_id, corrected_on, amount_cents, note)
      select l.location_id, s.visiting_mother_id, l.expense_line_id, l.paid_for + 60, -250, 'enkele reis'
      from mim.expense_line as l join mim.expense_statement as s using (location_id, expense_statement_id)
      where l.paid_for = date '2025-10-10'`,
  ],
  [
    'evaluations and own steps',
    `insert into mim.evaluation (location_id, visiting_mother_id, evaluated_on, declined, answers)
      select location_id, visiting_mother_id, stopped_on, false, '[{"question": "visits", "answer": "goed"}]'
      from mim.visiting_mother where stopped_on is not null;
    insert into mim.own_step (location_id, visiting_mother_id, step_kind, taken_on)
      select location_id, visiting_mother_id, 'course', coalesce(stopped_on, ${today}) - n * 100
      from mim.visiting_mother cross join generate_series(1, 2) as n`,
  ],
  [
    'appointments',
    `insert into mim.visit (location_id, trajectory_id, match_id, visiting_mother_id, visit_on, status, kind)
      select m.location_id, m.trajectory_id, m.match_id, m.visiting_mother_id, ${today} + 1 + ('x' || substr(m.match_id::text, 1, 4))::bit(16)::int % 25, 'planned', 'home'
      from mim.match as m where m.ended_on is null`,
  ],
];

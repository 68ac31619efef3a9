import pg from 'pg';
import { caseloadStatements, caseloadTables } from './caseload.mjs';
import { chance, id, oneIn } from './made-up.mjs';

/** The day on which everything in the country is told. */
export const today = '2026-01-15';

/**
 * What each location has: most of its mothers ended long ago and most of its visiting mothers have stopped, as after
 * twenty years of the programme.
 */
export const perLocation = { mothers: 500, active: 40, visitingMothers: 250, working: 20, prospects: 100 };
/** A location that is so many times as large as any real one. */
export const largest = { code: 'plaats-0000', times: 10 };
const monthsOfEnded = 22;

/**
 * The codes of the locations of a country, without the largest.
 * @param {number} locations
 */
export const codesOf = (locations) =>
  Array.from({ length: locations }, (_, index) => `plaats-${String(index + 1).padStart(4, '0')}`);

/**
 * Fills an empty, migrated database with a country: the same for the same number of locations. Made by the
 * server itself from series of numbers, for four million rows are not to travel.
 * @param {string} ownerConnectionString Of mim_owner.
 * @param {number} locations
 * @param {(words: string) => void} say
 */
export async function storeCountry(ownerConnectionString, locations, say) {
  const client = new pg.Client({ connectionString: ownerConnectionString });
  await client.connect();
  try {
    for (const table of tables) await client.query(open(table));
    for (const [words, statement] of statements(locations)) {
      say(`${locations} locations: ${words}`);
      await client.query(statement);
    }
    for (const table of tables) await client.query(close(table));
    say(`${locations} locations: counting for the planner`);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

const tables = [
  'location',
  'membership',
  'person',
  'visiting_mother',
  'visiting_mother_pause',
  'location_setting',
  'trajectory',
  'trajectory_state',
  'match_proposal',
  'match',
  'visit',
  'pause',
  'extension',
  'outcome',
  'referral',
  'transfer',
  'prospect',
  'prospect_call',
  ...caseloadTables,
];

/**
 * The owner is bound by row security and keeps history like everyone; for this one filling neither.
 * @param {string} table
 */
const open = (table) =>
  `alter table mim.${table} no force row level security; alter table mim.${table} disable trigger user`;
/** @param {string} table */
const close = (table) =>
  `alter table mim.${table} enable trigger user; alter table mim.${table} force row level security`;

/**
 * @param {number} locations
 * @returns {(readonly [words: string, statement: string])[]}
 */
function statements(locations) {
  const l = `(select 'plaats-' || lpad(n::text, 4, '0') as code, case n when 0 then ${largest.times} else 1 end as times
    from generate_series(0, ${locations}) as n) as l`;
  const mothers = `${l} cross join generate_series(1, ${perLocation.mothers} * l.times) as m (n)`;
  const isActive = `m.n <= ${perLocation.active} * l.times`;
  const isWaiting = 'm.n <= 4 * l.times';
  const given = `(array['Fatma','Anna','Zoë','Mariëlle','Samira','Noor','Eva','Ayşe','Lucía','Weronika'])[1 + ${chance("'g' || m.n", 10)}]`;
  const family = `(array['Yılmaz','de Vries','El Idrissi','Kowalska','Jansen','Núñez','Bakker','Öztürk','Visser','Tesfay'])[1 + ${chance("'f' || m.n", 10)}] || ' ' || m.n`;
  const folded = (/** @type {string} */ text) => `translate(lower(${text}), 'ëşıłúüöñí', 'esiluuoni')`;
  const plain = folded(`${given} || ' ' || ${family}`);
  const order = folded(`regexp_replace(${family}, '^de ', '') || '  ' || ${given}`);
  const months = `case when ${isActive} then ${chance("'b' || m.n", 17)} else ${monthsOfEnded} + ${chance("'b' || m.n", 120)} end`;
  const born = `(date '${today}' - (${months}) * interval '1 month')::date`;
  const child = (/** @type {string} */ name, /** @type {string} */ on) =>
    `jsonb_build_array(jsonb_build_object('childName', ${name}, 'childBornOn', ${on}, 'childDied', false))`;
  const state = `case when ${isWaiting} then 'waiting' when ${isActive} then 'visited' else 'ended' end`;
  return [
    [
      'locations',
      `insert into mim.location (location_id, name, municipality, first_year)
        select code, code, code, 2004 from ${l}`,
    ],
    [
      'mothers',
      `insert into mim.person (location_id, person_id, given_name, family_name, name_search, name_sort, postcode, languages)
        select l.code, ${id('mother', 'm.n')}, ${given}, ${family}, ${plain}, ${order}, '25' || lpad(${chance("'p' || m.n", 100)}::text, 2, '0') || 'AB', '{nl}'
        from ${mothers}`,
    ],
    [
      'visiting mothers',
      `with v as (select l.code, l.times, m.n from ${l} cross join generate_series(1, ${perLocation.visitingMothers} * l.times) as m (n)),
        stored as (
          insert into mim.person (location_id, person_id, given_name, family_name, name_search, name_sort, postcode, languages)
          select l.code, ${id('volunteer', 'l.n')}, 'Vrijwilligster', 'Nummer ' || l.n, 'vrijwilligster nummer ' || l.n, 'nummer ' || l.n || '  vrijwilligster', '2512AB', '{nl}' from v as l
          returning location_id
        )
        insert into mim.visiting_mother
          (location_id, visiting_mother_id, person_id, started_on, prepared_on, vog_seen_on, agreement_signed_on, confidentiality_signed_on, maximum_families, stopped_on, stop_reason)
        select l.code, ${id('visiting', 'l.n')}, ${id('volunteer', 'l.n')}, date '2020-01-01', date '2020-01-01', date '2020-01-01', date '2020-01-01', date '2020-01-01', 3,
          case when l.n > ${perLocation.working} * l.times then date '2023-01-01' + l.n % 900 end, case when l.n > ${perLocation.working} * l.times then 'moved' end
        from v as l`,
    ],
    [
      'trajectories',
      `insert into mim.trajectory (location_id, trajectory_id, mother_id, state, referred_on, intake_on, started_on, child_born_on, children, first_child, ended_on, end_reason)
        select l.code, ${id('trajectory', 'm.n')}, ${id('mother', 'm.n')}, ${state}, ${born}, ${born} + 10,
          case when not ${isWaiting} then ${born} + 20 end, ${born}, ${child(given, born)}, true,
          case when not ${isActive} then (${born} + interval '18 months')::date end,
          case when not ${isActive} then (array['completed','moved','no-time'])[1 + ${chance("'e' || m.n", 3)}] end
        from ${mothers}`,
    ],
    [
      'states',
      `insert into mim.trajectory_state (location_id, trajectory_id, state, since, event, recorded_by)
        select location_id, trajectory_id, state, coalesce(ended_on, started_on, intake_on),
          case state when 'ended' then 'end' when 'visited' then 'first-visit' else 'finish-intake' end, 'bench'
        from mim.trajectory`,
    ],
    [
      'matches',
      `insert into mim.match (location_id, match_id, trajectory_id, visiting_mother_id, started_on, ended_on, end_reason, ended_by)
        select l.code, ${id('match', 'm.n')}, ${id('trajectory', 'm.n')},
          ${id('visiting', `1 + m.n % (l.times * case when ${isActive} then ${perLocation.working} else ${perLocation.visitingMothers} end)`)}, ${born} + 15,
          case when not ${isActive} then (${born} + interval '18 months')::date end,
          case when not ${isActive} then 'trajectory-ended' end,
          case when not ${isActive} then 'end-of-trajectory' end
        from ${mothers} where not ${isWaiting}`,
    ],
    [
      'visits',
      `insert into mim.visit (location_id, trajectory_id, match_id, visiting_mother_id, visit_on, duration_minutes, status, kind, participants, topics)
        select l.location_id, l.trajectory_id, l.match_id, l.visiting_mother_id,
          (t.started_on + v.n * interval '1 month' * 18 / ${monthsOfEnded})::date, 60, 'done', 'home', '{mother,child}', '{sleep}'
        from mim.match as l join mim.trajectory as t using (location_id, trajectory_id)
        cross join generate_series(0, ${monthsOfEnded - 1}) as v (n)
        where (t.started_on + v.n * interval '1 month' * 18 / ${monthsOfEnded})::date <= date '${today}'`,
    ],
    [
      'what comes with some of them',
      `insert into mim.pause (location_id, trajectory_id, first_day, last_day, reason)
        select location_id, trajectory_id, started_on + 60, started_on + 80, 'vakantie' from mim.trajectory
        where started_on is not null and ${oneIn(8)};
      insert into mim.extension (location_id, trajectory_id, extended_on, until_on, reason)
        select location_id, trajectory_id, ended_on - 60, ended_on, 'network-weak' from mim.trajectory
        where ended_on is not null and ${oneIn(12)};
      insert into mim.match_proposal (location_id, trajectory_id, visiting_mother_id, proposed_on, outcome, answered_on)
        select location_id, trajectory_id, visiting_mother_id, started_on - 5, 'accepted', started_on - 1 from mim.match;
      insert into mim.outcome (location_id, trajectory_id, moment, measured_on, sure_as_parent)
        select location_id, trajectory_id, moment, started_on, 6 from mim.trajectory
        cross join (values ('intake'), ('end')) as m (moment)
        where started_on is not null and (moment = 'intake' or ended_on is not null);
      insert into mim.referral (location_id, trajectory_id, direction, referred_on, programme, reason, state, state_on)
        select location_id, trajectory_id, 'out', started_on + 30, 'boekenpret', 'lezen', case when ended_on is null then 'sent' else 'asked-after' end, coalesce(ended_on, started_on + 30)
        from mim.trajectory where started_on is not null and ${oneIn(5)};
      insert into mim.visiting_mother_pause (location_id, visiting_mother_id, first_day, last_day, reason)
        select location_id, visiting_mother_id, started_on + n * 100, started_on + n * 100 + 20, 'vakantie'
        from mim.visiting_mother cross join generate_series(1, 4) as n`,
    ],
    [
      'mothers who moved',
      `insert into mim.transfer (location_id, trajectory_id, to_location_id, offered_on, offered_by, payload, outcome, answered_on, answered_by)
        select t.location_id, t.trajectory_id, e.code, t.ended_on, 'bench', '{"givenName":"Anna"}', 'refused', t.ended_on, 'bench'
        from mim.trajectory as t join (
          select code, coalesce(lead(code) over (order by code), '${largest.code}') as next from ${l}
        ) as e on e.next = t.location_id
        where t.end_reason = 'moved' and ${oneIn(2)}`,
    ],
    [
      'settings',
      `insert into mim.location_setting (location_id, name, value, valid_from, set_by)
        select l.code, s.name, s.value, date '2020-01-01' + y.n * 365, 'bench' from ${l}
        cross join (values ('endAgeMonths', '18'::jsonb), ('overdueAfterDays', '7'), ('waitingNormDays', '42')) as s (name, value)
        cross join generate_series(1, 6) as y (n)`,
    ],
    [
      'prospects',
      `insert into mim.prospect (location_id, prospect_id, family_name, name_search, name_sort, child_born_on, children, referral_source, received_on, outcome, outcome_on)
        select l.code, ${id('prospect', 'm.n')}, ${family}, 'x ' || m.n, 'x ' || m.n, date '${today}' - m.n, ${child('null::text', `date '${today}' - m.n`)}, 'well-baby-clinic', date '${today}' - m.n,
          case when m.n <= 8 then 'to-call' else 'declined' end, case when m.n > 8 then date '${today}' - m.n + 2 end
        from ${l} cross join generate_series(1, ${perLocation.prospects} * l.times) as m (n);
      insert into mim.prospect_call (location_id, prospect_id, called_on, outcome, called_by)
        select location_id, prospect_id, outcome_on, outcome, 'bench' from mim.prospect where outcome_on is not null`,
    ],
    ...caseloadStatements,
  ];
}

/**
 * Frees the owner of row security, so that a server without any can be measured.
 * @param {string} ownerConnectionString
 * @returns {Promise<() => Promise<void>>} Binds it again.
 */
export async function releaseOwner(ownerConnectionString) {
  const each = async (/** @type {'force' | 'no force'} */ how) => {
    const client = new pg.Client({ connectionString: ownerConnectionString });
    await client.connect();
    const { rows } = await client.query(`select oid::regclass::text as name from pg_class
      where relnamespace = 'mim'::regnamespace and relkind = 'r'`);
    for (const { name } of rows) await client.query(`alter table ${name} ${how} row level security`);
    await client.end();
  };
  await each('no force');
  return () => each('force');
}

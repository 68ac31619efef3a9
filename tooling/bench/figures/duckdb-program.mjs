// The yardstick: the counts behind the figures by DuckDB, from the same files, on all processors. It reads
// every table once into typed columns and counts from there; it checks nothing but the types.
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { columnsIn, deliveryTables } from '@mim/domain/delivery';

const [folder = '', yearText = ''] = process.argv.slice(2);
const year = Number(yearText);

const types = { id: 'VARCHAR', slug: 'VARCHAR', month: 'VARCHAR', code: 'VARCHAR', codes: 'VARCHAR' };
const typed = { ...types, date: 'DATE', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' };

/**
 * @param {string} table
 * @param {string} file
 * @param {import('@mim/domain/delivery').ColumnTable} columns
 */
const reading = (table, file, columns) =>
  `create table ${table} as select * from read_csv('${path.join(folder, '*', file)}', header = true, columns = {${Object.entries(
    columns,
  )
    .map(([name, { type }]) => `'${name}': '${typed[type]}'`)
    .join(', ')}})`;

const firstDay = `date '${year}-01-01'`;
const lastDay = `date '${year}-12-31'`;
const ended = `case when ended_on <= ${lastDay} then end_reason end`;
const entry = `greatest(0, ${firstDay} - started_on)`;
const exit = `least(coalesce(ended_on, ${lastDay}), ${lastDay}) - started_on + 1`;
const age = `(${year} - birth_year)`;
const ageGroup = `case when ${age} < 20 then 'under-20' when ${age} < 25 then '20-24' when ${age} < 30 then '25-29'
  when ${age} < 35 then '30-34' when ${age} < 40 then '35-39' when ${age} is not null then '40-plus' end`;
const cohort = `year(strptime(child_born, '%Y-%m') + interval 18 month)`;

/**
 * @param {string} table
 * @param {string} by
 */
const count = (table, by) => `select ${by} as key, count(*) as count from ${table} group by all`;
/**
 * @param {string} table
 * @param {string} column
 */
const countEach = (table, column) =>
  count(`(select unnest(string_split(${column}, ';')) as code from ${table})`, 'code');
/**
 * Entries, exits and events by day, of every code of a characteristic.
 * @param {string} by
 * @param {string} [from]
 */
const survival = (by, from = 'p') =>
  `select ${by} as key, 'entry' as side, null as reason, ${entry} as day, count(*) as count from ${from} group by all
   union all select ${by}, 'exit', ${ended}, ${exit}, count(*) from ${from} group by all`;

const queries = {
  all: `select count(*) as participations, count(*) filter (where started_on >= ${firstDay}) as started,
    count(*) filter (where first_child and started_on >= ${firstDay}) as first_children from p`,
  origin: count('p', 'origin'),
  age: count('p', ageGroup),
  education: count('p', 'education'),
  household: count('p', 'household'),
  income: count('p', 'income'),
  firstChild: count('p', 'first_child'),
  referralSource: count('p', 'referral_source'),
  group: count('p', 'group_participant'),
  sameOrigin: count('p', 'same_origin'),
  sameLanguage: count('p', 'same_language'),
  child: countEach('p', 'child_circumstances'),
  mother: countEach('p', 'mother_circumstances'),
  referredTo: countEach('p', 'referred_to'),
  transfers: count(`(select * from p where started_on >= ${firstDay})`, 'transferred_from'),
  waiting1: count(`(select * from p where started_on >= ${firstDay})`, 'intake_on - referred_on'),
  waiting2: count(`(select * from p where started_on >= ${firstDay})`, 'matched_on - intake_on'),
  waiting3: count(`(select * from p where started_on >= ${firstDay})`, 'started_on - matched_on'),
  waiting4: count(`(select * from p where started_on >= ${firstDay})`, 'started_on - referred_on'),
  dosage: `select sum(visits_done) filter (where visits_expected is not null) as done,
    sum(visits_expected) filter (where visits_done is not null) as expected,
    count(*) filter (where visits_expected > 0 and visits_done * 5 >= visits_expected * 4) as enough,
    sum(visit_minutes) filter (where visits_done > 0) as minutes,
    sum(visits_done) filter (where visit_minutes is not null) as visits,
    sum(outings_done) filter (where visits_done is not null) as outings from p`,
  ofCompleted: count(`(select * from p where ${ended} = 'completed')`, 'visits_done_total'),
  ended: count('p', ended),
  cohort: `select ${cohort} as key, ${ended} as reason, count(*) as count from p group by all`,
  survival: survival('null'),
  survivalOrigin: survival('origin'),
  survivalEducation: survival('education'),
  survivalLanguage: survival('same_language'),
  survivalMother: survival(
    'code',
    "(select *, unnest(string_split(mother_circumstances, ';')) as code from p)",
  ),
  survivalChild: survival(
    'code',
    "(select *, unnest(string_split(child_circumstances, ';')) as code from p)",
  ),
  visiting: `select count(*) as total, count(*) filter (where started_on >= ${firstDay}) as started,
    sum(least(coalesce(stopped_on, ${lastDay}), ${lastDay}) - greatest(started_on, ${firstDay}) + 1) as days,
    sum(months_matched) as matched, sum(months_supervised) as supervised from v`,
  stopped: count('v', `case when stopped_on <= ${lastDay} then stop_reason end`),
  visitingAge: count('v', 'birth_year'),
  visitingOrigin: count('v', 'origin'),
  visitingEducation: count('v', 'education'),
  former: count('v', 'former_programme_mother'),
  preparation: count('v', 'preparation'),
  experience: countEach('v', 'work_experience'),
};

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run(reading('p', deliveryTables.participations.file, columnsIn('participations', '1')));
await connection.run(
  reading('v', deliveryTables['visiting-mothers'].file, columnsIn('visiting-mothers', '1')),
);
/** What is compared is printed; the rest is counted and stays where it is. */
const compared = new Set(['all', 'origin', 'age', 'ended', 'dosage', 'visiting']);
/** @type {Record<string, unknown>} */
const counts = {};
for (const [name, query] of Object.entries(queries)) {
  if (compared.has(name)) counts[name] = (await connection.runAndReadAll(query)).getRowObjectsJson();
  else await connection.run(`create table counted_${name} as ${query}`);
}
process.stdout.write(JSON.stringify(counts));

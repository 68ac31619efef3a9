import { randomUUID } from 'node:crypto';
import { openDatabase, withActor } from '@mim/database';
import { sql } from 'kysely';
import { bodyOf } from './api-process.mjs';
import { today } from './country.mjs';
import { actorOf, isQuestion, statementsOf } from './statements.mjs';

/**
 * Something that is asked over and over, of the API and of the bare server.
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} procedure
 * @property {readonly string[]} locationIds Of the account that asks.
 * @property {readonly import('./statements.mjs').Statement[]} statements What the bare server sends.
 * @property {() => string} apiBody
 * @property {() => string} bareBody
 */

export const listInput = { filter: {}, sort: { by: 'name', direction: 'ascending' }, limit: 50 };

/**
 * The three that performance is promised of: the list, a dossier that is read, a visit that is recorded.
 * @param {string} appConnectionString Of mim_app.
 * @param {{ own: string, many: readonly string[] }} locations Of the account that reads, and that records.
 * @returns {Promise<readonly Subject[]>}
 */
export async function subjectsOf(appConnectionString, { own, many }) {
  const days = await daysWithoutVisit(appConnectionString, many);
  const herOwn = days.find(({ locationId }) => locationId === own);
  if (herOwn === undefined) throw new Error('nobody is visited in this country');
  /** @type {readonly (readonly [string, import('./api-process.mjs').Question])[]} */
  const readings = [
    ["mothers' list", { procedure: 'mothers.list', input: listInput }],
    ["a mother's page", { procedure: 'mothers.page', input: { trajectoryId: herOwn.trajectoryId } }],
  ];
  /** @type {Subject[]} */
  const subjects = [];
  for (const [name, question] of readings) {
    subjects.push({
      name,
      procedure: question.procedure,
      locationIds: [own],
      statements: (await statementsOf(appConnectionString, [own], question)).filter(isQuestion),
      apiBody: () => bodyOf(question.input),
      bareBody: () => '{}',
    });
  }
  return [...subjects, await recording(appConnectionString, many, days)];
}

/**
 * A mother, with whom she belongs to, and a day on which she was not visited.
 * @typedef {object} FreeDay
 * @property {string} locationId
 * @property {string} trajectoryId
 * @property {string} matchId
 * @property {string} visitingMotherId
 * @property {string} day
 */

/**
 * Recording a visit: the bare server reads what the API reads and adds the row.
 * @param {string} appConnectionString Of mim_app.
 * @param {readonly string[]} locationIds
 * @param {readonly FreeDay[]} days
 * @returns {Promise<Subject>}
 */
async function recording(appConnectionString, locationIds, days) {
  const procedure = 'visits.record';
  let next = 0;
  const take = () => {
    const taken = days[next];
    if (taken === undefined) throw new Error('every day of every mother has a visit');
    next += 1;
    return taken;
  };
  const inputOf = (/** @type {FreeDay} */ { trajectoryId, day }) => ({
    key: randomUUID(),
    trajectoryId,
    visit: { visitOn: day, durationMinutes: 60, participants: ['mother', 'child'], topics: ['sleep'] },
  });
  const first = take();
  const heard = await statementsOf(appConnectionString, locationIds, { procedure, input: inputOf(first) });
  return {
    name: 'recording a visit',
    procedure,
    locationIds,
    statements: heard.filter(
      (statement) => isQuestion(statement) || /^insert into "mim"\."visit"/.test(statement.sql),
    ),
    apiBody: () => bodyOf(inputOf(take())),
    bareBody: () => {
      const taken = Object.values(take());
      return JSON.stringify(Object.fromEntries(Object.values(first).map((was, fact) => [was, taken[fact]])));
    },
  };
}

/**
 * Every day of every mother who is visited on which she had no visit, in a mixed order.
 * @param {string} appConnectionString
 * @param {readonly string[]} locationIds
 * @returns {Promise<readonly FreeDay[]>}
 */
async function daysWithoutVisit(appConnectionString, locationIds) {
  const db = openDatabase({
    connectionString: appConnectionString,
    applicationName: 'mim-bench',
    patience: 60_000,
  });
  try {
    return await withActor(db, actorOf(locationIds), async (trx) => {
      const { rows } = await sql`
        select t.location_id as "locationId", t.trajectory_id as "trajectoryId", m.match_id as "matchId",
          m.visiting_mother_id as "visitingMotherId", day::date as day
        from mim.trajectory as t join mim.match as m using (location_id, trajectory_id)
        cross join generate_series(t.started_on, date '${sql.raw(today)}', '1 day') as day
        where t.state = 'visited' and m.ended_on is null and not exists (
          select from mim.visit as v where v.location_id = t.location_id
            and v.trajectory_id = t.trajectory_id and v.visit_on = day::date
        )
        order by md5(t.trajectory_id::text || day)`.execute(trx);
      return /** @type {FreeDay[]} */ (rows);
    });
  } finally {
    await db.destroy();
  }
}

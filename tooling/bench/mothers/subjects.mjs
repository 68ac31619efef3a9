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
 * @property {readonly import('./statements.mjs').Statement[]} statements What the bare server sends.
 * @property {() => string} apiBody
 * @property {() => string} bareBody
 */

export const listInput = { filter: {}, sort: { by: 'name', direction: 'ascending' }, limit: 50 };

/**
 * The three that performance is promised of: the list, a dossier that is read, a visit that is recorded.
 * @param {string} appConnectionString Of mim_app.
 * @param {readonly string[]} locationIds Of the asking account.
 * @returns {Promise<readonly Subject[]>}
 */
export async function subjectsOf(appConnectionString, locationIds) {
  const days = await daysWithoutVisit(appConnectionString, locationIds);
  const [first] = days;
  if (first === undefined) throw new Error('nobody is visited in this country');
  const listen = (/** @type {import('./api-process.mjs').Question} */ question) =>
    statementsOf(appConnectionString, locationIds, question);
  /** @type {readonly (readonly [string, import('./api-process.mjs').Question])[]} */
  const readings = [
    ["mothers' list", { procedure: 'mothers.list', input: listInput }],
    ["a mother's page", { procedure: 'mothers.page', input: { trajectoryId: first.trajectoryId } }],
  ];
  /** @type {Subject[]} */
  const subjects = [];
  for (const [name, question] of readings) {
    subjects.push({
      name,
      procedure: question.procedure,
      statements: (await listen(question)).filter(isQuestion),
      apiBody: () => bodyOf(question.input),
      bareBody: () => '{}',
    });
  }
  return [...subjects, await recording(days, listen)];
}

/**
 * A mother and a day on which she was not visited.
 * @typedef {object} FreeDay
 * @property {string} trajectoryId
 * @property {string} day
 */

/**
 * Recording a visit: the bare server reads what the API reads and adds the row.
 * @param {readonly FreeDay[]} days
 * @param {(question: import('./api-process.mjs').Question) => Promise<readonly import('./statements.mjs').Statement[]>} listen
 * @returns {Promise<Subject>}
 */
async function recording(days, listen) {
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
  const heard = await listen({ procedure, input: inputOf(first) });
  return {
    name: 'recording a visit',
    procedure,
    statements: heard.filter(
      (statement) => isQuestion(statement) || /^insert into "mim"\."visit"/.test(statement.sql),
    ),
    apiBody: () => bodyOf(inputOf(take())),
    bareBody: () => {
      const { trajectoryId, day } = take();
      return JSON.stringify({ [first.trajectoryId]: trajectoryId, [first.day]: day });
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
  const db = openDatabase({ connectionString: appConnectionString, applicationName: 'mim-bench' });
  try {
    return await withActor(db, actorOf(locationIds), async (trx) => {
      const { rows } = await sql`
        select trajectory_id as "trajectoryId", day::date as day
        from mim.trajectory as t cross join generate_series(t.started_on, date '${sql.raw(today)}', '1 day') as day
        where t.state = 'visited' and not exists (
          select from mim.visit as v where v.location_id = t.location_id
            and v.trajectory_id = t.trajectory_id and v.visit_on = day::date
        )
        order by md5(trajectory_id::text || day)`.execute(trx);
      return /** @type {FreeDay[]} */ (rows);
    });
  } finally {
    await db.destroy();
  }
}

import {
  addExtension,
  addMatch,
  addPause,
  addPerson,
  addRow,
  addTrajectory,
  addVisit,
  addVisitingMother,
} from '@mim/database/testing';
import { addDays, feedDays, Temporal } from '@mim/domain/kernel';
import { defaultLocationSettings } from '@mim/domain/location';
import { standingFactsArbitrary } from '@mim/domain/testing';
import {
  isNotVisitedSince,
  isToRecord,
  nextVisitOn,
  type StandingFacts,
  type VisitStanding,
  visitStanding,
  visitStandings,
  weeksWithoutVisit,
} from '@mim/domain/visit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callAs, type TestCaller } from '../testing/call-as.js';
import { storeProgramme } from '../testing/programme.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser } from '../testing/test-browser.js';
import { wholeAgenda } from '../testing/whole-agenda.js';

const today = '2008-06-15';
const seed = 20_081_231;
const escamp = {
  accountId: 'demo-coordinator-escamp',
  role: 'coordinator' as const,
  locationIds: ['escamp'],
};

/** A mother who was stored, with what the rules make of what happened to her. */
interface Stored {
  readonly trajectoryId: string;
  readonly initials: string;
  readonly facts: StandingFacts;
  readonly standing: VisitStanding;
}

let api: TestApi;
let caller: TestCaller;
let feed: string;
let mothers: readonly Stored[];

beforeAll(async () => {
  api = await startTestApi({ MIM_TODAY: today });
  await storeProgramme(api.database);
  caller = callAs(api.database, escamp, today);
  const histories = fc.sample(standingFactsArbitrary(today), { numRuns: 95, seed });
  const { visitingMotherId } = await addVisitingMother(api.database.app, escamp);
  const stored: Stored[] = [];
  for (const [index, facts] of histories.entries()) stored.push(await store(facts, index, visitingMotherId));
  mothers = stored;
  const browser = openBrowser(api.url);
  await browser.signInDemo(escamp.accountId);
  const { json } = await browser.call('feeds.create', {});
  feed = (await openBrowser(api.url).send(json[0].result.data.path)).text;
});
afterAll(() => api.close());

/** Two letters by which the calendar outside tells a mother from the others. */
const lettersOf = (index: number): readonly [string, string] => [
  String.fromCharCode(65 + Math.floor(index / 26)),
  String.fromCharCode(65 + (index % 26)),
];

/** Stores a history as it was drawn; a table has the day of a birth, so that a month counts as its first. */
async function store(drawn: StandingFacts, index: number, visitingMotherId: string): Promise<Stored> {
  const { app } = api.database;
  const childBornOn = drawn.childBornOn?.length === 7 ? `${drawn.childBornOn}-01` : drawn.childBornOn;
  const facts = { ...drawn, childBornOn };
  const [given, family] = lettersOf(index);
  const name = { givenName: `${given}nna`, familyName: `${family}aars` };
  const motherId = await addPerson(app, escamp, name);
  const { state, startedOn, endedOn, stateSince } = facts;
  const { trajectoryId } = await addTrajectory(app, escamp, {
    motherId,
    state: state === 'prospect' ? 'intake' : state,
    referredOn: stateSince,
    intakeOn: stateSince,
    startedOn,
    childBornOn,
    endedOn,
    endReason: endedOn === null ? null : 'moved',
  });
  const ofHer = { trajectoryId };
  await addRow(app, escamp, 'mim.trajectory_state', {
    ...ofHer,
    state: state === 'prospect' ? 'intake' : state,
    since: stateSince ?? today,
    event: 'match',
  });
  for (const { firstDay, lastDay } of facts.absences) {
    const [end, reopen] = [addDays(firstDay, -1), addDays(lastDay, 1)];
    await addRow(app, escamp, 'mim.trajectory_state', { ...ofHer, state: 'ended', since: end, event: 'end' });
    await addRow(app, escamp, 'mim.trajectory_state', { ...ofHer, state, since: reopen, event: 'reopen' });
  }
  for (const match of facts.matches)
    await addMatch(app, escamp, {
      ...ofHer,
      visitingMotherId,
      ...match,
      ...(match.endedOn !== null && { endReason: 'no-rapport', endedBy: 'mother' }),
    });
  for (const { visitOn, status } of facts.visits)
    await addVisit(app, escamp, {
      ...ofHer,
      visitOn,
      status,
      ...(status === 'cancelled' && { cancelledBy: 'mother' }),
      ...(status !== 'done' && { durationMinutes: null, participants: [] }),
    });
  for (const pause of facts.pauses) await addPause(app, escamp, { ...ofHer, ...pause });
  const { extendedUntil } = facts;
  if (extendedUntil !== null)
    await addExtension(app, escamp, {
      ...ofHer,
      extendedOn: addDays(extendedUntil, -30),
      untilOn: extendedUntil,
    });
  const standing = visitStanding(facts, defaultLocationSettings, Temporal.PlainDate.from(today));
  return { trajectoryId, initials: `${given}.${family}.`, facts, standing };
}

const idsOf = (wanted: VisitStanding['state']) =>
  mothers
    .filter(({ standing }) => standing.state === wanted)
    .map(({ trajectoryId }) => trajectoryId)
    .toSorted();

describe('where her visits stand is one answer', () => {
  test('on every line of the list, and on her page', async () => {
    const { rows } = await caller.mothers.list({ limit: 100 });
    expect(rows).toHaveLength(mothers.length);
    for (const { trajectoryId, standing, facts } of mothers) {
      const row = rows.find((each) => each.trajectoryId === trajectoryId);
      const page = await caller.mothers.page({ trajectoryId });
      expect(row?.standing).toEqual(standing);
      expect(page.visitSummary).toEqual({
        standing: row?.standing,
        lastVisitOn: row?.lastVisitOn,
        visitsDone: row?.visitsDone,
        visitsExpected: row?.visitsExpected,
      });
      const overdueInRhythm = page.rhythm.reduce((sum, { overdue }) => sum + overdue, 0);
      expect(overdueInRhythm > 0).toBe(standing.state === 'overdue' && facts.startedOn !== null);
    }
  });

  test('in the filter, in the order of the list and in its file', async () => {
    const filtered = await caller.mothers.list({ filter: { attention: 'overdue' }, limit: 100 });
    expect(filtered.rows.map(({ trajectoryId }) => trajectoryId).toSorted()).toEqual(idsOf('overdue'));
    const sort = { by: 'next-due', direction: 'ascending' } as const;
    const { rows } = await caller.mothers.list({ sort, limit: 100 });
    const first = rows.slice(0, filtered.rows.length).map(({ trajectoryId }) => trajectoryId);
    expect(first.toSorted()).toEqual(idsOf('overdue'));
    const file = await caller.mothers.export({ sort, columns: ['overdue-days', 'next-due'] });
    expect(file.rows.filter(([days]) => days !== 0)).toHaveLength(idsOf('overdue').length);
    const all = await caller.mothers.list({ sort, limit: 100 });
    expect(file.rows.map(([, on]) => on)).toEqual(all.rows.map(({ standing }) => nextVisitOn(standing)));
  });

  test('who was not visited for weeks is whom the rule says, in the filter too', async () => {
    const { rows } = await caller.mothers.list({ limit: 100 });
    for (const weeks of weeksWithoutVisit) {
      const filter = { weeksWithoutVisit: weeks };
      const found = await caller.mothers.list({ filter, limit: 100 });
      const expected = rows.filter((row) => isNotVisitedSince(row, addDays(today, -7 * weeks)));
      expect(found.rows.map(({ trajectoryId }) => trajectoryId).toSorted()).toEqual(
        expected.map(({ trajectoryId }) => trajectoryId).toSorted(),
      );
    }
  });

  test('among the tasks of today, and on her page', async () => {
    const { tasks } = await caller.worklist.today();
    const about = (kind: string) => [
      ...new Set(tasks.filter((task) => task.kind === kind).map(({ subject }) => subject.id)),
    ];
    expect(about('visit-overdue').toSorted()).toEqual(idsOf('overdue'));
    expect(about('visit-to-record').toSorted()).toEqual(idsOf('to-record'));
    expect(about('visit-not-planned').toSorted()).toEqual(idsOf('to-plan'));
    for (const { trajectoryId } of mothers) {
      const { tasks: own } = await caller.mothers.page({ trajectoryId });
      const kinds = (all: typeof own) =>
        all
          .filter(({ kind }) => kind.startsWith('visit-'))
          .map(({ kind, since, days }) => ({ kind, since, days }));
      expect(kinds(own)).toEqual(kinds(tasks.filter(({ subject }) => subject.id === trajectoryId)));
    }
  });

  test('in the calendar, and in the calendar outside', async () => {
    const days = { from: addDays(today, -800), until: addDays(today, 100) };
    const visits = (await wholeAgenda(caller, days)).flatMap((part) => part.visits);
    const held = feedDays(Temporal.PlainDate.from(today));
    const isInFeed = ({ visitOn }: { readonly visitOn: string }) =>
      held.from <= visitOn && visitOn <= held.until;
    const events = feed.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    for (const { trajectoryId, standing, initials, facts } of mothers) {
      const own = visits.filter((visit) => visit.trajectoryId === trajectoryId);
      const planned = own.filter(({ status }) => status === 'planned');
      expect(own.map(({ isToRecord: waits }) => waits)).toEqual(
        own.map((visit) => isToRecord(visit, facts.pauses, today)),
      );
      const outside = events.filter((event) => event.includes(`SUMMARY:Huisbezoek ${initials}`));
      expect(planned).toHaveLength(facts.visits.filter(({ status }) => status === 'planned').length);
      expect(outside).toHaveLength(planned.filter(isInFeed).length);
      const waits = outside.filter((event) => event.includes('vast te leggen'));
      expect(waits).toHaveLength(planned.filter((visit) => visit.isToRecord && isInFeed(visit)).length);
      expect(standing.state === 'to-record').toBe(planned.some((visit) => visit.isToRecord));
      if (standing.state === 'planned') {
        expect(planned.map(({ visitOn }) => visitOn)).toContain(standing.on);
        expect(outside.join()).toContain(`DTSTART;VALUE=DATE:${standing.on.replaceAll('-', '')}`);
      }
    }
  });

  test('of mothers of every standing', () => {
    const seen = mothers.map(({ standing }) => standing.state);
    expect(visitStandings.values.filter((state) => !seen.includes(state))).toEqual([]);
  });
});

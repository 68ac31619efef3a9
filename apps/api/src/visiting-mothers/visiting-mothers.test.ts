import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addMatch,
  addPerson,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

const person = { givenName: 'Şükran', familyName: 'Yılmaz', languages: ['tr', 'nl'] } as const;
const facts = { startedOn: '2008-03-01', vogSeenOn: '2008-03-10', maximumFamilies: 1 };
const saved = async (more: object = {}) =>
  (await caller.visitingMothers.save({
    key: randomUUID(),
    ...('visitingMotherId' in more ? {} : { sameAs: null }),
    person: { ...person, languages: [...person.languages] },
    facts,
    ...more,
  })) as { id: string; version: number };

describe('a visiting mother', () => {
  it('is kept as she was filled in, with what still keeps her from a match', async () => {
    const { id: visitingMotherId } = await saved();
    expect(await caller.visitingMothers.get({ visitingMotherId })).toMatchObject({
      name: 'Şükran Yılmaz',
      person: { languages: ['tr', 'nl'], origin: null },
      facts: { startedOn: '2008-03-01', maximumFamilies: 1, offers: [] },
      readiness: {
        ready: false,
        lacks: ['not-prepared', 'agreement-missing', 'confidentiality-missing'],
      },
      families: [],
    });
  });

  it('is found by parts of her name, with or without accents, and can be chosen until the day on which she stops', async () => {
    const { id: visitingMotherId, version } = await saved();
    const found = async (input: object) =>
      (await caller.visitingMothers.list(input)).rows.some(
        (each) => each.visitingMotherId === visitingMotherId,
      );
    const canBeChosen = async (input: object) =>
      (await caller.visitingMothers.names(input)).some((each) => each.visitingMotherId === visitingMotherId);
    expect(await found({ text: 'YIL suk' })).toBe(true);
    expect(await found({ text: 'nergens' })).toBe(false);
    const stopping = (stoppedOn: string, versions: { version: number; personVersion: number }) =>
      saved({ visitingMotherId, ...versions, facts: { ...facts, stoppedOn, stopReason: 'found-job' } });
    const leaving = await stopping('2008-05-21', { version, personVersion: 1 });
    expect(await canBeChosen({})).toBe(true);
    await stopping(today, { version: leaving.version, personVersion: 2 });
    expect(await canBeChosen({})).toBe(false);
    expect(await canBeChosen({ stoppedToo: true })).toBe(true);
    const { stopped } = await caller.visitingMothers.list({ text: 'YIL suk' });
    expect(stopped).toBe(1);
    expect(await found({})).toBe(false);
    expect(await found({ stoppedToo: true })).toBe(true);
  });

  it('can have been a programme mother: one person, two roles in time', async () => {
    const { motherId } = await addTrajectory(database.app, breda, {
      state: 'ended',
      endedOn: '2008-01-31',
      endReason: 'completed',
    });
    const { id: visitingMotherId } = await saved({ sameAs: motherId });
    expect(await caller.visitingMothers.get({ visitingMotherId })).toMatchObject({
      personId: motherId,
      person: { givenName: 'Amina', languages: ['tr', 'nl'] },
      facts: { formerProgrammeMother: true },
    });
    expect(await refusalOf(saved({ sameAs: motherId }))).toBe('already-visiting-mother');
    const { motherId: visited } = await addTrajectory(database.app, breda, { state: 'waiting' });
    expect(await refusalOf(saved({ sameAs: visited }))).toBe('still-programme-mother');
  });

  it('is changed by one of two editors; the other is told', async () => {
    const { id: visitingMotherId, version } = await saved();
    const change = (note: string) =>
      saved({ visitingMotherId, version, personVersion: 1, facts: { ...facts, note } });
    const outcomes = await Promise.all([refusalOf(change('de een')), refusalOf(change('de ander'))]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes).toContain('changed-meanwhile');
  });

  it('takes no number of a certificate, no origin without consent, and no stop without a reason', async () => {
    expect(await refusalOf(saved({ facts: { ...facts, vogNumber: '123' } }))).toBe('input-invalid');
    expect(await refusalOf(saved({ person: { ...person, origin: 'turkey' } }))).toBe('input-invalid');
    expect(await refusalOf(saved({ facts: { ...facts, stoppedOn: today } }))).toBe('input-invalid');
  });

  it('takes no new families in a pause, until it is over', async () => {
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    const readiness = async () => (await caller.visitingMothers.get({ visitingMotherId })).readiness;
    expect(await readiness()).toEqual({ ready: true, lacks: [] });
    const pause = { firstDay: '2008-05-01', reason: 'vakantie' };
    const { id: pauseId = '', version = 0 } = await caller.leaving.goAway({
      key: randomUUID(),
      visitingMotherId,
      pause,
      families: [],
    });
    expect(await readiness()).toEqual({ ready: false, lacks: ['paused'] });
    await caller.leaving.changeAbsence({
      pauseId,
      version,
      pause: { ...pause, lastDay: '2008-05-19' },
      families: [],
    });
    expect(await readiness()).toEqual({ ready: true, lacks: [] });
  });

  it('leaves nobody waiting for her: she goes once each match has ended or passed on', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      state: 'visited',
      startedOn: '2008-03-01',
    });
    const { id: visitingMotherId, version } = await saved({ facts: { startedOn: '2008-02-01' } });
    const pair = { trajectoryId, visitingMotherId };
    const matchId = await addMatch(database.app, breda, pair);
    await addVisit(database.app, breda, { ...pair, matchId, visitOn: '2008-06-03', status: 'planned' });
    const stop = (stoppedOn: string) =>
      saved({
        visitingMotherId,
        version,
        personVersion: 1,
        facts: { startedOn: '2008-02-01', stoppedOn, stopReason: 'found-job' },
      });
    const pause = { firstDay: '2008-06-01', reason: 'ziek' };
    const away = { key: randomUUID(), visitingMotherId, pause, families: [] };
    expect(await refusalOf(stop(today))).toBe('still-visits-families');
    expect(await refusalOf(stop('2008-07-01'))).toBe('still-visits-families');
    expect(await refusalOf(caller.leaving.goAway(away))).toBe('still-visits-families');
    const end = { endedOn: today, reason: 'visiting-mother-stops', endedBy: 'visiting-mother' } as const;
    const ended = await caller.matching.endMatch({ matchId, version: 1, end });
    await stop(today);
    const { tasks } = await caller.worklist.today();
    const about = tasks.filter(({ subject }) => subject.id === trajectoryId).map(({ kind }) => kind);
    expect(about).toContain('waiting-for-match');
    expect((await caller.mothers.page({ trajectoryId })).visits).toMatchObject([{ status: 'cancelled' }]);
    expect(await refusalOf(caller.actions.undo({ actionId: ended.actionId }))).toBe('changed-meanwhile');
  });

  it('makes no visit in a pause: what was planned is cancelled, her families stay, and undoing brings it back', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'matched' });
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    const pair = { trajectoryId, visitingMotherId };
    const matchId = await addMatch(database.app, breda, pair);
    await addVisit(database.app, breda, { ...pair, matchId, visitOn: '2008-06-03', status: 'planned' });
    const pause = { firstDay: '2008-06-01', lastDay: '2008-06-14', reason: 'vakantie' };
    const { actionId } = await caller.leaving.goAway({
      key: randomUUID(),
      visitingMotherId,
      pause,
      families: [{ matchId, version: 1, to: 'cancel-visits' }],
    });
    const page = () => caller.mothers.page({ trajectoryId });
    expect((await page()).visits).toMatchObject([{ status: 'cancelled' }]);
    expect((await page()).matches).toMatchObject([{ endedOn: null }]);
    await caller.actions.undo({ actionId });
    expect((await page()).visits).toMatchObject([{ status: 'planned' }]);
  });

  it('who is to leave is matched by no road', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'waiting' });
    const leaving = await addVisitingMother(database.app, breda, {
      stoppedOn: '2008-09-01',
      stopReason: 'moved',
    });
    const pair = { trajectoryId, visitingMotherId: leaving.visitingMotherId };
    await expect(addMatch(database.app, breda, pair)).rejects.toThrow(/who leaves/);
    const { readiness } = await caller.visitingMothers.get({ visitingMotherId: leaving.visitingMotherId });
    expect(readiness.lacks).toContain('leaving');
  });

  it('shows the families that she visits', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'matched' });
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    await addMatch(database.app, breda, {
      trajectoryId,
      visitingMotherId,
    });
    const listed = await caller.visitingMothers.list({});
    expect(listed.rows.find((each) => each.visitingMotherId === visitingMotherId)).toMatchObject({
      families: [{ trajectoryId, name: 'Amina Voorbeeld', since: '2008-02-11' }],
    });
  });

  it('of another location is answered as one who is nowhere', async () => {
    const { id: visitingMotherId } = await saved();
    const strange = await addPerson(database.app, breda);
    const other = callAs(database, ede, today);
    const asked = (id: string, personId: string) => [
      other.visitingMothers.get({ visitingMotherId: id }),
      other.leaving.goAway({
        key: randomUUID(),
        visitingMotherId: id,
        pause: { firstDay: today, reason: 'pauze' },
        families: [],
      }),
      other.visitingMothers.save({
        key: randomUUID(),
        visitingMotherId: id,
        version: 1,
        personVersion: 1,
        person: { givenName: 'X' },
        facts: {},
      }),
      other.visitingMothers.save({
        key: randomUUID(),
        sameAs: personId,
        person: { givenName: 'X' },
        facts: {},
      }),
    ];
    for (const [id, personId] of [
      [visitingMotherId, strange],
      [randomUUID(), randomUUID()],
    ] as const) {
      const answers = await Promise.all(asked(id, personId).map((call) => refusalOf(call)));
      expect(new Set(answers)).toEqual(new Set(['not-found']));
    }
  });
});

import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addMatch,
  addPerson,
  addProposal,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import type { SpokenLanguage } from '@mim/domain/person';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, problemOf, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const stop = { stoppedOn: today, stopReason: 'moved' } as const;

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

const somebody = async () => (await addVisitingMother(database.app, breda)).visitingMotherId;

/** A mother who is visited, with a visit that is planned. */
async function family(visitingMotherId: string, visitOn = '2008-06-03') {
  const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'visited' });
  const pair = { trajectoryId, visitingMotherId };
  const matchId = await addMatch(database.app, breda, pair);
  await addVisit(database.app, breda, { ...pair, matchId, visitOn, status: 'planned' });
  return { trajectoryId, matchId };
}

/** Changes facts of a visiting mother. */
async function save(
  visitingMotherId: string,
  facts: Partial<Awaited<ReturnType<typeof caller.visitingMothers.get>>['facts']>,
) {
  const found = await caller.visitingMothers.get({ visitingMotherId });
  const { person, personVersion, version } = found;
  const changed = { ...found.facts, ...facts };
  await caller.visitingMothers.save({
    key: randomUUID(),
    visitingMotherId,
    version,
    person,
    personVersion,
    facts: changed,
  });
}

const away = (visitingMotherId: string, firstDay: string, lastDay: string) =>
  caller.leaving.goAway({
    key: randomUUID(),
    visitingMotherId,
    pause: { firstDay, lastDay, reason: 'vakantie' },
    families: [],
  });

const page = (trajectoryId: string) => caller.mothers.page({ trajectoryId });
const tasksAbout = async (id: string) =>
  (await caller.worklist.today()).tasks.filter(({ subject }) => subject.id === id).map(({ kind }) => kind);

describe('a visiting mother who stops', () => {
  it('is shown with her families, what is planned, and who is ready and has room', async () => {
    const visitingMotherId = await somebody();
    const successor = await somebody();
    const { matchId, trajectoryId } = await family(visitingMotherId);
    const { families } = await caller.leaving.families({ visitingMotherId });
    expect(families).toMatchObject([
      { matchId, trajectoryId, name: 'Amina Voorbeeld', plannedOn: ['2008-06-03'] },
    ]);
    const ids = families.flatMap(({ candidates }) => candidates.map((each) => each.visitingMotherId));
    expect(ids).toContain(successor);
    expect(ids).not.toContain(visitingMotherId);
  });

  it('is shown for each family who suits it best first, as Koppelen ranks them, and why in short', async () => {
    const visitingMotherId = await somebody();
    const speaking = async (...languages: readonly SpokenLanguage[]) => {
      const personId = await addPerson(database.app, breda, { languages: [...languages] });
      return (await addVisitingMother(database.app, breda, { personId })).visitingMotherId;
    };
    const [turkish, arabic] = [await speaking('tr'), await speaking('ar')];
    const wishing = async (language: SpokenLanguage) => {
      const motherId = await addPerson(database.app, breda, { languages: [language] });
      const wish = { wish: 'same-language', wishLanguage: language } as const;
      const mother = { state: 'visited', motherId, ...wish } as const;
      const { trajectoryId } = await addTrajectory(database.app, breda, mother);
      await addMatch(database.app, breda, { trajectoryId, visitingMotherId });
      return trajectoryId;
    };
    const ids = [await wishing('ar'), await wishing('tr')];
    const { families } = await caller.leaving.families({ visitingMotherId });
    const of = (id: string | undefined) => families.find(({ trajectoryId }) => trajectoryId === id);
    expect(of(ids[0])?.candidates[0]).toMatchObject({
      visitingMotherId: arabic,
      strengths: expect.arrayContaining(['wish', 'language']),
    });
    expect(of(ids[1])?.candidates[0]?.visitingMotherId).toBe(turkish);
    for (const trajectoryId of ids) {
      const ranked = (await caller.matching.candidates({ trajectoryId })).candidates;
      const eligible = ranked.filter((each) => each.eligible).map((each) => each.visitingMotherId);
      expect(of(trajectoryId)?.candidates.map((each) => each.visitingMotherId)).toEqual(eligible);
    }
  });

  it('passes each family on as was chosen, in one action that is done once and can be undone', async () => {
    const visitingMotherId = await somebody();
    const successor = await somebody();
    const waiting = await family(visitingMotherId);
    const handed = await family(visitingMotherId);
    const cancelled = await family(visitingMotherId);
    const input = {
      key: randomUUID(),
      visitingMotherId,
      version: 1,
      stop,
      families: [
        { matchId: waiting.matchId, version: 1, to: 'waiting' as const },
        {
          matchId: handed.matchId,
          version: 1,
          to: 'successor' as const,
          visitingMotherId: successor,
          plannedVisits: 'hand-over' as const,
        },
        {
          matchId: cancelled.matchId,
          version: 1,
          to: 'successor' as const,
          visitingMotherId: successor,
          plannedVisits: 'cancel' as const,
        },
      ],
    };
    const left = await caller.leaving.stop(input);
    expect(await caller.leaving.stop(input)).toEqual(left);
    expect(left.waiting).toEqual([waiting.trajectoryId]);
    expect(left.passedOn.toSorted()).toEqual([handed.trajectoryId, cancelled.trajectoryId].toSorted());
    expect(await tasksAbout(waiting.trajectoryId)).toContain('waiting-for-match');
    expect((await page(waiting.trajectoryId)).visits).toMatchObject([{ status: 'cancelled' }]);
    const after = await page(handed.trajectoryId);
    expect(after.visits).toMatchObject([{ status: 'planned', visitingMother: { id: successor } }]);
    expect(after.matches).toMatchObject([
      { visitingMother: { id: visitingMotherId }, endedOn: today, endReason: 'visiting-mother-stops' },
      { visitingMother: { id: successor }, endedOn: null },
    ]);
    expect((await page(cancelled.trajectoryId)).visits).toMatchObject([{ status: 'cancelled' }]);
    expect((await caller.visitingMothers.get({ visitingMotherId })).facts.stoppedOn).toBe(today);

    await caller.actions.undo({ actionId: left.actionId });
    for (const { trajectoryId, matchId } of [waiting, handed, cancelled]) {
      const before = await page(trajectoryId);
      expect(before.matches).toMatchObject([{ matchId, endedOn: null }]);
      expect(before.visits).toMatchObject([{ status: 'planned', visitingMother: { id: visitingMotherId } }]);
    }
    expect((await caller.visitingMothers.get({ visitingMotherId })).facts.stoppedOn).toBeNull();
  });

  it('changes nothing when one family was forgotten, or its successor has no room', async () => {
    const visitingMotherId = await somebody();
    const first = await family(visitingMotherId);
    const second = await family(visitingMotherId);
    const { visitingMotherId: full } = await addVisitingMother(database.app, breda, { maximumFamilies: 0 });
    const stopWith = (families: Parameters<typeof caller.leaving.stop>[0]['families']) =>
      refusalOf(caller.leaving.stop({ key: randomUUID(), visitingMotherId, version: 1, stop, families }));
    const waits = { matchId: first.matchId, version: 1, to: 'waiting' } as const;
    expect(await stopWith([waits])).toBe('still-visits-families');
    const toFull = {
      matchId: second.matchId,
      version: 1,
      to: 'successor',
      visitingMotherId: full,
    } as const;
    expect(await stopWith([waits, toFull])).toBe('not-eligible');
    const toHerself = { ...toFull, visitingMotherId };
    expect(await stopWith([waits, toHerself])).not.toBeNull();
    for (const { trajectoryId } of [first, second])
      expect(await page(trajectoryId)).toMatchObject({
        matches: [{ endedOn: null }],
        visits: [{ status: 'planned' }],
      });
  });

  it('is asked for no supervision any more, from the day on which she stops', async () => {
    const visitingMotherId = await somebody();
    const { matchId } = await family(visitingMotherId);
    const families = [{ matchId, version: 1, to: 'waiting' as const }];
    await caller.leaving.stop({ key: randomUUID(), visitingMotherId, version: 1, stop, families });
    const stopped = { state: 'stopped', on: today };
    expect((await caller.supervision.get({ visitingMotherId })).standing).toEqual(stopped);
    const { rows } = await caller.visitingMothers.list({ stoppedToo: true });
    expect(rows.find((row) => row.visitingMotherId === visitingMotherId)?.supervision).toEqual(stopped);
  });

  it('is told who has too few places for her families, and how many, with nothing changed', async () => {
    const visitingMotherId = await somebody();
    const families = [await family(visitingMotherId), await family(visitingMotherId)];
    const kaya = async (maximumFamilies: number) => {
      const personId = await addPerson(database.app, breda, { givenName: 'Fatma', familyName: 'Kaya' });
      const facts = { personId, maximumFamilies };
      return (await addVisitingMother(database.app, breda, facts)).visitingMotherId;
    };
    const [fatma, full] = [await kaya(1), await kaya(0)];
    const passing = (to: readonly string[]) =>
      problemOf(
        caller.leaving.stop({
          key: randomUUID(),
          visitingMotherId,
          version: 1,
          stop,
          families: families.map(({ matchId }, place) => ({
            matchId,
            version: 1,
            to: 'successor' as const,
            visitingMotherId: to[place] ?? '',
          })),
        }),
      );
    expect(await passing([fatma, fatma])).toMatchObject({
      code: 'too-few-places',
      message: { nl: 'Fatma Kaya heeft nog 1 plaats en is voor 2 gezinnen gekozen.' },
    });
    expect((await passing([fatma, full]))?.message.nl).toBe(
      'Fatma Kaya kan niet worden gekoppeld: zij zit aan haar maximum (0 van 0 gezinnen).',
    );
    for (const { trajectoryId } of families)
      expect(await page(trajectoryId)).toMatchObject({ matches: [{ endedOn: null }] });
  });

  it('goes along on no visit any more, and leaves no mother waiting for her answer', async () => {
    const visitingMotherId = await somebody();
    const other = await somebody();
    const { trajectoryId, matchId } = await family(other);
    await addVisit(database.app, breda, {
      trajectoryId,
      matchId,
      visitingMotherId: other,
      companionId: visitingMotherId,
      visitOn: '2008-06-17',
      status: 'planned',
    });
    const { trajectoryId: waits } = await addTrajectory(database.app, breda, {
      state: 'waiting',
      intakeOn: '2008-02-01',
    });
    await caller.matching.propose({ key: randomUUID(), trajectoryId: waits, visitingMotherId });
    await caller.leaving.stop({ key: randomUUID(), visitingMotherId, version: 1, stop, families: [] });
    const { visits } = await page(trajectoryId);
    expect(visits.map(({ companion, status }) => [companion, status])).toEqual([
      [null, 'planned'],
      [null, 'planned'],
    ]);
    const { proposals } = await caller.matching.candidates({ trajectoryId: waits });
    expect(proposals).toMatchObject([{ outcome: 'withdrawn' }]);
  });
});

describe('a visiting mother who is away', () => {
  it('keeps her families when it is known until when; somebody stands in for the visits of these days', async () => {
    const visitingMotherId = await somebody();
    const other = await somebody();
    const { trajectoryId, matchId } = await family(visitingMotherId);
    const pause = { firstDay: '2008-06-01', lastDay: '2008-06-14', reason: 'vakantie' };
    const left = await caller.leaving.goAway({
      key: randomUUID(),
      visitingMotherId,
      pause,
      families: [{ matchId, version: 1, to: 'stand-in', visitingMotherId: other }],
    });
    expect(left).toMatchObject({ waiting: [], passedOn: [], stoodInFor: [trajectoryId] });
    expect(await page(trajectoryId)).toMatchObject({
      matches: [{ matchId, endedOn: null }],
      visits: [{ status: 'planned', visitingMother: { id: other } }],
    });
  });

  it.each<[string, (of: { trajectoryId: string; other: string }) => Promise<unknown>]>([
    ['stopped', ({ other }) => save(other, { stoppedOn: '2008-05-01', stopReason: 'moved' })],
    ['away on the day of a visit', ({ other }) => away(other, '2008-06-02', '2008-06-09')],
    ['not prepared', ({ other }) => save(other, { preparedOn: null })],
    ['at her maximum', ({ other }) => save(other, { maximumFamilies: 0 })],
    [
      'declined before',
      ({ trajectoryId, other: visitingMotherId }) =>
        addProposal(database.app, breda, {
          trajectoryId,
          visitingMotherId,
          outcome: 'declined-by-mother',
          answeredOn: '2008-02-05',
        }),
    ],
  ])('is not stood in for by who is %s', async (_what, happen) => {
    const visitingMotherId = await somebody();
    const other = await somebody();
    const { trajectoryId, matchId } = await family(visitingMotherId);
    await happen({ trajectoryId, other });
    const pause = { firstDay: '2008-06-01', lastDay: '2008-06-14', reason: 'vakantie' };
    const input = { key: randomUUID(), visitingMotherId, pause };
    const standIn = { matchId, version: 1, to: 'stand-in' as const };
    const asked = (who: string) =>
      refusalOf(caller.leaving.goAway({ ...input, families: [{ ...standIn, visitingMotherId: who }] }));
    expect(await asked(other)).toBe('not-eligible');
    expect(await asked(visitingMotherId)).toBe('not-eligible');
    expect((await page(trajectoryId)).visits).toMatchObject([{ visitingMother: { id: visitingMotherId } }]);
  });

  it('is stood in for by who is away now and is back on the day of the visit', async () => {
    const visitingMotherId = await somebody();
    const other = await somebody();
    const { trajectoryId, matchId } = await family(visitingMotherId);
    await away(other, today, '2008-06-02');
    await caller.leaving.goAway({
      key: randomUUID(),
      visitingMotherId,
      pause: { firstDay: '2008-06-01', lastDay: '2008-06-14', reason: 'vakantie' },
      families: [{ matchId, version: 1, to: 'stand-in', visitingMotherId: other }],
    });
    expect((await page(trajectoryId)).visits).toMatchObject([{ visitingMother: { id: other } }]);
  });

  it('has no visit cancelled of which nobody chose that', async () => {
    const visitingMotherId = await somebody();
    const { trajectoryId, matchId } = await family(visitingMotherId);
    const pause = { firstDay: '2008-06-01', lastDay: '2008-06-14', reason: 'vakantie' };
    const input = { key: randomUUID(), visitingMotherId, pause };
    expect(await refusalOf(caller.leaving.goAway({ ...input, families: [] }))).toBe('visits-not-settled');
    expect((await page(trajectoryId)).visits).toMatchObject([{ status: 'planned' }]);
    const before = { ...input, key: randomUUID(), pause: { ...pause, lastDay: '2008-06-02' } };
    await caller.leaving.goAway({ ...before, families: [] });
    expect((await page(trajectoryId)).visits).toMatchObject([{ status: 'planned' }]);
    const after = { ...input, pause: { ...pause, firstDay: '2008-06-03' } };
    await caller.leaving.goAway({ ...after, families: [{ matchId, version: 1, to: 'cancel-visits' }] });
    expect(await page(trajectoryId)).toMatchObject({
      matches: [{ matchId, endedOn: null }],
      visits: [{ status: 'cancelled' }],
    });
  });

  it('is away once on each day', async () => {
    const visitingMotherId = await somebody();
    await away(visitingMotherId, '2008-06-01', '2008-06-14');
    const again = (firstDay: string) => refusalOf(away(visitingMotherId, firstDay, '2008-06-20'));
    expect(await again('2008-06-14')).toBe('absence-overlaps');
    expect(await again('2008-06-15')).toBeNull();
    const { pauses } = await caller.visitingMothers.get({ visitingMotherId });
    const [{ pauseId, version } = { pauseId: '', version: 0 }] = pauses;
    const changed = (firstDay: string) =>
      refusalOf(
        caller.leaving.changeAbsence({
          pauseId,
          version,
          pause: { firstDay, lastDay: '2008-06-20', reason: 'vakantie' },
          families: [],
        }),
      );
    expect(await changed('2008-06-14')).toBe('absence-overlaps');
    expect(await changed('2008-06-16')).toBeNull();
  });

  it('stays away longer once it was chosen what becomes of what is planned then', async () => {
    const visitingMotherId = await somebody();
    const { trajectoryId, matchId } = await family(visitingMotherId);
    const { id: pauseId = '', version = 0 } = await away(visitingMotherId, today, '2008-06-02');
    const longer = { pauseId, version, pause: { firstDay: today, lastDay: '2008-06-14', reason: 'ziek' } };
    const changed = (families: Parameters<typeof caller.leaving.changeAbsence>[0]['families']) =>
      caller.leaving.changeAbsence({ ...longer, families });
    expect(await refusalOf(changed([]))).toBe('visits-not-settled');
    expect((await page(trajectoryId)).visits).toMatchObject([{ status: 'planned' }]);
    const { actionId } = await changed([{ matchId, version: 1, to: 'cancel-visits' }]);
    expect((await page(trajectoryId)).visits).toMatchObject([{ status: 'cancelled' }]);
    await caller.actions.undo({ actionId });
    expect((await page(trajectoryId)).visits).toMatchObject([{ status: 'planned' }]);
  });

  it('passes her families on when nobody knows until when', async () => {
    const visitingMotherId = await somebody();
    const { trajectoryId, matchId } = await family(visitingMotherId);
    const input = {
      key: randomUUID(),
      visitingMotherId,
      pause: { firstDay: today, lastDay: null, reason: 'ziek' },
    };
    expect(await refusalOf(caller.leaving.goAway({ ...input, families: [] }))).toBe('still-visits-families');
    await caller.leaving.goAway({ ...input, families: [{ matchId, version: 1, to: 'waiting' }] });
    expect((await page(trajectoryId)).matches).toMatchObject([
      { endedOn: today, endReason: 'visiting-mother-pauses' },
    ]);
    expect(await tasksAbout(trajectoryId)).toContain('waiting-for-match');
  });
});

describe('what was planned with who stops', () => {
  const stopping = async (visitingMotherId: string, more: object) => {
    const { version } = await caller.leaving.families({ visitingMotherId });
    return caller.leaving.stop({
      key: randomUUID(),
      visitingMotherId,
      version,
      stop,
      families: [],
      ...more,
    });
  };

  it('and is over, is asked about, and is said not to be made in the same action', async () => {
    const visitingMotherId = await somebody();
    const { trajectoryId, matchId } = await family(visitingMotherId, '2008-05-06');
    const { openVisits } = await caller.leaving.families({ visitingMotherId });
    expect(openVisits).toMatchObject([{ trajectoryId, visitOn: '2008-05-06', version: 1 }]);
    const { visitId = '' } = openVisits[0] ?? {};
    const families = [{ matchId, version: 1, to: 'waiting' as const }];
    const { actionId } = await stopping(visitingMotherId, {
      families,
      notMade: [{ visitId, version: 1, status: 'no-show' }],
    });
    const visits = async () => (await caller.mothers.page({ trajectoryId })).visits;
    expect(await visits()).toMatchObject([{ visitOn: '2008-05-06', status: 'no-show' }]);
    await caller.actions.undo({ actionId });
    expect(await visits()).toMatchObject([{ visitOn: '2008-05-06', status: 'planned' }]);
  });

  it('can be recorded after she stopped, as long as nobody said what became of it', async () => {
    const visitingMotherId = await somebody();
    const { trajectoryId, matchId } = await family(visitingMotherId, '2008-05-06');
    await stopping(visitingMotherId, { families: [{ matchId, version: 1, to: 'waiting' as const }] });
    const [open] = (await caller.mothers.page({ trajectoryId })).visits;
    const visit = { visitOn: '2008-05-06', durationMinutes: 60 };
    const record = { key: randomUUID(), trajectoryId, visitId: open?.visitId, version: open?.version, visit };
    await caller.visits.record({ ...record, visitingMotherId });
    expect((await caller.mothers.page({ trajectoryId })).visits).toMatchObject([{ status: 'done' }]);
  });

  it('of another is not touched', async () => {
    const visitingMotherId = await somebody();
    await family(await somebody(), '2008-05-06');
    const notMade = [{ visitId: randomUUID(), version: 1, status: 'cancelled' as const }];
    expect(await refusalOf(stopping(visitingMotherId, { notMade }))).toBe('not-found');
  });

  it('is passed on on a day that has come: with families a later one is refused, without them it is not', async () => {
    const ahead = { stop: { stoppedOn: '2008-05-21', stopReason: 'moved' as const } };
    const withFamilies = await somebody();
    const { matchId } = await family(withFamilies);
    const families = [{ matchId, version: 1, to: 'waiting' as const }];
    expect(await refusalOf(stopping(withFamilies, { ...ahead, families }))).toBe('families-passed-on-ahead');
    expect(await refusalOf(stopping(await somebody(), ahead))).toBeNull();
  });
});

import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { preparationTopics } from '@mim/domain/code-lists';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { removeOne } from '../testing/remove-one.js';

const today = '2008-05-20';
const breda = { ...anActor('coordinator', 'breda'), accountId: 'bea' };
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

/** Somebody who is still to be prepared, and lacks nothing else. */
const aBeginner = async (facts: object = {}) =>
  (
    await addVisitingMother(database.app, breda, {
      startedOn: '2008-04-01',
      preparedOn: null,
      preparation: null,
      ...facts,
    })
  ).visitingMotherId;

type Session = Parameters<TestCaller['preparation']['save']>[0]['session'];
const aSession = (ids: readonly string[], heldOn: string, facts: Partial<Session> = {}): Session => ({
  heldOn,
  form: 'individual',
  topics: ['programme'],
  visitingMotherIds: [...ids],
  ...facts,
});
const save = (session: Session, more: object = {}) =>
  caller.preparation.save({ key: randomUUID(), session, ...more });
const every = [...preparationTopics.values];
const lacksOf = async (visitingMotherId: string) =>
  (await caller.visitingMothers.get({ visitingMotherId })).readiness.lacks;

describe('a preparation', () => {
  it('is not complete, so that she cannot be matched, until the last of its sessions', async () => {
    const id = await aBeginner();
    await save(aSession([id], '2008-05-01'));
    await save(aSession([id], '2008-05-08', { topics: every.slice(0, 5) }));
    const { standing, sessions } = await caller.preparation.get({ visitingMotherId: id });
    expect(standing).toMatchObject({ form: 'individual', held: 2, required: 3, completedOn: null });
    expect(standing.topicsMissing).toEqual(every.slice(5));
    expect(sessions.map(({ heldOn }) => heldOn)).toEqual(['2008-05-08', '2008-05-01']);
    expect(await lacksOf(id)).toEqual(['not-prepared']);

    const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'waiting' });
    const lacksForHer = async () => {
      const { candidates } = await caller.matching.candidates({ trajectoryId });
      return candidates.find((each) => each.visitingMotherId === id)?.lacks;
    };
    expect(await lacksForHer()).toEqual(['not-prepared']);

    const { actionId } = await save(aSession([id], '2008-05-15', { topics: every.slice(5) }));
    expect(await caller.preparation.get({ visitingMotherId: id })).toMatchObject({
      preparedOn: '2008-05-15',
    });
    expect(await lacksOf(id)).toEqual([]);
    expect(await lacksForHer()).toEqual([]);
    await caller.actions.undo({ actionId });
    expect(await lacksOf(id)).toEqual(['not-prepared']);
  });

  it('is not under way of a coordinator who visits, as long as she is one', async () => {
    const coordinatorFrom = '2008-04-01';
    const until = (coordinatorUntil: string | null) => aBeginner({ coordinatorFrom, coordinatorUntil });
    const [now, before] = [await until(null), await until('2008-05-01')];
    const underWay = (await caller.preparation.underWay()).map((each) => each.visitingMotherId);
    expect(underWay).not.toContain(now);
    expect(underWay).toContain(before);
  });

  it('of a group is recorded for all who were there at once, and of each how far she is', async () => {
    const [a, b] = [await aBeginner(), await aBeginner()];
    const { id = '' } = await save(aSession([a, b], '2008-05-06', { form: 'group' }));
    const { sessions } = await caller.preparation.get({ visitingMotherId: a });
    expect(sessions[0]?.attendees.map((each) => each.id).toSorted()).toEqual([a, b].toSorted());
    const underWay = await caller.preparation.underWay();
    for (const visitingMotherId of [a, b])
      expect(underWay.find((each) => each.visitingMotherId === visitingMotherId)).toMatchObject({
        sessions: [{ heldOn: '2008-05-06' }],
        standing: { form: 'group', held: 1, required: 4 },
      });
    await save(aSession([a], '2008-05-06', { form: 'group' }), { preparationSessionId: id, version: 1 });
    expect((await caller.preparation.get({ visitingMotherId: b })).sessions).toEqual([]);
  });

  it('is recorded at the location that was named with it, or at none', async () => {
    const id = await aBeginner();
    const both = callAs(database, { ...breda, accountId: 'both', locationIds: ['breda', 'ede'] }, today);
    const at = (by: TestCaller, locationId: string) =>
      by.preparation.save({ key: randomUUID(), locationId, session: aSession([id], '2008-05-07') });
    for (const by of [caller, both])
      for (const locationId of ['ede', 'nowhere'])
        expect(await refusalOf(at(by, locationId))).toBe('not-found');
    await at(both, 'breda');
    expect(await caller.preparation.get({ visitingMotherId: id })).toMatchObject({ standing: { held: 1 } });
  });

  it('goes by what the location asked on the day on which it began', async () => {
    const [before, after] = [await aBeginner(), await aBeginner()];
    await caller.settings.set({
      key: randomUUID(),
      setting: { name: 'preparationIndividualSessions', value: 1, validFrom: '2008-05-10' },
    });
    await save(aSession([before], '2008-05-09', { topics: every }));
    await save(aSession([after], '2008-05-10', { topics: every }));
    expect(await lacksOf(before)).toEqual(['not-prepared']);
    expect(await lacksOf(after)).toEqual([]);
  });

  it('that was complete is no longer when one of its sessions turns out not to have been', async () => {
    const id = await aBeginner();
    const last = await save(aSession([id], '2008-05-12', { topics: every }));
    expect(await lacksOf(id)).toEqual([]);
    const { actionId } = await removeOne(caller, 'preparation', last.id ?? '', 1);
    expect(await lacksOf(id)).toEqual(['not-prepared']);
    await caller.actions.undo({ actionId });
    expect(await lacksOf(id)).toEqual([]);
  });
});

describe('who was prepared before sessions were recorded', () => {
  it('stays so, whatever is recorded of her', async () => {
    const id = await aBeginner({ startedOn: '2006-04-01', preparedOn: '2006-06-01', preparation: 'group' });
    await save(aSession([id], '2008-05-02', { form: 'group' }));
    expect(await caller.preparation.get({ visitingMotherId: id })).toMatchObject({
      preparedOn: '2006-06-01',
      standing: { held: 1, completedOn: null },
    });
    expect(await lacksOf(id)).toEqual([]);
  });

  it('is said by the coordinator, but not of whom sessions are recorded', async () => {
    const id = await aBeginner();
    const prepared = async (preparedOn: string) => {
      const { version, personVersion } = await caller.visitingMothers.get({ visitingMotherId: id });
      const person = { givenName: 'Vera', familyName: 'Voorbeeld' };
      const facts = { startedOn: '2008-04-01', preparedOn };
      return caller.visitingMothers.save({
        key: randomUUID(),
        visitingMotherId: id,
        version,
        personVersion,
        person,
        facts,
      });
    };
    await save(aSession([id], '2008-05-02'));
    expect(await refusalOf(prepared('2008-05-02'))).toBe('prepared-by-sessions');
    const { sessions } = await caller.preparation.get({ visitingMotherId: id });
    const [{ preparationSessionId = '', version = 0 } = {}] = sessions;
    await removeOne(caller, 'preparation', preparationSessionId, version);
    await prepared('2006-05-02');
    expect(await lacksOf(id)).not.toContain('not-prepared');
  });
});

describe('a session of a preparation', () => {
  it('is refused when it cannot have been, and nothing is stored', async () => {
    const id = await aBeginner();
    await save(aSession([id], '2008-05-06'));
    expect(await refusalOf(save(aSession([id], '2008-05-21')))).toBe('preparation-in-future');
    expect(await refusalOf(save(aSession([id], '2008-03-31')))).toBe('preparation-before-start');
    expect(await refusalOf(save(aSession([id], '2008-05-06')))).toBe('preparation-twice');
    expect(await refusalOf(save(aSession([id], '2008-05-07', { topics: [] })))).toBe('input-invalid');
    expect(await refusalOf(save(aSession([], '2008-05-07', { form: 'group' })))).toBe('input-invalid');
    expect(await refusalOf(save(aSession([id, randomUUID()], '2008-05-07', { form: 'group' })))).toBe(
      'not-found',
    );
    expect((await caller.preparation.get({ visitingMotherId: id })).sessions).toHaveLength(1);
  });

  it('that is recorded by two at once is one', async () => {
    const id = await aBeginner();
    const both = [save(aSession([id], '2008-05-06')), save(aSession([id], '2008-05-06'))];
    const outcomes = await Promise.all(both.map(refusalOf));
    expect(outcomes.toSorted()).toEqual([null, 'preparation-twice'].toSorted());
  });

  it('is kept as it is typed, by its writer alone, until it is recorded', async () => {
    const id = await aBeginner();
    await caller.preparation.saveDraft({ fields: { note: 'Zij vertelde', heldOn: '6-5' } });
    await caller.preparation.saveDraft({ fields: { note: 'Zij vertelde over', heldOn: '6-5' } });
    expect(await caller.preparation.draft({})).toMatchObject({ fields: { note: 'Zij vertelde over' } });
    const colleague = callAs(database, { ...breda, accountId: 'carla' }, today);
    expect(await colleague.preparation.draft({})).toBeNull();
    await save(aSession([id], '2008-05-06'));
    expect(await caller.preparation.draft({})).toBeNull();
    await caller.preparation.saveDraft({ fields: { note: 'Nog een' } });
    await caller.preparation.removeDraft({});
    expect(await caller.preparation.draft({})).toBeNull();
  });

  it('goes with a visiting mother who was entered by mistake, unless others were there', async () => {
    const [wrong, right] = [await aBeginner(), await aBeginner()];
    await save(aSession([wrong], '2008-05-05'));
    await save(aSession([wrong, right], '2008-05-06', { form: 'group' }));
    const asked = { kind: 'visiting-mother', id: wrong } as const;
    const { version, goesAlong } = await caller.removals.dossier(asked);
    expect(goesAlong).toEqual([{ part: 'preparation', count: 2 }]);
    const removal = { reason: 'practice' } as const;
    const input = { key: randomUUID(), ...asked, version, seen: 2, removal };
    const { actionId } = await caller.removals.removeDossier(input);
    expect((await caller.preparation.get({ visitingMotherId: right })).sessions).toHaveLength(1);
    await caller.actions.undo({ actionId });
    expect((await caller.preparation.get({ visitingMotherId: wrong })).sessions).toHaveLength(2);
  });

  it('of another location is answered as one that is nowhere', async () => {
    const id = await aBeginner();
    const { id: preparationSessionId = '' } = await save(aSession([id], '2008-05-06'));
    const other = callAs(database, ede, today);
    expect(await refusalOf(other.preparation.get({ visitingMotherId: id }))).toBe('not-found');
    expect(await refusalOf(removeOne(other, 'preparation', preparationSessionId, 1))).toBe('not-found');
    const session = aSession([id], '2008-05-07');
    expect(await refusalOf(other.preparation.save({ key: randomUUID(), session }))).toBe('not-found');
    expect(await other.preparation.underWay()).toEqual([]);
  });
});

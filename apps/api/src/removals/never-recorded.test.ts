import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addMatch,
  addProspect,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { addDays, Temporal } from '@mim/domain/kernel';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFeed } from '../calendar-feed/read-feed.js';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { wholeAgenda } from '../testing/whole-agenda.js';
import type { RemoveInput } from './removals.schema.js';

const today = '2008-06-15';
const day = Temporal.PlainDate.from(today);
const ago = (days: number) => addDays(today, -days);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** Something that a coordinator records, by when it was, in days before today. */
interface Recorded {
  readonly kind: 'visit' | 'plan' | 'signal' | 'pause' | 'extension' | 'referral' | 'outcome';
  readonly days: number;
}

const record = async (
  caller: TestCaller,
  trajectoryId: string,
  { kind, days }: Recorded,
): Promise<{ id?: string | undefined }> => {
  const of = { key: randomUUID(), trajectoryId };
  const { version } = (await caller.mothers.page({ trajectoryId })).trajectory;
  switch (kind) {
    case 'visit':
      return caller.visits.record({ ...of, visit: { visitOn: ago(days) } });
    case 'plan':
      return caller.visits.plan({ ...of, plan: { visitOn: ago(-days) } });
    case 'signal':
      return caller.signals.raise({ ...of, signal: { raisedOn: ago(days), description: 'Zorg.' } });
    case 'pause':
      return caller.trajectories.pause({
        ...of,
        version,
        pause: { firstDay: ago(days), lastDay: ago(days - 20), reason: 'vakantie' },
        plannedVisits: 'cancel',
      });
    case 'extension':
      return caller.trajectories.extend({
        ...of,
        version,
        extension: { extendedOn: ago(days), untilOn: ago(-600 + days), reason: 'network-weak' },
      });
    case 'referral':
      return caller.referrals.add({
        ...of,
        referral: { direction: 'out', referredOn: ago(days), programme: 'social-work', reason: 'Meer.' },
      });
    case 'outcome':
      return caller.outcomes.record({
        ...of,
        outcome: { moment: 'half-way', measuredOn: ago(days), sureAsParent: 7 },
      });
  }
};

const kindOf = (kind: Recorded['kind']): RemoveInput['kind'] => (kind === 'plan' ? 'visit' : kind);

/** A mother at a location of her own, whose child is old enough for an extension to matter. */
async function aMother(childDays: number) {
  const location = `l${randomUUID().slice(0, 8)}`;
  await addLocations(database.app, location);
  const actor = anActor('coordinator', location);
  const { trajectoryId } = await addTrajectory(database.app, actor, {
    state: 'matched',
    startedOn: null,
    referredOn: ago(400),
    intakeOn: ago(390),
    childBornOn: ago(childDays),
  });
  const { visitingMotherId } = await addVisitingMother(database.app, actor);
  await addMatch(database.app, actor, { trajectoryId, visitingMotherId, startedOn: ago(300) });
  return { actor, caller: callAs(database, actor, today), trajectoryId, visitingMotherId };
}

type Mother = Awaited<ReturnType<typeof aMother>>;

/** The calendar that goes out of the house, without what tells one visit from another of that day. */
const feedOf = async ({ actor }: Mother): Promise<string> => {
  const ctx = { appDatabase: database.app, demo: false, today: day, now: new Date(`${today}T12:00:00Z`) };
  return (await readFeed(ctx, actor, 'nl')).replaceAll(/^UID:.*$/gm, 'UID');
};

/**
 * Everything that anybody is told of a location: page, tasks and caseload, list, search, waiting list, visiting mothers,
 * calendar, feed, visits and file.
 */
async function everythingOf(mother: Mother): Promise<unknown> {
  const { caller, trajectoryId, visitingMotherId } = mother;
  const columns = [
    'state',
    'last-visit',
    'next-due',
    'overdue-days',
    'visits-done',
    'visits-expected',
  ] as const;
  const told = [
    await caller.mothers.page({ trajectoryId }),
    await caller.worklist.today(),
    await caller.mothers.list({}),
    await caller.mothers.export({ columns: [...columns] }),
    await wholeAgenda(caller, { from: ago(800), until: ago(-300) }),
    await caller.visits.list({}),
    await caller.visits.nextRecordable({}),
    await caller.mothers.search({ text: 'voorbeeld' }),
    await caller.matching.waiting(),
    await caller.visitingMothers.list({}),
    await caller.visitingMothers.get({ visitingMotherId }),
    await caller.prospects.list({}),
    await feedOf(mother),
  ];
  return withoutIds(told);
}

/** What is told, without what tells one location from another. */
const withoutIds = (told: unknown): unknown =>
  JSON.parse(
    JSON.stringify(told, (name, value) =>
      /^(id|key|version|removals|.*Id|locationName|name|next)$/.test(name) ? undefined : value,
    ),
  );

const recorded = fc.record({
  kind: fc.constantFrom<Recorded['kind']>(
    'visit',
    'visit',
    'visit',
    'plan',
    'signal',
    'pause',
    'extension',
    'referral',
    'outcome',
  ),
  days: fc.integer({ min: 1, max: 280 }),
});

test('what was removed was never recorded, for whoever asks anything', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(recorded, { minLength: 1, maxLength: 7, selector: ({ days }) => days }),
      fc.nat(),
      fc.constantFrom(300, 420, 700),
      async (all, choice, childDays) => {
        const at = choice % all.length;
        const [one, other] = [await aMother(childDays), await aMother(childDays)];
        let mistaken: Recorded & { id: string } = { kind: 'visit', days: 0, id: '' };
        for (const [index, each] of all.entries()) {
          const here = await record(one.caller, one.trajectoryId, each).catch(() => null);
          if (index === at) {
            mistaken = { ...each, id: here?.id ?? '' };
            continue;
          }
          const there = await record(other.caller, other.trajectoryId, each).catch(() => null);
          // The mistake stood in the way of something: then that was not recorded either.
          fc.pre((here === null) === (there === null));
        }
        fc.pre(mistaken.id !== '');
        const page = await one.caller.mothers.page({ trajectoryId: one.trajectoryId });
        const refusal = await refusalOf(
          one.caller.removals.remove({
            key: randomUUID(),
            kind: kindOf(mistaken.kind),
            id: mistaken.id,
            version: page.visits.find(({ visitId }) => visitId === mistaken.id)?.version ?? 1,
            removal: { reason: 'not-happened' },
            signals: 'remove',
            settledVisits: 'restore',
          }),
        );
        fc.pre(refusal === null);
        compared += 1;
        expect(await everythingOf(one)).toEqual(await everythingOf(other));
      },
    ),
    { numRuns: 40, seed: 20_081_231 },
  );
  expect(compared).toBeGreaterThanOrEqual(40);
});

test('who was removed was never entered, for whoever asks anything', async () => {
  const ofWhom = fc.uniqueArray(
    recorded.filter(({ kind }) => kind !== 'visit'),
    { maxLength: 5, selector: ({ days }) => days },
  );
  await fc.assert(
    fc.asyncProperty(ofWhom, fc.constantFrom(300, 700), fc.boolean(), async (all, childDays, isMatched) => {
      const [one, other] = [await aMother(childDays), await aMother(childDays)];
      for (const { caller, trajectoryId } of [one, other])
        await record(caller, trajectoryId, { kind: 'visit', days: 30 });
      const { trajectoryId } = await addTrajectory(database.app, one.actor, {
        state: isMatched ? 'matched' : 'waiting',
        startedOn: null,
        referredOn: ago(400),
        intakeOn: ago(390),
        childBornOn: ago(childDays),
      });
      const { visitingMotherId } = await addVisitingMother(database.app, one.actor);
      if (isMatched) {
        const match = { trajectoryId, visitingMotherId: one.visitingMotherId, startedOn: ago(300) };
        await addMatch(database.app, one.actor, match);
      }
      for (const each of all) await record(one.caller, trajectoryId, each).catch(() => null);
      const mistaken = [
        ['trajectory', trajectoryId],
        ['visiting-mother', visitingMotherId],
      ] as const;
      for (const [kind, id] of mistaken) {
        const { version, goesAlong } = await one.caller.removals.dossier({ kind, id });
        await one.caller.removals.removeDossier({
          key: randomUUID(),
          kind,
          id,
          version,
          removal: { reason: 'practice' },
          seen: goesAlong.reduce((sum, { count }) => sum + count, 0),
        });
      }
      expect(await everythingOf(one)).toEqual(await everythingOf(other));
    }),
    { numRuns: 15, seed: 20_081_231 },
  );
});

/** What is done with somebody who was referred, by a number to choose by. */
async function actOnProspect(caller: TestCaller, prospectId: string, like: string, choice: number) {
  const { version } = await caller.prospects.get({ prospectId });
  const of = { key: randomUUID(), prospectId, version };
  const wanted = { calledOn: today, outcome: 'wants-intake', intakeOn: ago(-(choice % 20)) } as const;
  const acts = [
    () => caller.prospects.recordCall({ ...of, call: { calledOn: ago(choice % 5), outcome: 'called' } }),
    () => caller.prospects.recordCall({ ...of, call: wanted }),
    () => caller.prospects.recordCall({ ...of, call: { calledOn: today, outcome: 'declined' } }),
    () => caller.prospects.planIntake({ ...of, appointment: { intakeOn: ago(-3), intakePlace: 'Thuis' } }),
    () => caller.prospects.closeAsDuplicate({ ...of, duplicateOf: like }),
  ];
  await acts[choice % acts.length]?.().catch(() => null);
}

test('who was referred and removed was never entered, for whoever asks anything', async () => {
  const names = fc.constantFrom('Voorbeeld', 'Anders');
  const acts = fc.array(fc.nat(99), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(acts, acts, names, async (before, mistakes, familyName) => {
      const [one, other] = [await aMother(300), await aMother(300)];
      const referred = { phone: '0612345678', receivedOn: ago(10), listOrder: 1 };
      const list = { fileName: 'l.csv', headers: ['Naam', 'Telefoon'], rows: [['S. Anders', '0612345678']] };
      const told = [];
      for (const mother of [one, other]) {
        const { actor, caller } = mother;
        const [location] = actor.locationIds;
        const prospectId = await addProspect(database.app, actor, referred);
        for (const choice of before) await actOnProspect(caller, prospectId, prospectId, choice);
        if (mother === one) {
          const id = await addProspect(database.app, actor, { ...referred, familyName, listOrder: 2 });
          for (const choice of mistakes) await actOnProspect(caller, id, prospectId, choice);
          const { version, goesAlong } = await caller.removals.dossier({ kind: 'prospect', id });
          const seen = goesAlong.reduce((sum, { count }) => sum + count, 0);
          const removal = { reason: 'practice' } as const;
          await caller.removals.removeDossier({
            key: randomUUID(),
            kind: 'prospect',
            id,
            version,
            removal,
            seen,
          });
        }
        told.push([
          await everythingOf(mother),
          withoutIds([
            await caller.prospects.get({ prospectId }),
            await caller.prospects.duplicates({ prospectId }),
            await caller.prospects.list({ filter: { text: 'voorbeeld' } }),
            await caller.prospects.list({ filter: { text: '5678' } }),
            (await caller.prospects.export({ withContact: true })).rows.map((cells) =>
              cells.filter((cell) => cell !== location),
            ),
            await caller.retention.upcoming(),
            await caller.imports.dryRun(list),
          ]),
        ]);
      }
      expect(told[0]).toEqual(told[1]);
    }),
    { numRuns: 15, seed: 20_081_231 },
  );
});

import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addPerson,
  addProspect,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { referralSchema } from '@mim/domain/referral/schema';
import { aChild } from '@mim/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { completeIntakeSteps, finishedIntake } from '../testing/finished-intake.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let elsewhere: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  elsewhere = callAs(database, anActor('coordinator', 'ede'), today);
});
afterAll(() => database.close());

const start = (who: object = { givenName: 'Elif' }) => caller.intake.start({ key: randomUUID(), who });

describe('an intake', () => {
  it('goes on from what was known of a prospect, and is begun with her once', async () => {
    const prospectId = await addProspect(database.app, breda, {
      givenName: 'Zeynep',
      familyName: 'Kaya',
      phone: '0612345678',
      language: 'tr',
      children: [{ childName: 'Can', childBornOn: '2026-03-01' }],
      receivedOn: '2026-04-01',
    });
    const { trajectoryId } = await caller.intake.start({ key: randomUUID(), prospectId });
    const { intake, name } = await caller.intake.get({ trajectoryId });
    expect(name).toBe('Zeynep Kaya');
    expect(intake).toMatchObject({
      phone: '0612345678',
      languages: ['tr'],
      children: [aChild({ childName: 'Can', childBornOn: '2026-03-01' })],
      referredOn: '2026-04-01',
      referralSource: 'well-baby-clinic',
    });
    expect(await caller.prospects.get({ prospectId })).toMatchObject({
      outcome: 'wants-intake',
      trajectoryId,
    });
    expect(await refusalOf(caller.intake.start({ key: randomUUID(), prospectId }))).toBe(
      'prospect-has-trajectory',
    );
  });

  it('is one when it is sent twice, and none after it is undone', async () => {
    const input = { key: randomUUID(), who: { givenName: 'Sanne' } };
    const [first, second] = await Promise.all([caller.intake.start(input), caller.intake.start(input)]);
    expect(second).toEqual(first);
    await caller.actions.undo({ actionId: first.actionId });
    expect(await refusalOf(caller.intake.get({ trajectoryId: first.trajectoryId }))).toBe('not-found');
  });

  it('of a prospect who is known already begins a second trajectory of the same person', async () => {
    const motherId = await addPerson(database.app, breda, {
      givenName: 'Samira',
      familyName: 'Idrissi',
      phone: '0687654321',
      town: null,
    });
    const ended = { motherId, state: 'ended', endedOn: '2026-02-01', endReason: 'moved' } as const;
    const { trajectoryId: before } = await addTrajectory(database.app, breda, ended);
    const prospectId = await addProspect(database.app, breda, {
      givenName: 'Samira',
      familyName: 'El Idrissi',
      phone: '0611111111',
      town: 'Breda',
      childBornOn: '2026-03-01',
    });
    const input = { prospectId, personId: motherId };
    const started = await caller.intake.start({ key: randomUUID(), ...input });
    // What is known of her stays; what was not is added.
    const { intake } = await caller.intake.get({ trajectoryId: started.trajectoryId });
    expect(intake).toMatchObject({
      familyName: 'Idrissi',
      phone: '0687654321',
      town: 'Breda',
      children: [aChild({ childBornOn: '2026-03-01' })],
    });
    const page = await caller.mothers.page({ trajectoryId: started.trajectoryId });
    expect(page.mother.personId).toBe(motherId);
    expect(page.previousTrajectories.map((each) => each.trajectoryId)).toEqual([before]);
    const another = await addProspect(database.app, breda, { givenName: 'Samira', familyName: 'Idrissi' });
    const again = caller.intake.start({ key: randomUUID(), prospectId: another, personId: motherId });
    expect(await refusalOf(again)).toBe('person-has-trajectory');
    await caller.actions.undo({ actionId: started.actionId });
    expect(await caller.prospects.get({ prospectId })).toMatchObject({ trajectoryId: null });
    expect((await caller.mothers.page({ trajectoryId: before })).mother.town).toBeNull();
  });

  it('begun twice at once with the same person is begun once', async () => {
    const personId = await addPerson(database.app, breda, { givenName: 'Noor' });
    const begin = () => caller.intake.start({ key: randomUUID(), personId }).then(() => 'ok', refusedAs);
    const refusedAs = () => 'refused';
    expect((await Promise.all([begin(), begin(), begin()])).toSorted()).toEqual(['ok', 'refused', 'refused']);
  });

  it('is not begun with a person of another location, nor with one who is not there', async () => {
    const personId = await addPerson(database.app, breda, { givenName: 'Vreemd' });
    const prospectId = await addProspect(database.app, anActor('coordinator', 'ede'), {});
    for (const strange of [personId, randomUUID()])
      for (const input of [{ personId: strange }, { personId: strange, prospectId }])
        expect(await refusalOf(elsewhere.intake.start({ key: randomUUID(), ...input }))).toBe('not-found');
    expect(await refusalOf(caller.intake.start({ key: randomUUID(), personId, prospectId }))).toBe(
      'not-found',
    );
  });

  it('is saved step by step, tells what is missing, and ends in waiting for a match', async () => {
    const { trajectoryId, version } = await start();
    const [who, ...steps] = completeIntakeSteps('2026-01-15', '2026-04-20');
    const saved = await caller.intake.saveStep({ trajectoryId, version: version ?? 1, ...who });
    expect(saved.missing.map(({ field }) => field)).toContain('ownQuestion');
    expect(await refusalOf(caller.intake.finish({ trajectoryId, version: saved.version ?? 0 }))).toBe(
      'intake-incomplete',
    );
    let last = saved;
    for (const step of steps)
      last = await caller.intake.saveStep({ trajectoryId, version: last.version ?? 0, ...step });
    expect(last.missing.every(({ neededFor }) => neededFor === 'registration')).toBe(true);
    const { intake, eligibility } = await caller.intake.get({ trajectoryId });
    expect(intake).toMatchObject({ familyName: 'Yılmaz', wish: 'same-language', intakePlace: 'home' });
    expect(eligibility.eligible).toBe(true);
    await caller.intake.finish({ trajectoryId, version: last.version ?? 0 });
    const page = await caller.mothers.page({ trajectoryId });
    expect(page.states.map(({ state }) => state)).toEqual(['intake', 'waiting']);
    expect(page.trajectory.admissionReason).toBeNull();
  });

  it('outside the rules needs a reason, which stays', async () => {
    const tooOld = { childBornOn: '2024-01-15', intakeOn: '2026-04-20' };
    expect(await refusalOf(finishedIntake(caller, tooOld))).toBe('admission-reason-missing');
    const { trajectoryId, version: first } = await start();
    let version = first ?? 1;
    for (const step of completeIntakeSteps(tooOld.childBornOn, tooOld.intakeOn))
      version = (await caller.intake.saveStep({ trajectoryId, version, ...step })).version ?? version;
    const admissionReason = 'Zij is pas hier en kent niemand.';
    await caller.intake.finish({ trajectoryId, version, admissionReason });
    expect((await caller.mothers.page({ trajectoryId })).trajectory).toMatchObject({
      state: 'waiting',
      admissionReason,
    });
  });

  it('loses nothing when two people save: the later is told', async () => {
    const { trajectoryId, version = 1 } = await start();
    const values = { ownQuestion: 'Wie helpt mij?' };
    await caller.intake.saveStep({ trajectoryId, version, step: 'question', values });
    const later = caller.intake.saveStep({
      trajectoryId,
      version,
      step: 'question',
      values: { ownQuestion: 'Iets anders' },
    });
    expect(await refusalOf(later)).toBe('changed-meanwhile');
    expect((await caller.intake.get({ trajectoryId })).intake.ownQuestion).toBe('Wie helpt mij?');
  });

  it('refuses a name that is taken away, and origin without consent', async () => {
    const { trajectoryId, version = 1 } = await start();
    expect(await refusalOf(caller.intake.saveStep({ trajectoryId, version, step: 'who', values: {} }))).toBe(
      'name-missing',
    );
    expect(
      await refusalOf(
        caller.intake.saveStep({ trajectoryId, version, step: 'situation', values: { origin: 'turkey' } }),
      ),
    ).toBe('input-invalid');
  });

  it('from which no trajectory follows is closed with its reason', async () => {
    const { trajectoryId, version = 1 } = await start();
    const decline = { declinedOn: today, reason: 'no-permission' } as const;
    await caller.intake.decline({ trajectoryId, version, decline });
    expect((await caller.mothers.page({ trajectoryId })).trajectory).toMatchObject({
      state: 'ended',
      endedOn: today,
      endReason: 'other',
    });
  });

  it('leads to Home-Start within the location where that is offered, and out of it elsewhere', async () => {
    const closed = async (before: (trajectoryId: string) => Promise<unknown> = async () => null) => {
      const { trajectoryId, version: first = 1 } = await start();
      await before(trajectoryId);
      const steps = completeIntakeSteps('2026-01-15', today).map((step) =>
        step.step === 'programme'
          ? { ...step, values: { ...step.values, programmeFit: 'home-start' as const } }
          : step,
      );
      let version = first;
      for (const step of steps)
        version = (await caller.intake.saveStep({ trajectoryId, version, ...step })).version ?? version;
      const told = await refusalOf(caller.intake.finish({ trajectoryId, version }));
      const decline = { declinedOn: today, reason: 'other-programme', note: 'Elke week hulp.' } as const;
      const { actionId } = await caller.intake.decline({ trajectoryId, version, decline });
      const page = await caller.mothers.page({ trajectoryId });
      return { told, page, actionId, trajectoryId };
    };
    const elsewhereOffered = await closed();
    expect(elsewhereOffered.told).toBe('other-programme-fits');
    expect(elsewhereOffered.page.referrals).toMatchObject([
      {
        direction: 'out',
        programme: 'home-start',
        referredOn: today,
        reason: 'Elke week hulp.',
        state: 'noted',
      },
    ]);
    await caller.actions.undo({ actionId: elsewhereOffered.actionId });
    const { trajectoryId } = elsewhereOffered;
    expect(await caller.mothers.page({ trajectoryId })).toMatchObject({
      trajectory: { state: 'intake' },
      referrals: [],
    });
    const byHand = referralSchema.parse({
      direction: 'out',
      referredOn: today,
      programme: 'home-start',
      reason: 'Zij vroeg erom.',
      requestedByHer: true,
    });
    const referredBefore = await closed((id) =>
      caller.referrals.add({ key: randomUUID(), trajectoryId: id, referral: byHand }),
    );
    expect(referredBefore.page.referrals).toMatchObject([{ reason: 'Zij vroeg erom.' }]);

    const offer = (value: boolean) =>
      caller.settings.set({
        key: randomUUID(),
        setting: { name: 'homeStartOffered', value, validFrom: today },
      });
    await offer(true);
    const offeredHere = await closed();
    expect(offeredHere.told).toBe('home-start-fits');
    expect(offeredHere.page).toMatchObject({ trajectory: { state: 'ended' }, referrals: [] });
    await offer(false);
  });

  it('is not closed before the talk, nor ahead', async () => {
    const { trajectoryId, version: first = 1 } = await start();
    let version = first;
    for (const step of completeIntakeSteps('2026-01-15', today))
      version = (await caller.intake.saveStep({ trajectoryId, version, ...step })).version ?? version;
    const close = (declinedOn: string) => {
      const decline = { declinedOn, reason: 'moved' } as const;
      return refusalOf(caller.intake.decline({ trajectoryId, version, decline }));
    };
    expect(await close('2030-01-01')).toBe('decline-in-future');
    expect(await close('2000-01-01')).toBe('decline-before-intake');
  });

  it('of another location is one that does not exist', async () => {
    const { trajectoryId, version = 1 } = await start();
    for (const id of [trajectoryId, randomUUID()]) {
      expect(await refusalOf(elsewhere.intake.get({ trajectoryId: id }))).toBe('not-found');
      expect(
        await refusalOf(
          elsewhere.intake.saveStep({ trajectoryId: id, version, step: 'availability', values: {} }),
        ),
      ).toBe('not-found');
      expect(await refusalOf(elsewhere.intake.finish({ trajectoryId: id, version }))).toBe('not-found');
    }
  });
});

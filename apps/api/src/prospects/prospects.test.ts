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
import { aChild } from '@mim/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let ede: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  ede = callAs(database, anActor('coordinator', 'ede'), today);
});
afterAll(() => database.close());

const children = [aChild({ childBornOn: '2026-03-01' })];
const prospect = {
  givenName: 'Ayşe',
  familyName: 'Yılmaz',
  phone: '06 12 34 56 78',
  referralSource: 'well-baby-clinic',
  receivedOn: '2026-04-20',
  children,
} as const;

describe('a prospect', () => {
  it('is added once however often it is sent, found by her name, and gone when undone', async () => {
    const input = { key: randomUUID(), prospect };
    const added = await caller.prospects.add(input);
    expect(await caller.prospects.add(input)).toEqual(added);
    const { rows, total } = await caller.prospects.list({ filter: { text: 'yilm' } });
    expect(total).toBe(1);
    expect(rows).toMatchObject([
      { name: 'Ayşe Yılmaz', phone: '0612345678', outcome: 'to-call', childAgeMonths: 2, calls: 0 },
    ]);
    await caller.actions.undo({ actionId: added.actionId });
    expect((await caller.prospects.list({ filter: { text: 'yilm' } })).total).toBe(0);
  });

  it('is stored as she is seen: without line breaks and without signs that show nothing', async () => {
    const pasted = {
      ...prospect,
      givenName: 'Zo\u200Be\u0308\r\n',
      familyName: '\u202EJansen\u0007',
      phone: '\u202A06 87654321\u202C',
      children: [aChild({ childName: 'Mi\u200Ba' })],
      note: 'Belt\r\nniet\u2066 op',
    };
    const { id } = await caller.prospects.add({ key: randomUUID(), prospect: pasted });
    const { rows } = await caller.prospects.list({ filter: { text: '\u202A0687654321\u202C' } });
    expect(rows).toMatchObject([{ prospectId: id, name: 'Zoë Jansen', phone: '0687654321' }]);
    const nameless = { ...prospect, givenName: '\u200B', familyName: '\u2800' };
    expect(await refusalOf(caller.prospects.add({ key: randomUUID(), prospect: nameless }))).toBe(
      'input-invalid',
    );
  });

  it('is refused without a name, and with a day that is none', async () => {
    const { givenName: _given, familyName: _family, ...nameless } = prospect;
    expect(await refusalOf(caller.prospects.add({ key: randomUUID(), prospect: nameless }))).toBe(
      'input-invalid',
    );
    const wrong = { ...prospect, children: [aChild({ childBornOn: '2026-02-30' })] };
    expect(await refusalOf(caller.prospects.add({ key: randomUUID(), prospect: wrong }))).toBe(
      'input-invalid',
    );
  });

  it('becomes what a call makes of her, and is called again after the location’s term', async () => {
    const { id: prospectId = '' } = await caller.prospects.add({ key: randomUUID(), prospect });
    const call = { calledOn: today, outcome: 'called', note: 'Belt zelf terug.' } as const;
    const first = await caller.prospects.recordCall({ prospectId, version: 1, call });
    expect(await caller.prospects.get({ prospectId })).toMatchObject({
      outcome: 'called',
      outcomeOn: today,
      tryAgainOn: '2026-05-07',
      callList: [{ calledOn: today, outcome: 'called', note: 'Belt zelf terug.' }],
    });
    expect(await refusalOf(caller.prospects.recordCall({ prospectId, version: 1, call }))).toBe(
      'changed-meanwhile',
    );
    const early = { ...call, calledOn: '2026-04-01' };
    expect(await refusalOf(caller.prospects.recordCall({ prospectId, version: 2, call: early }))).toBe(
      'call-before-referral',
    );
    await caller.actions.undo({ actionId: first.actionId });
    expect(await caller.prospects.get({ prospectId })).toMatchObject({ outcome: 'to-call', callList: [] });
  });

  it('keeps the appointment for her intake, in the calendar and on Vandaag, until she wants none', async () => {
    const { id: prospectId = '' } = await caller.prospects.add({ key: randomUUID(), prospect });
    const appointment = { intakeOn: '2026-05-12', intakeAt: '10:00', intakePlace: 'Bij haar thuis' };
    const call = { calledOn: today, outcome: 'wants-intake', ...appointment } as const;
    await caller.prospects.recordCall({ prospectId, version: 1, call });
    expect(await caller.prospects.get({ prospectId })).toMatchObject(appointment);
    const days = { from: '2026-05-11', until: '2026-05-17' };
    expect((await caller.agenda.days(days)).appointments).toMatchObject([
      { kind: 'intake', id: prospectId, on: '2026-05-12', startsAt: '10:00', place: 'Bij haar thuis' },
    ]);
    const herTask = async () =>
      (await caller.worklist.today()).tasks.find(({ subject }) => subject.id === prospectId);
    expect(await herTask()).toMatchObject({ urgency: 'soon', days: -8, action: { code: 'start-intake' } });
    const moved = { intakeOn: '2026-05-13', intakeAt: '09:30' };
    await caller.prospects.planIntake({ prospectId, version: 2, appointment: moved });
    expect((await caller.agenda.days(days)).appointments).toMatchObject([
      { on: '2026-05-13', startsAt: '09:30', place: null },
    ]);
    await caller.prospects.planIntake({ prospectId, version: 3, appointment: {} });
    expect(await herTask()).toMatchObject({ urgency: 'due', action: { code: 'plan-intake' } });
    await caller.prospects.planIntake({ prospectId, version: 4, appointment });
    const missed = { calledOn: today, outcome: 'unreachable' } as const;
    const recordMissed = ({ version = 5, ...more }: { version?: number } & Record<string, unknown> = {}) =>
      caller.prospects.recordCall({ prospectId, version, call: { ...missed, ...more } });
    expect(await refusalOf(recordMissed())).toBe('appointment-stands');
    expect((await caller.agenda.days(days)).appointments).toMatchObject([
      { id: prospectId, on: '2026-05-12' },
    ]);
    expect((await caller.prospects.get({ prospectId })).callList).toHaveLength(1);
    const cancelled = await recordMissed({ outcome: 'wants-intake', endsAppointment: true });
    expect(await caller.prospects.get({ prospectId })).toMatchObject({
      outcome: 'wants-intake',
      intakeOn: null,
    });
    await caller.actions.undo({ actionId: cancelled.actionId });
    const { version } = await caller.prospects.get({ prospectId });
    await recordMissed({ endsAppointment: true, version });
    expect((await caller.agenda.days(days)).appointments).toEqual([]);
    expect(await caller.prospects.get({ prospectId })).toMatchObject({ intakeOn: null, intakeAt: null });
  });

  it('takes the day of the appointment along into her intake', async () => {
    const { id: prospectId = '' } = await caller.prospects.add({ key: randomUUID(), prospect });
    const call = { calledOn: today, outcome: 'wants-intake', intakeOn: '2026-05-12' } as const;
    await caller.prospects.recordCall({ prospectId, version: 1, call });
    const { trajectoryId } = await caller.intake.start({ key: randomUUID(), prospectId });
    expect((await caller.intake.get({ trajectoryId })).intake.intakeOn).toBe('2026-05-12');
    const { appointments } = await caller.agenda.days({ from: '2026-05-11', until: '2026-05-17' });
    expect(appointments).toMatchObject([{ id: prospectId, trajectoryId }]);
  });

  it('has no appointment without wanting an intake, without a day, or on a day that has passed', async () => {
    const { id: prospectId = '' } = await caller.prospects.add({ key: randomUUID(), prospect });
    const plan = (version: number, appointment: object) =>
      refusalOf(caller.prospects.planIntake({ prospectId, version, appointment }));
    expect(await plan(1, { intakeOn: '2026-05-12' })).toBe('no-intake-wanted');
    const call = { calledOn: today, outcome: 'wants-intake' } as const;
    await caller.prospects.recordCall({ prospectId, version: 1, call });
    expect(await plan(2, { intakeAt: '10:00' })).toBe('input-invalid');
    expect(await plan(2, { intakeOn: '2026-05-03' })).toBe('appointment-passed');
    expect(await plan(2, { intakeOn: '2206-05-12' })).toBe('input-invalid');
  });

  it('of another location is one that does not exist', async () => {
    const { id = '' } = await caller.prospects.add({ key: randomUUID(), prospect });
    const call = { calledOn: today, outcome: 'declined' } as const;
    for (const prospectId of [id, randomUUID()]) {
      expect(await refusalOf(ede.prospects.get({ prospectId }))).toBe('not-found');
      expect(await refusalOf(ede.prospects.duplicates({ prospectId }))).toBe('not-found');
      expect(await refusalOf(ede.prospects.recordCall({ prospectId, version: 1, call }))).toBe('not-found');
    }
    expect((await ede.prospects.list({})).total).toBe(0);
  });

  it('may be somebody who is registered: by the grounds that the domain weighs', async () => {
    const motherId = await addPerson(database.app, breda, {
      givenName: 'Samira',
      familyName: 'Idrissi',
      phone: '0687654321',
    });
    await addTrajectory(database.app, breda, {
      motherId,
      state: 'ended',
      endedOn: today,
      endReason: 'moved',
    });
    const prospectId = await addProspect(database.app, breda, {
      givenName: 'Samira',
      familyName: 'Idrissi',
      phone: '0687654321',
    });
    expect((await caller.prospects.duplicates({ prospectId })).persons).toMatchObject([
      { personId: motherId, name: 'Samira Idrissi', grounds: ['same-name', 'same-phone'], state: 'ended' },
    ]);
    const other = await addProspect(database.app, breda, { givenName: 'Niemand', familyName: 'Anders' });
    expect(await caller.prospects.duplicates({ prospectId: other })).toEqual({
      persons: [],
      prospects: [],
    });
  });

  it('with whom an intake is agreed on is not closed as a duplicate: the other one is', async () => {
    const twice = { ...prospect, familyName: 'Afgesproken' };
    const { id: first = '' } = await caller.prospects.add({ key: randomUUID(), prospect: twice });
    const { id: second = '' } = await caller.prospects.add({ key: randomUUID(), prospect: twice });
    const call = { calledOn: today, outcome: 'wants-intake', intakeOn: '2026-05-12' } as const;
    await caller.prospects.recordCall({ prospectId: second, version: 1, call });
    const closing = { prospectId: second, version: 2, duplicateOf: first };
    expect(await refusalOf(caller.prospects.closeAsDuplicate(closing))).toBe('appointment-stands');
    await caller.prospects.closeAsDuplicate({ prospectId: first, version: 1, duplicateOf: second });
    expect(await caller.prospects.get({ prospectId: second })).toMatchObject({ intakeOn: '2026-05-12' });
  });

  it('entered twice is found, closed with the other one, and open again when undone', async () => {
    const twice = { ...prospect, familyName: 'Tweemaal' };
    const { id: first = '' } = await caller.prospects.add({ key: randomUUID(), prospect: twice });
    const { id: second = '' } = await caller.prospects.add({
      key: randomUUID(),
      prospect: { ...twice, referralSource: 'self', receivedOn: '2026-05-01' },
    });
    const duplicates = async (prospectId: string) =>
      (await caller.prospects.duplicates({ prospectId })).prospects.map((each) => each.prospectId);
    expect(await duplicates(second)).toContain(first);
    const closing = { prospectId: second, version: 1, duplicateOf: first };
    expect(await refusalOf(caller.prospects.closeAsDuplicate({ ...closing, duplicateOf: second }))).toBe(
      'duplicate-of-itself',
    );
    const { actionId, version } = await caller.prospects.closeAsDuplicate(closing);
    expect(await caller.prospects.get({ prospectId: second })).toMatchObject({
      outcome: 'duplicate',
      outcomeOn: today,
      erasedOn: '2026-06-04',
      duplicateOf: { prospectId: first, name: 'Ayşe Tweemaal', receivedOn: '2026-04-20' },
    });
    expect(await duplicates(first)).not.toContain(second);
    expect(await refusalOf(caller.prospects.closeAsDuplicate(closing))).toBe('changed-meanwhile');
    const back = { prospectId: first, version: 1, duplicateOf: second };
    expect(await refusalOf(caller.prospects.closeAsDuplicate(back))).toBe('duplicate-of-duplicate');
    await caller.actions.undo({ actionId });
    expect(await caller.prospects.get({ prospectId: second })).toMatchObject({
      outcome: 'to-call',
      duplicateOf: null,
      erasedOn: null,
      version: (version ?? 0) + 1,
    });
  });

  describe.each(['visited', 'ended'] as const)('who is a mother whose trajectory is %s', (state) => {
    const told = { ...prospect, familyName: 'Tweede', town: 'Breda', phone: '0611111111' };
    const registered = async () => {
      const motherId = await addPerson(database.app, breda, {
        givenName: 'Ayşe',
        familyName: 'Tweede',
        phone: '0622222222',
      });
      const end = { endedOn: today, endReason: 'moved' } as const;
      return addTrajectory(database.app, breda, { motherId, state, ...(state === 'ended' && end) });
    };
    const added = async () => (await caller.prospects.add({ key: randomUUID(), prospect: told })).id ?? '';
    const pageOf = (trajectoryId: string) => caller.mothers.page({ trajectoryId });
    const withoutVersions = (value: unknown) => JSON.stringify(value).replace(/"version":\d+/g, '');

    it('is closed with her record, which gains what it did not know', async () => {
      const { trajectoryId, motherId } = await registered();
      const prospectId = await added();
      const { persons } = await caller.prospects.duplicates({ prospectId });
      expect(persons.map(({ personId }) => personId)).toContain(motherId);
      const before = await pageOf(trajectoryId);
      await caller.merging.closeProspect({ prospectId, version: 1, trajectoryId });
      expect(await caller.prospects.get({ prospectId })).toMatchObject({
        outcome: 'duplicate',
        outcomeOn: today,
        trajectoryId,
        erasedOn: null,
      });
      const after = await pageOf(trajectoryId);
      expect(after.mother).toMatchObject({ personId: motherId, phone: '0622222222', town: 'Breda' });
      expect({ ...after, mother: null }).toEqual({ ...before, mother: null });
      const again = caller.merging.closeProspect({ prospectId, version: 2, trajectoryId });
      expect(await refusalOf(again)).toBe('prospect-has-trajectory');
    });

    it('is not closed while an intake is agreed on with her, until that is called off', async () => {
      const { trajectoryId } = await registered();
      const prospectId = await added();
      const call = { calledOn: today, outcome: 'wants-intake', intakeOn: '2026-05-12' } as const;
      await caller.prospects.recordCall({ prospectId, version: 1, call });
      const close = (version: number) => caller.merging.closeProspect({ prospectId, version, trajectoryId });
      expect(await refusalOf(close(2))).toBe('appointment-stands');
      expect(await caller.prospects.get({ prospectId })).toMatchObject({ intakeOn: '2026-05-12' });
      await caller.prospects.planIntake({ prospectId, version: 2, appointment: {} });
      await close(3);
      expect(await caller.prospects.get({ prospectId })).toMatchObject({
        outcome: 'duplicate',
        trajectoryId,
      });
    });

    it('is a prospect again when that is undone, and her record what it was', async () => {
      const { trajectoryId } = await registered();
      const prospectId = await added();
      const both = async () => [await caller.prospects.get({ prospectId }), await pageOf(trajectoryId)];
      const before = await both();
      const { actionId } = await caller.merging.closeProspect({ prospectId, version: 1, trajectoryId });
      await caller.actions.undo({ actionId });
      expect(withoutVersions(await both())).toBe(withoutVersions(before));
    });

    it('stays with her when her record is merged with another', async () => {
      const { trajectoryId, motherId } = await registered();
      const prospectId = await added();
      await caller.merging.closeProspect({ prospectId, version: 1, trajectoryId });
      const otherId = await addPerson(database.app, breda, { givenName: 'Ayşe', familyName: 'Tweede' });
      await addTrajectory(database.app, breda, {
        motherId: otherId,
        state: 'ended',
        endedOn: today,
        endReason: 'moved',
      });
      const { kept, other } = await caller.merging.compare({ personId: otherId, otherId: motherId });
      const { actionId } = await caller.merging.merge({
        personId: otherId,
        version: kept.person.version,
        otherVersion: other.person.version,
        merge: { otherId: motherId, reason: 'Zelfde moeder.' },
      });
      expect((await caller.prospects.get({ prospectId })).trajectoryId).toBe(trajectoryId);
      expect((await pageOf(trajectoryId)).mother.personId).toBe(otherId);
      await caller.actions.undo({ actionId });
      expect((await pageOf(trajectoryId)).mother).toMatchObject({ personId: motherId, town: 'Breda' });
    });

    it('is closed with no mother of another location, nor as she was before somebody changed her', async () => {
      const { trajectoryId } = await registered();
      const prospectId = await added();
      const foreign = await addTrajectory(database.app, anActor('coordinator', 'ede'));
      const closing = { prospectId, version: 1, trajectoryId };
      const ofEde = { ...closing, trajectoryId: foreign.trajectoryId };
      expect(await refusalOf(caller.merging.closeProspect(ofEde))).toBe('not-found');
      expect(await refusalOf(ede.merging.closeProspect(closing))).toBe('not-found');
      expect(await refusalOf(caller.merging.closeProspect({ ...closing, version: 2 }))).toBe(
        'changed-meanwhile',
      );
    });
  });

  it('closed as a duplicate is open again once she is called after all', async () => {
    const { id: first = '' } = await caller.prospects.add({ key: randomUUID(), prospect });
    const { id: second = '' } = await caller.prospects.add({ key: randomUUID(), prospect });
    await caller.prospects.closeAsDuplicate({ prospectId: second, version: 1, duplicateOf: first });
    const call = { calledOn: today, outcome: 'wants-intake' } as const;
    await caller.prospects.recordCall({ prospectId: second, version: 2, call });
    expect(await caller.prospects.get({ prospectId: second })).toMatchObject({
      outcome: 'wants-intake',
      duplicateOf: null,
    });
  });

  it('is closed with no prospect of another location, nor with one that is not there', async () => {
    const { id: own = '' } = await caller.prospects.add({ key: randomUUID(), prospect });
    const { id: foreign = '' } = await ede.prospects.add({ key: randomUUID(), prospect });
    for (const duplicateOf of [foreign, randomUUID()])
      expect(
        await refusalOf(caller.prospects.closeAsDuplicate({ prospectId: own, version: 1, duplicateOf })),
      ).toBe('not-found');
    const asked = { prospectId: own, version: 1, duplicateOf: own };
    expect(await refusalOf(ede.prospects.closeAsDuplicate(asked))).toBe('not-found');
  });

  it('stands in the list in parts as in the whole', async () => {
    const whole = await caller.prospects.list({ limit: 100 });
    const first = await caller.prospects.list({ limit: 2 });
    const rows = [...first.rows];
    for (let { next } = first; next !== null; ) {
      const part = await caller.prospects.list({ limit: 2, after: next });
      rows.push(...part.rows);
      next = part.next;
    }
    expect(rows).toEqual(whole.rows);
    const called = await caller.prospects.list({ filter: { outcomes: ['declined'] } });
    expect(called.rows).toEqual([]);
  });
});

import {
  addApplicant,
  addApplicantStep,
  addGroup,
  addLocations,
  addMeeting,
  addPerson,
  addPreparation,
  addProspect,
  addSession,
  addSupervision,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const week = { from: today, until: '2026-05-10' };
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let visitingMotherId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  const personId = await addPerson(database.app, breda, { givenName: 'Bea', familyName: 'Bos' });
  ({ visitingMotherId } = await addVisitingMother(database.app, breda, { personId }));
  const her = { visitingMotherId };
  await addApplicant(database.app, breda, {
    givenName: 'Iris',
    familyName: 'Vos',
    state: 'talk-planned',
    talkOn: '2026-05-06',
    talkAt: '10:00',
    talkPlace: 'Buurthuis',
  });
  await addPreparation(database.app, breda, [visitingMotherId], { heldOn: today, form: 'individual' });
  const other = await addVisitingMother(database.app, breda);
  await addPreparation(database.app, breda, [visitingMotherId, other.visitingMotherId], {
    heldOn: '2026-05-05',
    form: 'group',
  });
  await addSupervision(database.app, breda, {
    ...her,
    status: 'planned',
    sessionOn: '2026-05-07',
    startsAt: '09:30',
  });
  await addSupervision(database.app, breda, { ...her, status: 'cancelled', sessionOn: '2026-05-08' });
  const meeting = {
    status: 'planned',
    meetingOn: '2026-05-09',
    theme: 'Slapen',
    place: 'Bibliotheek',
  } as const;
  await addMeeting(database.app, breda, [], meeting);
  const meetingGroupId = await addGroup(database.app, breda, { groupName: 'Babycafé' });
  await addSession(database.app, breda, { meetingGroupId, heldOn: today, presentCount: 6 });
});
afterAll(() => database.close());

describe('the agenda', () => {
  it('holds every appointment of its days, of each kind, and not what did not take place', async () => {
    const { appointments } = await caller.agenda.days(week);
    const told = appointments.map(({ kind, on, startsAt, place, title, isHeld }) => ({
      kind,
      on,
      startsAt,
      place,
      title,
      isHeld,
    }));
    const untimed = { startsAt: null, place: null, title: null, isHeld: false };
    expect(told).toEqual([
      {
        ...untimed,
        kind: 'first-talk',
        on: '2026-05-06',
        startsAt: '10:00',
        place: 'Buurthuis',
        title: 'Iris Vos',
      },
      { ...untimed, kind: 'preparation', on: today, title: 'Bea Bos', isHeld: true },
      { ...untimed, kind: 'preparation', on: '2026-05-05', isHeld: true },
      { ...untimed, kind: 'supervision', on: '2026-05-07', startsAt: '09:30', title: 'Bea Bos' },
      { ...untimed, kind: 'meeting', on: '2026-05-09', place: 'Bibliotheek', title: 'Slapen' },
      { ...untimed, kind: 'group', on: today, title: 'Babycafé', isHeld: true },
    ]);
  });

  it('keeps the talks that were held on their days, with the time and place that were agreed', async () => {
    const held = { from: '2026-04-20', until: '2026-04-26' };
    const talk = { talkOn: '2026-04-22', talkAt: '10:00', talkPlace: 'Buurthuis' };
    const named = { givenName: 'Selma', familyName: 'Kaya' };
    const applicantId = await addApplicant(database.app, breda, { ...named, state: 'talk-held' });
    const step = { applicantId, step: 'hold-talk', note: 'Hartelijk.', ...talk } as const;
    await addApplicantStep(database.app, breda, { ...step, happenedOn: '2026-04-22' });
    await addApplicantStep(database.app, breda, { ...step, happenedOn: '2026-04-23' });
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      state: 'waiting',
      intakeOn: '2026-04-24',
    });
    await addProspect(database.app, breda, {
      outcome: 'wants-intake',
      outcomeOn: '2026-04-20',
      intakeOn: '2026-04-24',
      intakeAt: '09:00',
      intakePlace: 'Bij haar thuis',
      trajectoryId,
    });
    const { appointments } = await caller.agenda.days(held);
    expect(
      appointments.map(({ kind, on, startsAt, place, isHeld }) => [kind, on, startsAt, place, isHeld]),
    ).toEqual([
      ['intake', '2026-04-24', '09:00', 'Bij haar thuis', true],
      ['first-talk', '2026-04-22', '10:00', 'Buurthuis', true],
      // It was held on another day than the one that was agreed.
      ['first-talk', '2026-04-23', null, null, true],
    ]);
    expect(appointments.map((each) => each.trajectoryId ?? each.applicantId)).toEqual([
      trajectoryId,
      applicantId,
      applicantId,
    ]);
  });

  it('shows an intake that was begun and is not finished as it was agreed', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      state: 'intake',
      intakeOn: '2026-03-03',
    });
    await addProspect(database.app, breda, {
      outcome: 'wants-intake',
      outcomeOn: '2026-03-01',
      intakeOn: '2026-03-03',
      trajectoryId,
    });
    const { appointments } = await caller.agenda.days({ from: '2026-03-02', until: '2026-03-08' });
    expect(appointments).toMatchObject([{ kind: 'intake', on: '2026-03-03', isHeld: false }]);
  });

  it('is asked for no more days than anybody looks at', async () => {
    const centuries = caller.agenda.days({ from: '1900-01-01', until: '2100-12-31' });
    expect(await refusalOf(centuries)).toBe('input-invalid');
    expect(await refusalOf(caller.agenda.days({ from: today, until: '2026-05-03' }))).toBe('input-invalid');
  });

  it('says on whose page a session of a preparation stands', async () => {
    const { appointments } = await caller.agenda.days(week);
    const alone = appointments.find(({ kind, on }) => kind === 'preparation' && on === today);
    expect(alone?.preparedId).toBe(visitingMotherId);
  });

  it('of a visiting mother holds what is with her alone', async () => {
    const { appointments } = await caller.agenda.days({ ...week, visitingMotherId });
    expect(appointments.map(({ kind }) => kind)).toEqual(['supervision']);
  });

  it('of other days or another location is empty', async () => {
    const june = { from: '2026-06-01', until: '2026-06-30' };
    expect(await caller.agenda.days(june)).toEqual({ visits: [], appointments: [] });
    const ede = callAs(database, anActor('coordinator', 'ede'), today);
    expect(await ede.agenda.days(week)).toEqual({ visits: [], appointments: [] });
  });
});

import {
  addApplicant,
  addGroup,
  addLocations,
  addMeeting,
  addPerson,
  addPreparation,
  addSession,
  addSupervision,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, type TestCaller } from '../testing/call-as.js';

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

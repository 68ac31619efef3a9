import type { Database } from '@mim/database';
import type { AppointmentKind } from '@mim/domain/code-lists';
import type { CalendarDays } from '@mim/domain/kernel';
import type { Person } from '@mim/domain/person';
import type { TalkAppointment } from '@mim/domain/supervision';
import type { Transaction } from 'kysely';
import type { Subject } from '../dossier/subject.js';
import { agreedIntakes, heldIntakes } from '../prospects/agreed-intakes.repository.js';
import {
  firstTalks,
  groupSessions,
  heldFirstTalks,
  preparationSessions,
  supervisionSessions,
  volunteersMeetings,
} from './agenda.repository.js';

/** A name as it is stored: a part that is not known is empty. */
type StoredName = Pick<Person, 'givenName' | 'namePrefix' | 'familyName'>;

/** What stands in a calendar beside the visits: one appointment of the coordinator, whatever its kind. */
export interface Appointment {
  readonly kind: Exclude<AppointmentKind, 'visit'>;
  readonly id: string;
  readonly locationId: string;
  /** The day, ISO text. */
  readonly on: string;
  /** Time of the day, `09:30`; null: the day alone is known. */
  readonly startsAt: string | null;
  readonly place: string | null;
  /** With whom; null: with several. */
  readonly person: StoredName | null;
  /** What it is called beside its kind: the theme of a meeting, the name of a group. */
  readonly called: string | null;
  /** Whether it was held, rather than planned. */
  readonly isHeld: boolean;
  /** Where the intake of a mother has begun. */
  readonly trajectoryId: string | null;
  /** Who applied to become a visiting mother. */
  readonly applicantId: string | null;
  readonly visitingMotherId: string | null;
  /** One of the visiting mothers who were at a session of a preparation. */
  readonly preparedId: string | null;
  readonly meetingGroupId: string | null;
  /** Who was looked at. */
  readonly subject: Subject | null;
}

/** What most kinds have nothing of. */
const nothing = {
  startsAt: null,
  place: null,
  person: null,
  called: null,
  isHeld: false,
  trajectoryId: null,
  applicantId: null,
  visitingMotherId: null,
  preparedId: null,
  meetingGroupId: null,
  subject: null,
} as const;

const isHeld = ({ status }: { readonly status: string }): boolean => status === 'done';

/** The time and place that were agreed, where it was held on the day for which they were. */
const asAgreed = ({ on, talkOn, talkAt, talkPlace }: TalkAppointment & { readonly on: string }) =>
  talkOn === on ? { startsAt: talkAt, place: talkPlace } : {};

/** Every appointment of these days beside the visits: eight statements, each by the location and its days. */
export async function appointmentsOf(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  days: CalendarDays,
): Promise<readonly Appointment[]> {
  const intakes = await agreedIntakes(trx, locationIds, days);
  const intakesHeld = await heldIntakes(trx, locationIds, days);
  const talks = await firstTalks(trx, locationIds, days);
  const talksHeld = await heldFirstTalks(trx, locationIds, days);
  const preparations = await preparationSessions(trx, locationIds, days);
  const sessions = await supervisionSessions(trx, locationIds, days);
  const meetings = await volunteersMeetings(trx, locationIds, days);
  const groups = await groupSessions(trx, locationIds, days);
  return [
    ...intakes.map(({ locationId, prospectId, intakeOn, intakeAt, intakePlace, trajectoryId, ...row }) => ({
      ...nothing,
      kind: 'intake' as const,
      id: prospectId,
      locationId,
      on: intakeOn,
      startsAt: intakeAt,
      place: intakePlace,
      person: row,
      trajectoryId,
      subject: { locationId, id: prospectId },
    })),
    ...intakesHeld.map(({ locationId, trajectoryId, intakeOn, intakeAt, intakePlace, personId, ...row }) => ({
      ...nothing,
      kind: 'intake' as const,
      id: trajectoryId,
      locationId,
      on: intakeOn,
      startsAt: intakeAt,
      place: intakePlace,
      person: row,
      isHeld: true,
      trajectoryId,
      subject: { locationId, id: personId },
    })),
    ...talks.map(({ locationId, id, on, startsAt, place, ...row }) => ({
      ...nothing,
      kind: 'first-talk' as const,
      id,
      locationId,
      on,
      startsAt,
      place,
      person: row,
      applicantId: id,
      subject: { locationId, id },
    })),
    ...talksHeld.map(({ locationId, id, on, applicantId, visitingMotherId, ...row }) => ({
      ...nothing,
      kind: 'first-talk' as const,
      id,
      locationId,
      on,
      ...asAgreed({ on, ...row }),
      person: row,
      isHeld: true,
      applicantId,
      visitingMotherId,
      subject: { locationId, id: applicantId },
    })),
    ...preparations.map(({ attendees: [first, second], locationId, ...row }) => ({
      ...nothing,
      ...row,
      kind: 'preparation' as const,
      locationId,
      isHeld: true,
      preparedId: first?.visitingMotherId ?? null,
      ...(first === undefined || second !== undefined
        ? {}
        : { person: first, subject: { locationId, id: first.personId } }),
    })),
    ...sessions.map(({ locationId, id, on, startsAt, status, visitingMotherId, personId, ...row }) => ({
      ...nothing,
      kind: 'supervision' as const,
      id,
      locationId,
      on,
      startsAt,
      person: row,
      isHeld: isHeld({ status }),
      visitingMotherId,
      subject: { locationId, id: personId },
    })),
    ...meetings.map(({ theme, status, ...row }) => ({
      ...nothing,
      ...row,
      kind: 'meeting' as const,
      called: theme,
      isHeld: isHeld({ status }),
    })),
    ...groups.map(({ groupName, ...row }) => ({
      ...nothing,
      ...row,
      kind: 'group' as const,
      called: groupName,
      isHeld: true,
    })),
  ];
}

/** Who was looked at in these appointments. */
export const subjectsOfAppointments = (appointments: readonly Appointment[]): readonly Subject[] =>
  appointments.flatMap(({ subject }) => subject ?? []);

import { type AppointmentKind, appointmentKinds } from '@mim/domain/code-lists';
import { capitalised, type Language, Temporal } from '@mim/domain/kernel';
import { visitStandings } from '@mim/domain/visit';
import ical, { type ICalEventData } from 'ical-generator';
import { initials, type NameParts } from './initials.js';

/** A planned visit, as far as a calendar outside our walls may know it. */
export interface FeedVisit {
  readonly visitId: string;
  /** The day, ISO 8601. */
  readonly visitOn: string;
  /** Time of the day in the Netherlands, `HH:MM` or `HH:MM:SS`; null: not agreed yet. */
  readonly startsAt: string | null;
  /** Whether its day is over, and nobody recorded it yet. */
  readonly isToRecord: boolean;
  readonly mother: NameParts;
  /** Null: the coordinator goes herself. */
  readonly visitingMother: NameParts | null;
}

/**
 * An appointment of the coordinator, as far as a calendar outside our walls may know it: not where, and nothing that
 * somebody typed.
 */
export interface FeedAppointment {
  readonly kind: AppointmentKind;
  readonly id: string;
  /** The day, ISO 8601. */
  readonly on: string;
  /** Time of the day in the Netherlands, `HH:MM` or `HH:MM:SS`; null: not agreed yet. */
  readonly startsAt: string | null;
  /** With whom; null: with several. */
  readonly person: NameParts | null;
}

/** What the calendar is called and how its events read. */
const words = {
  nl: {
    name: 'Agenda MIM',
    visit: (mother: string) => `Huisbezoek ${mother}`,
    by: (visitor: string) => `door ${visitor}`,
  },
  en: {
    name: 'MIM calendar',
    visit: (mother: string) => `Home visit ${mother}`,
    by: (visitor: string) => `by ${visitor}`,
  },
} as const satisfies Record<Language, unknown>;

const toRecord = (language: Language): string => visitStandings.label('to-record', language);

const place = 'Europe/Amsterdam';

/** The moments of an appointment. They travel in UTC, so that no table of time zones has to go with them. */
function times(
  on: string,
  at: string | null,
  minutes: number,
): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  const day = Temporal.PlainDate.from(on);
  if (at === null) return { start: day.toString(), allDay: true };
  const start = day.toPlainDateTime(Temporal.PlainTime.from(at)).toZonedDateTime(place);
  const end = start.add({ minutes });
  return { start: start.toInstant().toString(), end: end.toInstant().toString() };
}

/**
 * The planned visits and the coordinator's appointments as a calendar file (iCalendar, RFC 5545). A calendar program shows it on screens that
 * we do not know, so nobody is named in full and no address stands in it.
 * @param visits Planned visits.
 * @param appointments What else is planned.
 * @param usualMinutes How long a visit usually takes at the location, and any other appointment, in minutes.
 * @param now The moment of making, ISO 8601.
 * @param language Language of names and titles.
 * @example
 * feedCalendar([], [], 75, '2026-05-04T10:00:00Z', 'nl').startsWith('BEGIN:VCALENDAR'); // true
 */
export function feedCalendar(
  visits: readonly FeedVisit[],
  appointments: readonly FeedAppointment[],
  usualMinutes: number,
  now: string,
  language: Language,
): string {
  const { name, visit: titleOf, by } = words[language];
  const calendar = ical({ name, prodId: { company: 'MIM', product: 'visits', language }, ttl: 3600 });
  for (const visit of visits) {
    calendar.createEvent({
      ...times(visit.visitOn, visit.startsAt, usualMinutes),
      id: visit.visitId,
      stamp: now,
      summary: titleOf(initials(visit.mother)) + (visit.isToRecord ? `, ${toRecord(language)}` : ''),
      description: visit.visitingMother === null ? null : by(initials(visit.visitingMother)),
    });
  }
  for (const { kind, id, on, startsAt, person } of appointments) {
    const what = capitalised(appointmentKinds.label(kind, language));
    calendar.createEvent({
      ...times(on, startsAt, usualMinutes),
      id,
      stamp: now,
      summary: person === null ? what : `${what} ${initials(person)}`,
    });
  }
  return calendar.toString();
}

import type { AppointmentKind } from '@mim/domain/code-lists';
import type { Answers } from '../../../clients/trpc.js';
import type { OnDay } from './calendar.js';

type Days = Answers['agenda']['days'];
/** A visit in the calendar. */
export type CalendarVisit = Days['visits'][number];
/** An appointment of the coordinator herself. */
export type Appointment = Days['appointments'][number];

/** What stands in the calendar: a visit, or another appointment. */
export type AgendaEntry = OnDay & { readonly id: string } & (
    | { readonly kind: 'visit'; readonly visit: CalendarVisit }
    | { readonly kind: Appointment['kind']; readonly appointment: Appointment }
  );

/**
 * Visits and appointments together, as a calendar shows them.
 * @param kinds those that are shown; none: all of them
 */
export const agendaEntries = (
  { visits, appointments }: Days,
  kinds: readonly AppointmentKind[] = [],
): readonly AgendaEntry[] => {
  const entries: readonly AgendaEntry[] = [
    ...visits.map((visit) => ({
      kind: 'visit' as const,
      id: visit.visitId,
      on: visit.visitOn,
      startsAt: visit.startsAt,
      visit,
    })),
    ...appointments.map((appointment) => ({
      kind: appointment.kind,
      id: `${appointment.kind}:${appointment.id}`,
      on: appointment.on,
      startsAt: appointment.startsAt,
      appointment,
    })),
  ];
  return entries.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
};

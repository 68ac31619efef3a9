import { appointmentKinds } from '@mim/domain/code-lists';
import { calendarDaysSchema } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { visitLineSchema } from '../visits/visits.schema.js';

/** The days that are asked for, as the domain limits them. */
export const agendaInput = calendarDaysSchema.safeExtend({
  /** Only what this visiting mother takes part in. */
  visitingMotherId: z.uuid().optional(),
});
export type AgendaInput = z.output<typeof agendaInput>;

/** An appointment of the coordinator, as the calendar shows it. */
export const appointmentSchema = z.strictObject({
  kind: z.enum(appointmentKinds.values).exclude(['visit']),
  id: z.string(),
  locationId: z.string(),
  on: z.iso.date(),
  /** Time of the day, `09:30`; null: the day alone is known. */
  startsAt: z.string().nullable(),
  place: z.string().nullable(),
  /** With whom, or what it is called; null: its kind says it all. */
  title: z.string().nullable(),
  isHeld: z.boolean(),
  trajectoryId: z.string().nullable(),
  applicantId: z.string().nullable(),
  visitingMotherId: z.string().nullable(),
  /** One of the visiting mothers who were at a session of a preparation, on whose page it stands. */
  preparedId: z.string().nullable(),
  meetingGroupId: z.string().nullable(),
});

/** What is in a calendar: visits, and the appointments of the coordinator herself. */
export const agendaSchema = z.strictObject({
  visits: z.array(visitLineSchema),
  appointments: z.array(appointmentSchema),
});

import { z } from 'zod';
import { dayField, lineField, optional, refusing, timeField } from '../kernel/form-fields.js';
import { appointmentRefusals } from './intake-appointment.js';

/** The fields of an appointment, wherever it is agreed on. */
export const appointmentFields = {
  /** Day of the intake; null: not agreed yet. */
  intakeOn: optional(dayField()),
  intakeAt: optional(timeField()),
  intakePlace: optional(lineField()),
};

/**
 * An appointment for an intake; without a day it is called off.
 * @example
 * appointmentSchema.parse({ intakeOn: '2008-04-09' }).intakeAt; // null
 * appointmentSchema.safeParse({ intakeAt: '10:00' }).success; // false
 */
export const appointmentSchema = z.strictObject(appointmentFields).superRefine(refusing(appointmentRefusals));

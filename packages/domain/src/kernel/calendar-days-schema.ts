import { z } from 'zod';
import { calendarDaysRefusals } from './calendar-days.js';
import { dayField, refusing } from './form-fields.js';

/**
 * The days that are asked of a calendar: in order, and no more than anybody looks at.
 * @example
 * calendarDaysSchema.safeParse({ from: '1800-01-01', until: '2100-12-31' }).success; // false
 */
export const calendarDaysSchema = z
  .strictObject({ from: dayField(), until: dayField() })
  .superRefine(refusing(calendarDaysRefusals));

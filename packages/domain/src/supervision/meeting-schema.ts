import { z } from 'zod';
import type { ValuesOf } from '../kernel/fact.js';
import { factFields } from '../kernel/fact-schema.js';
import { cancelledMeetingFacts, heldMeetingFacts, plannedMeetingFacts } from './meeting-facts.js';

/**
 * A volunteers' meeting that is planned.
 * @example
 * meetingPlanSchema.parse({ meetingOn: '2008-03-31', theme: 'Slapen' }).startsAt; // null
 */
export const meetingPlanSchema = z.strictObject(factFields(plannedMeetingFacts));
export type MeetingPlan = ValuesOf<typeof plannedMeetingFacts>;

/**
 * A volunteers' meeting that was held, as it is recorded; who was there stands beside it.
 * @example
 * const asked = [{ theme: 'Slapen', askedBy: 4 }, { theme: 'slapen', askedBy: 1 }];
 * meetingSchema.safeParse({ meetingOn: '2008-03-31', themesAsked: asked }).success; // false
 */
export const meetingSchema = z.strictObject(factFields(heldMeetingFacts));
export type MeetingRecord = ValuesOf<typeof heldMeetingFacts>;

/**
 * A planned meeting that did not take place.
 * @example
 * meetingCancellationSchema.parse({ cancelReason: 'Te weinig aanmeldingen.' }).cancelReason; // 'Te weinig aanmeldingen.'
 */
export const meetingCancellationSchema = z.strictObject(factFields(cancelledMeetingFacts));

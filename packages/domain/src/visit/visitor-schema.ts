import { z } from 'zod';
import { visitPlanSchema, visitSchema } from './visit-schema.js';

/** Who comes to one visit, where that is not simply the visiting mother of the match. */
export const visitorFields = Object.freeze({
  /** Who makes it; null: the coordinator; absent: the visiting mother of the match on that day. */
  visitingMotherId: z.uuid().nullable().optional(),
  /** Another visiting mother who goes along; null: nobody; absent: as it stands. */
  companionId: z.uuid().nullable().optional(),
});

/**
 * A visit that was made, with who came to it.
 * @example
 * visitByWhomSchema.parse({ visitOn: '2008-03-31', visitingMotherId: null }).visitingMotherId; // null
 * visitByWhomSchema.parse({ visitOn: '2008-03-31' }).visitingMotherId; // undefined
 */
export const visitByWhomSchema = visitSchema.safeExtend(visitorFields);
export type VisitByWhom = z.output<typeof visitByWhomSchema>;

/**
 * A visit that is planned, with who is to come.
 * @example
 * visitPlanByWhomSchema.safeParse({ visitOn: '2008-03-31', visitingMotherId: 'Marja' }).success; // false
 */
export const visitPlanByWhomSchema = visitPlanSchema.safeExtend(visitorFields);
export type VisitPlanByWhom = z.output<typeof visitPlanByWhomSchema>;

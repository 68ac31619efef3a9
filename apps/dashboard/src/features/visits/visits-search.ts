import { isIsoDate } from '@mim/domain';
import * as z from 'zod/mini';

const day = z.catch(z.optional(z.string().check(z.refine(isIsoDate))), undefined);
const id = z.catch(z.optional(z.uuid()), undefined);

export const visitViews = ['week', 'maand', 'lijst'] as const;

/**
 * What the page of visits keeps in its address. Never a name: what is typed to find one stays in memory.
 * `status`: statuses with commas between them; `van` and `tot` bound the list.
 */
export const visitsSearchSchema = z.object({
  weergave: z.catch(z.optional(z.enum(visitViews)), undefined),
  dag: day,
  bezoekmoeder: id,
  status: z.catch(z.optional(z.string().check(z.maxLength(100))), undefined),
  van: day,
  tot: day,
  /** A visit that is looked at more closely. */
  open: id,
});

export type VisitsSearch = z.infer<typeof visitsSearchSchema>;

/**
 * What the page that records a visit keeps in its address: the trajectory of the mother, a visit that was
 * planned or recorded before, and whether a visit is planned rather than recorded.
 */
export const visitSearchSchema = z.object({
  moeder: id,
  bezoek: id,
  plan: z.catch(z.optional(z.boolean()), undefined),
});

export type VisitSearch = z.infer<typeof visitSearchSchema>;

import * as z from 'zod/mini';

/** A value that cannot be is left out; the page then shows its own default. */
const text = (longest: number) => z.catch(z.optional(z.string().check(z.maxLength(longest))), undefined);

export const attentions = ['overdue', 'near-end', 'waiting'] as const;
export const sorts = ['name', 'child-born', 'last-visit', 'started', 'state'] as const;

/** In place of states: those who have ended are shown too. */
export const everyState = 'alle';

/**
 * What the list of mothers keeps in its address. Never a name: what is typed to find one stays in memory.
 * `staat`: states with commas between them, or `alle`; absent: everyone who has not ended.
 */
export const mothersSearchSchema = z.object({
  staat: text(100),
  bezoekmoeder: z.catch(z.optional(z.uuid()), undefined),
  aandacht: z.catch(z.optional(z.enum(attentions)), undefined),
  volgorde: z.catch(z.optional(z.enum(sorts)), undefined),
  omgekeerd: z.catch(z.optional(z.boolean()), undefined),
});

export type MothersSearch = z.infer<typeof mothersSearchSchema>;

import * as z from 'zod/mini';

/** A value that cannot be is left out; the page then shows its own default. */
const text = (longest: number) => z.catch(z.optional(z.string().check(z.maxLength(longest))), undefined);

/**
 * What a page of figures keeps in its address: the year, the chosen locations (codes with commas between
 * them), and the provider or variant they were chosen by.
 */
export const figuresSearchSchema = z.object({
  jaar: z.catch(z.optional(z.int().check(z.minimum(2000), z.maximum(2200))), undefined),
  locaties: text(4000),
  aanbieder: text(100),
  variant: text(100),
});

export type FiguresSearch = z.infer<typeof figuresSearchSchema>;

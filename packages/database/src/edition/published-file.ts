import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const shares = z.record(z.string(), z.number());

/** The parts of the file of published figures that become rows; percentages are whole, as printed. */
const publishedFileSchema = z.object({
  source: z.string(),
  years: z.record(
    z.string().regex(/^\d{4}$/),
    z.object({
      locations: z.int(),
      locationsWithData: z.int(),
      programmeMothers: z.int(),
      programmeMothersNonDutchPercent: z.int(),
      visitingMothers: z.int(),
      visitingMothersNonDutchPercent: z.int(),
    }),
  ),
  '2008': z.object({
    combinedVariant: z.object({ homeStart: z.array(z.string()), boekenpret: z.array(z.string()) }),
    coordinators: z.object({
      total: z.int(),
      hoursPerWeekMin: z.number(),
      hoursPerWeekMax: z.number(),
      visitingMothersPerCoordinator: z.number(),
    }),
    programmeMothers: z.object({
      largestLocation: z.object({ name: z.string(), total: z.int() }),
      smallestLocation: z.object({ name: z.string(), total: z.int() }),
      originPercent: shares,
      agePercent: shares,
      educationPercent: shares,
      householdPercent: shares,
      incomePercent: shares,
      childCircumstancesPercent: shares,
      motherCircumstancesPercent: shares,
    }),
    ended: z.object({ total: z.int(), completed: z.int(), reasonPercent: shares }),
    visitingMothers: z.object({
      formerProgrammeMothersPercent: z.number(),
      originPercent: shares,
      agePercent: shares,
      educationPercent: shares,
      stopped: z.object({ total: z.int(), reasonPercent: shares }),
    }),
    previousYear2007: z.object({
      incomePercent: shares,
      higherProfessionalEducationPercent: z.number(),
      visitingMothersAgePercent: shares,
      visitingMothersEducationPercent: shares,
      visitingMothersEuropePercent: z.number(),
    }),
  }),
});
export type PublishedFile = z.infer<typeof publishedFileSchema>;

/** Reads what was published of 2004-2008; it stands beside src and dist. */
export async function readPublishedFile(): Promise<PublishedFile> {
  const text = await readFile(new URL('../../demo/published-2004-2008.json', import.meta.url), 'utf8');
  return publishedFileSchema.parse(JSON.parse(text));
}

import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { chooseDeliveries } from './choose-deliveries.js';
import { type FoundDelivery, type RefusedDescriptor, readDescriptorFile } from './descriptor-file.js';
import { findDeliveries } from './find-deliveries.js';
import { isError, type ListedProblem } from './listed-problem.js';

/** The deliveries that a question about some years is answered from, and what is wrong already. */
export interface DeliveriesOfYears {
  readonly chosen: readonly FoundDelivery[];
  /**
   * Errors: descriptors that cannot be read, what may be a delivery and is no folder with a descriptor, versions
   * that are there twice. Warnings: what was skipped.
   */
  readonly problems: readonly ListedProblem[];
}

/**
 * Finds the deliveries of a calendar year below a folder, and those of earlier years that belong to the
 * question.
 * @param folder Where to look, at any depth.
 * @param years The years that are looked for; null: every year. A descriptor that is so wrong that its
 *   year cannot be made out concerns every question.
 * @param wanted The year without which there is no answer; null: any.
 * @returns The deliveries, or a problem when there is none of the wanted year.
 */
export async function deliveriesOfYears(
  folder: string,
  years: readonly number[] | null,
  wanted: number | null,
): Promise<Result<DeliveriesOfYears>> {
  const below = await findDeliveries(folder);
  if (!below.ok) return below;
  const isAsked = (year: number | null) => year === null || years === null || years.includes(year);
  const found: FoundDelivery[] = [];
  const refused: RefusedDescriptor[] = [];
  const yearsThere = new Set<number>();
  for (const at of below.value.folders) {
    const read = await readDescriptorFile(at);
    const year = read.ok ? read.value.descriptor.year : read.problem.year;
    if (year !== null) yearsThere.add(year);
    if (!isAsked(year)) continue;
    if (read.ok) found.push(read.value);
    else refused.push(read.problem);
  }
  const { problems: beside } = below.value;
  // What cannot be read as a delivery may be the one of the wanted year.
  const isAnyUnknown = refused.some(({ year }) => year === null) || beside.some(isError);
  const answers = wanted === null || yearsThere.has(wanted) || isAnyUnknown;
  if (!answers) return fail(noDeliveryOfYear(folder, wanted, [...yearsThere].sort()));
  const { chosen, problems } = chooseDeliveries(found);
  return ok({ chosen, problems: [...beside, ...refused.flatMap((one) => one.problems), ...problems] });
}

const noDeliveryOfYear = (folder: string, year: number, there: readonly number[]): Problem => ({
  code: 'no-delivery-of-year',
  message: {
    nl: `In ${folder} staat geen aanlevering over ${year} (wel over: ${there.join(', ')}).`,
    en: `There is no delivery of ${year} in ${folder} (there are of: ${there.join(', ')}).`,
  },
  remedy: { nl: 'Geef met --year een ander jaar.', en: 'Give another year with --year.' },
});

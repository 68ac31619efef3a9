import { type Bilingual, fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { isError, type ListedProblem } from '../problems/listed-problem.js';
import {
  type FoundDelivery,
  type RefusedDescriptor,
  readDescriptorFile,
} from '../reading/descriptor-file.js';
import { chooseDeliveries } from './choose-deliveries.js';
import { findDeliveries } from './find-deliveries.js';

/** The deliveries that a question about some years is answered from, and what is wrong already. */
export interface DeliveriesOfYears {
  readonly chosen: readonly FoundDelivery[];
  /**
   * Errors: descriptors that cannot be read, what may be a delivery and is no folder with a descriptor, versions
   * that are there twice. Warnings: what was skipped.
   */
  readonly problems: readonly ListedProblem[];
}

/** Which deliveries a question is answered from. */
export interface AskedDeliveries {
  /** The years of which one without a delivery has no answer; null: any. */
  readonly wanted: readonly number[] | null;
  /** Whether the deliveries of a year can belong to the question. */
  readonly isAsked: (year: number) => boolean;
  /** Those that the answer rests on, among the deliveries of such years; absent: all of them. */
  readonly needed?: (found: readonly FoundDelivery[]) => readonly FoundDelivery[];
}

/**
 * Finds the deliveries of some calendar years below a folder, and those of earlier years that belong to the
 * question. A descriptor that is so wrong that its year cannot be made out concerns every question.
 * @param folder Where to look, at any depth.
 * @param asked Which ones.
 * @returns The deliveries, or a problem when there is none of the wanted years.
 */
export async function deliveriesOfYears(
  folder: string,
  { wanted, isAsked, needed = (found) => found }: AskedDeliveries,
): Promise<Result<DeliveriesOfYears>> {
  const below = await findDeliveries(folder);
  if (!below.ok) return below;
  const found: FoundDelivery[] = [];
  const refused: RefusedDescriptor[] = [];
  const yearsThere = new Set<number>();
  for (const at of below.value.folders) {
    const read = await readDescriptorFile(at);
    const year = read.ok ? read.value.descriptor.year : read.problem.year;
    if (year !== null) yearsThere.add(year);
    if (year !== null && !isAsked(year)) continue;
    if (read.ok) found.push(read.value);
    else refused.push(read.problem);
  }
  const { problems: beside } = below.value;
  // What cannot be read as a delivery may be the one of the wanted year.
  const isAnyUnknown = refused.some(({ year }) => year === null) || beside.some(isError);
  const answers = wanted === null || wanted.some((year) => yearsThere.has(year)) || isAnyUnknown;
  if (!answers) return fail(noDeliveryOfYear({ nl: folder, en: folder }, wanted, [...yearsThere].sort()));
  const { chosen, problems } = chooseDeliveries(needed(found));
  return ok({ chosen, problems: [...beside, ...refused.flatMap((one) => one.problems), ...problems] });
}

/**
 * That there is no delivery of the years that are asked.
 * @param place Where it was looked for.
 * @param there The years of which there are.
 */
export function noDeliveryOfYear(
  place: Bilingual,
  wanted: readonly number[],
  there: readonly number[],
): Problem {
  const years = wanted.length > 1 ? `${wanted[0]}-${wanted.at(-1)}` : String(wanted[0]);
  const flag = wanted.length > 1 ? '--years' : '--year';
  return {
    code: 'no-delivery-of-year',
    message: {
      nl: `In ${place.nl} staat geen aanlevering over ${years} (wel over: ${there.join(', ')}).`,
      en: `There is no delivery of ${years} in ${place.en} (there are of: ${there.join(', ')}).`,
    },
    remedy: { nl: `Geef met ${flag} een ander jaar.`, en: `Give another year with ${flag}.` },
  };
}

import {
  type DeliveryListener,
  type FoundDelivery,
  type ListedProblem,
  type ProblemList,
  type ProblemsAsked,
  problemCollector,
  readDelivery,
} from '@mim/delivery-files';
import { createTallier } from '../tally/tallier.js';
import type { Tally } from '../tally/tally.js';

/** What came out of reading one delivery: its counts and what is wrong with it. */
export interface DeliveryCount {
  /** Null when the delivery has an error: it is refused whole. */
  readonly tally: Tally | null;
  readonly problems: ProblemList;
}

/** Reads a delivery from wherever it is. */
export type ReadDelivery = (delivery: FoundDelivery, listener: DeliveryListener) => Promise<void>;

/** How a delivery is counted. */
export interface CountingOf {
  /** Which problems are listed. */
  readonly asked: ProblemsAsked;
  /** Where each goes as it is found; absent: they are kept in a list. */
  readonly pass?: (problem: ListedProblem) => void;
  /** Absent: from its folder. */
  readonly read?: ReadDelivery;
}

/**
 * Reads, checks and counts a delivery in one pass.
 * @param delivery Where it is and what its descriptor says.
 * @returns Its tally, or null, and its problems.
 * @example
 * const { tally, problems } = await countDelivery({ folder: 'breda', descriptor }, { asked: 'errors' });
 */
export async function countDelivery(
  delivery: FoundDelivery,
  { asked, pass, read = readDelivery }: CountingOf,
): Promise<DeliveryCount> {
  const problems = problemCollector(asked, pass === undefined ? {} : { pass });
  const tallier = createTallier(delivery.descriptor);
  const whileSound =
    <Row>(count: (row: Row) => void) =>
    (row: Row): void => {
      if (problems.isSound()) count(row);
    };
  await read(delivery, {
    report: problems.report,
    row: {
      participations: whileSound(tallier.participation),
      'visiting-mothers': whileSound(tallier.visitingMother),
      coordinators: whileSound(tallier.coordinator),
      uptake: whileSound(tallier.uptake),
    },
  });
  const list = problems.list();
  return { tally: list.errors === 0 ? tallier.result() : null, problems: list };
}

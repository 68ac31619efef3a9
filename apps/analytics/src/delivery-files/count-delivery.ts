import { deliveryFiles, deliveryProblem, deliveryReader, tablesIn } from '@mim/domain/delivery';
import { createTallier } from '../tally/tallier.js';
import type { Tally } from '../tally/tally.js';
import type { FoundDelivery } from './descriptor-file.js';
import { type ProblemList, type ProblemsAsked, problemCollector } from './listed-problem.js';
import { openFile } from './open-file.js';
import { readTable } from './read-table.js';

/** What came out of reading one delivery: its counts and what is wrong with it. */
export interface DeliveryCount {
  /** Null when the delivery has an error: it is refused whole. */
  readonly tally: Tally | null;
  readonly problems: ProblemList;
}

/**
 * Reads, checks and counts a delivery in one pass over its files. Memory does not grow with its rows, but
 * for the identifiers, which may not occur twice.
 * @param delivery Where it is and what its descriptor says.
 * @param asked Which problems are listed.
 * @returns Its tally, or null, and its problems.
 * @example
 * const { tally, problems } = await countDelivery({ folder: 'breda', descriptor }, 'errors');
 */
export async function countDelivery(
  { folder, descriptor }: FoundDelivery,
  asked: ProblemsAsked,
): Promise<DeliveryCount> {
  const problems = problemCollector(asked);
  const { report } = problems;
  const files = deliveryFiles(folder);
  const reader = deliveryReader({ descriptor, files, report });
  const tallier = createTallier(descriptor);
  const whileSound =
    <Row>(count: (row: Row) => void) =>
    (row: Row): void => {
      if (problems.isSound()) count(row);
    };
  const source = { nil: descriptor.nil, reader, report };
  await readTable({
    ...source,
    table: 'participations',
    file: files.participations,
    row: whileSound(tallier.participation),
  });
  await readTable({
    ...source,
    table: 'visiting-mothers',
    file: files['visiting-mothers'],
    row: whileSound(tallier.visitingMother),
  });
  await readTable({
    ...source,
    table: 'coordinators',
    file: files.coordinators,
    row: whileSound(tallier.coordinator),
  });
  if (tablesIn(descriptor.formatVersion).includes('uptake'))
    await readTable({ ...source, table: 'uptake', file: files.uptake, row: whileSound(tallier.uptake) });
  else if (await isThere(files.uptake))
    report(deliveryProblem('table-not-in-format', { file: files.uptake }, {}));
  reader.finish();
  const list = problems.list();
  return { tally: list.errors === 0 ? tallier.result() : null, problems: list };
}

/** Whether there is a file, however large it is. */
async function isThere(file: string): Promise<boolean> {
  const opened = await openFile(file, Number.POSITIVE_INFINITY);
  if (opened.ok) await opened.value.close();
  return opened.ok || opened.problem.code !== 'file-missing';
}

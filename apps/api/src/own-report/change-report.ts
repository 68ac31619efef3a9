import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { lockReport, reportOf, writeReport } from './own-report.repository.js';
import { MOST_FIGURES, type OwnReport, type ReportItem } from './own-report.schema.js';
import { reportChanged, reportFull } from './refusals.js';

/** Two lists of figures are the same when they say the same, in the same order. */
const isSame = (a: readonly ReportItem[], b: readonly ReportItem[]): boolean =>
  a.length === b.length &&
  a.every((item, place) => {
    const other = b[place];
    return (
      other !== undefined &&
      item.itemId === other.itemId &&
      item.figure === other.figure &&
      item.year === other.year &&
      item.from === other.from &&
      item.note === other.note &&
      (['locaties', 'aanbieder', 'variant'] as const).every(
        (part) => item.selection[part] === other.selection[part],
      )
    );
  });

/**
 * Keeps a report as its keeper has it now. What was sent before and whose answer got lost is the same as what is there; what somebody
 * changed elsewhere since is refused.
 */
export async function saveReport(
  trx: Transaction<Database>,
  accountId: string,
  { version, items }: OwnReport,
): Promise<Result<OwnReport>> {
  const seen = await reportOf(trx, accountId);
  await lockReport(trx, accountId);
  const now = await reportOf(trx, accountId);
  if (isSame(now.items, items)) return ok(now);
  // A report that is only begun has its first version and nothing in it.
  const isAsSeen = version === now.version || (version === 0 && seen.version === 0 && now.items.length === 0);
  if (!isAsSeen) return fail(reportChanged);
  return ok({ version: await writeReport(trx, accountId, items), items: [...items] });
}

/** Puts a figure at the end of a report; one that is there already stays as it is. */
export async function addToReport(
  trx: Transaction<Database>,
  accountId: string,
  item: ReportItem,
): Promise<Result<OwnReport>> {
  await lockReport(trx, accountId);
  const now = await reportOf(trx, accountId);
  if (now.items.some(({ itemId }) => itemId === item.itemId)) return ok(now);
  if (now.items.length >= MOST_FIGURES) return fail(reportFull);
  const items = [...now.items, item];
  return ok({ version: await writeReport(trx, accountId, items), items });
}

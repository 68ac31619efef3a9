import type { Database } from '@mim/database';
import { ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { crossTable, type TableSide } from '../../figures/cross-table.js';
import { coverageOf } from '../../figures/locations.js';
import type { Pair } from '../../tally/counted-by.js';
import type { CrossTableAnswer } from '../figures.schema.js';
import type { TallyStore } from '../tallies/tally-store.js';
import { deliveriesOfYear, type ReportQuestion } from './answer-report.js';
import { scopeOf } from './report.js';

/**
 * Participations of a year by two characteristics, for an actor.
 * @returns `not-found` when the selection is not the actor's to ask, `no-delivery` when nothing was delivered.
 */
export async function answerCrossTable(
  database: Kysely<Database>,
  tallies: TallyStore,
  { pair, ...question }: ReportQuestion & { readonly pair: Pair },
): Promise<Result<CrossTableAnswer>> {
  const { year } = question;
  const found = await deliveriesOfYear(database, question);
  if (!found.ok) return found;
  const { selected, ofYear, expectedIn } = found.value;
  const tally = await tallies.figureCounts(ofYear(year));
  const { missing, ...coverage } = coverageOf(tally, expectedIn(year));
  const { rows, columns, cells, ...table } = crossTable(pair, tally);
  return ok({
    year,
    scope: scopeOf(selected),
    pair,
    coverage: { ...coverage, missing: [...missing] },
    ...table,
    rows: sideOf(rows),
    columns: sideOf(columns),
    cells: [...cells],
  });
}

const sideOf = ({ breakdown, codes }: TableSide): CrossTableAnswer['rows'] => ({
  breakdown,
  codes: [...codes],
});

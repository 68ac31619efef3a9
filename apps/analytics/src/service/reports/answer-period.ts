import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { constantPanel } from '../../figures/constant-panel.js';
import type { Curve } from '../../figures/curve.schema.js';
import { newestDefinitions } from '../../figures/definitions/versions.js';
import { coverageOf } from '../../figures/locations.js';
import { emptyTally } from '../../tally/merge.js';
import type { PeriodReport } from '../figures.schema.js';
import { problems } from '../problems.js';
import type { TallyStore } from '../tallies/tally-store.js';
import { drawnCurves } from './drawn-curves.js';
import { type FigureQuestion, type FoundDeliveries, findDeliveries } from './found-deliveries.js';
import { type GatheredTallies, gatherTallies } from './gathered-tallies.js';
import { madeFrom } from './made-from.js';
import { namesOfMeasures, scopeOf, wordsOfMeasures } from './report.js';
import { rowsOfPeriod } from './rows-of-scope.js';

/** The locations that delivered in every one of the years of which there are deliveries. */
export function panelOf({ ofYears }: GatheredTallies): { years: number[]; codes: string[] } {
  const years = Object.keys(ofYears).map(Number);
  return { years, codes: constantPanel(Object.values(ofYears)) };
}

/**
 * The figures of several years together, for an actor, with the coverage of each year, and the same of the constant panel: what
 * differs between the two is who delivered.
 * @returns `not-found` when the selection is not the actor's to ask, `no-delivery` when nothing was delivered in any of the years.
 */
export async function answerPeriod(
  database: Kysely<Database>,
  tallies: TallyStore,
  question: FigureQuestion,
): Promise<Result<PeriodReport>> {
  const gathered = await gather(database, tallies, question);
  if (!gathered.ok) return gathered;
  const { found, all } = gathered.value;
  const { years, selected, expectedIn, names } = found;
  const panel = panelOf(all);
  const codes = new Set(panel.codes);
  const isWhole = Object.values(all.ofYears).every(
    ({ locations }) => Object.keys(locations).length === codes.size,
  );
  const ofPanel = isWhole ? all : await gatherTallies(tallies, found, (code) => codes.has(code));
  const rowsOf = (gathered: GatheredTallies, expected: (year: number) => string[]): PeriodReport['rows'] =>
    rowsOfPeriod(newestDefinitions, {
      scope: scopeOf(selected),
      found: { ...found, expectedIn: expected },
      gathered,
    });
  const rows = rowsOf(all, expectedIn);
  return ok({
    from: years[0] as number,
    to: years.at(-1) as number,
    scope: scopeOf(selected),
    coverage: years.map((year) => coverageOfYear(year, all, expectedIn)),
    madeFrom: await madeFrom(found.all),
    names: { ...names },
    rows,
    panel: { ...panel, rows: codes.size === 0 ? [] : rowsOf(ofPanel, () => panel.codes) },
    measures: namesOfMeasures(rows),
    inWords: wordsOfMeasures(rows),
  });
}

/** The curves of the same, of all locations together. */
export async function answerPeriodCurves(
  database: Kysely<Database>,
  tallies: TallyStore,
  question: FigureQuestion,
): Promise<Result<Curve[]>> {
  const found = await findDeliveries(database, question);
  if (!found.ok) return found;
  const deliveries = question.years.flatMap((year) => found.value.ofYear(year));
  return deliveries.length === 0
    ? fail(problems.noDelivery)
    : ok(drawnCurves(await tallies.curveCounts(deliveries)));
}

async function gather(
  database: Kysely<Database>,
  tallies: TallyStore,
  question: FigureQuestion,
): Promise<Result<{ readonly found: FoundDeliveries; readonly all: GatheredTallies }>> {
  const found = await findDeliveries(database, question);
  if (!found.ok) return found;
  const all = await gatherTallies(tallies, found.value);
  return Object.keys(all.ofYears).length === 0 ? fail(problems.noDelivery) : ok({ found: found.value, all });
}

/** Of how many of the expected locations a year of a period is. */
export function coverageOfYear(
  year: number,
  { ofYears }: GatheredTallies,
  expectedIn: FoundDeliveries['expectedIn'],
): PeriodReport['coverage'][number] {
  const { missing, ...coverage } = coverageOf(ofYears[year] ?? emptyTally, expectedIn(year));
  return { year, ...coverage, missing: [...missing] };
}

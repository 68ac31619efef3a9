import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import type { Curve } from '../../figures/curve.schema.js';
import type { Report } from '../figures.schema.js';
import { problems } from '../problems.js';
import type { TallyStore } from '../tallies/tally-store.js';
import { drawnCurves } from './drawn-curves.js';
import { type FigureQuestion, type FoundDeliveries, findDeliveries } from './found-deliveries.js';
import { gatherTallies } from './gathered-tallies.js';
import { madeFrom } from './made-from.js';
import { reportOf } from './report.js';

/** What is asked: the figures of a year and a selection of locations, by an actor. */
export interface ReportQuestion extends Omit<FigureQuestion, 'years'> {
  readonly year: number;
}

/**
 * The report of a year and a selection of locations, for an actor: the tallies of the deliveries that the
 * actor may read, added up.
 * @param database Handle of `mim_analytics`.
 * @returns The report; `not-found` when the selection is not the actor's to ask, `no-delivery` when nothing
 *   was delivered.
 */
export async function answerReport(
  database: Kysely<Database>,
  tallies: TallyStore,
  question: ReportQuestion,
): Promise<Result<Report>> {
  const { year } = question;
  const found = await deliveriesOfYear(database, question);
  if (!found.ok) return found;
  const { ofYears, earlier } = await gatherTallies(tallies, found.value);
  const tally = ofYears[year];
  if (tally === undefined) return fail(problems.noDelivery);
  const { selected, all, expectedIn, firstBirths, names } = found.value;
  const told = { madeFrom: await madeFrom(all), names: { ...names } };
  return ok(reportOf(year, selected, { tally, earlier, firstBirths }, expectedIn(year), told));
}

/** The curves of the same, for drawing: with the same answers where there is nothing. */
export async function answerCurves(
  database: Kysely<Database>,
  tallies: TallyStore,
  question: ReportQuestion,
): Promise<Result<Curve[]>> {
  const found = await deliveriesOfYear(database, question);
  return found.ok ? ok(drawnCurves(await tallies.curveCounts(found.value.ofYear(question.year)))) : found;
}

/** The deliveries of a year, with the same answers where there is nothing. */
export async function deliveriesOfYear(
  database: Kysely<Database>,
  { year, ...question }: ReportQuestion,
): Promise<Result<FoundDeliveries>> {
  const found = await findDeliveries(database, { ...question, years: [year] });
  return found.ok && found.value.ofYear(year).length === 0 ? fail(problems.noDelivery) : found;
}

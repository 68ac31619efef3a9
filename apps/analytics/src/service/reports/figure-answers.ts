import { type Actor, type Database, withActor } from '@mim/database';
import type { Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { Curve } from '../../figures/curve.schema.js';
import { yearsFrom } from '../../figures/period.js';
import { locationsInView } from '../access/selection-access.js';
import { deliveredYears, describedDeliveriesOf } from '../deliveries/delivery.repository.js';
import type {
  ComparisonInput,
  ComparisonReport,
  CrossTableAnswer,
  CrossTableInput,
  DifferenceInput,
  FigureDifference,
  FigureValues,
  locationSchema,
  PeriodInput,
  PeriodReport,
  Published,
  Report,
  Selection,
  ValuesInput,
  yearSchema,
} from '../figures.schema.js';
import { editionYears, publishedOf } from '../published/published.repository.js';
import type { TallyStore } from '../tallies/tally-store.js';
import { answerComparison } from './answer-comparison.js';
import { answerCrossTable } from './answer-cross-table.js';
import { answerDifference } from './answer-difference.js';
import { answerPeriod, answerPeriodCurves } from './answer-period.js';
import { answerCurves, answerReport } from './answer-report.js';
import { answerValues } from './answer-values.js';
import type { FigureQuestion } from './found-deliveries.js';

export type YearAnswer = z.infer<typeof yearSchema>;
export type LocationAnswer = z.infer<typeof locationSchema>;

/** What the service can be asked. Each answer is about what this actor may see, and nothing else. */
export interface FigureAnswers {
  years(actor: Actor): Promise<YearAnswer[]>;
  locations(actor: Actor, year: number): Promise<LocationAnswer[]>;
  report(actor: Actor, year: number, selection: Selection): Promise<Result<Report>>;
  curves(actor: Actor, year: number, selection: Selection): Promise<Result<Curve[]>>;
  period(actor: Actor, input: PeriodInput): Promise<Result<PeriodReport>>;
  periodCurves(actor: Actor, input: PeriodInput): Promise<Result<Curve[]>>;
  comparison(actor: Actor, input: ComparisonInput): Promise<Result<ComparisonReport>>;
  crossTable(actor: Actor, input: CrossTableInput): Promise<Result<CrossTableAnswer>>;
  values(actor: Actor, input: ValuesInput): Promise<Result<FigureValues>>;
  difference(actor: Actor, input: DifferenceInput): Promise<Result<FigureDifference>>;
  published(actor: Actor, years: readonly number[]): Promise<Published>;
}

const readOnly = { readOnly: true } as const;

/**
 * Makes the answers out of the database and the tallies. What an actor may read is settled by row security
 * in the one transaction in which the deliveries of the question are looked up.
 */
export function figureAnswers(database: Kysely<Database>, tallies: TallyStore): FigureAnswers {
  return {
    years: (actor) =>
      withActor(
        database,
        actor,
        async (trx) => yearsOf(await deliveredYears(trx, locationsInView(actor)), await editionYears(trx)),
        readOnly,
      ),

    locations: (actor, year) =>
      withActor(
        database,
        actor,
        async (trx) => (await describedDeliveriesOf(trx, year)).map(locationOf),
        readOnly,
      ),

    published: (actor, years) => withActor(database, actor, (trx) => publishedOf(trx, years), readOnly),

    report: (actor, year, selection) => answerReport(database, tallies, { actor, year, selection }),

    curves: (actor, year, selection) => answerCurves(database, tallies, { actor, year, selection }),

    period: (actor, input) => answerPeriod(database, tallies, questionOf(actor, input)),

    periodCurves: (actor, input) => answerPeriodCurves(database, tallies, questionOf(actor, input)),

    crossTable: (actor, input) => answerCrossTable(database, tallies, { actor, ...input }),

    comparison: (actor, { figures, ...input }) =>
      answerComparison(database, tallies, { ...questionOf(actor, input), figures }),

    difference: (actor, input) => answerDifference(database, tallies, { actor, ...input }),

    values: (actor, { figures, isPeriod, byLocation, ...input }) =>
      answerValues(database, tallies, { ...questionOf(actor, input), figures, isPeriod, byLocation }),
  };
}

const questionOf = (actor: Actor, { from, to, selection }: PeriodInput): FigureQuestion => ({
  actor,
  years: yearsFrom(from, to),
  selection,
});

/** A year with deliveries is computed, whatever was published of it; a year without is what was published. */
function yearsOf(
  delivered: Awaited<ReturnType<typeof deliveredYears>>,
  editions: Awaited<ReturnType<typeof editionYears>>,
): YearAnswer[] {
  const computed = delivered.map(({ year, delivered: count, expected }) => ({
    year,
    kind: 'computed' as const,
    isPublished: editions.some((one) => one.year === year),
    locationsExpected: expected,
    locationsDelivered: count,
  }));
  const published = editions
    .filter(({ year }) => !delivered.some((one) => one.year === year))
    .map(({ year, locations, locationsDelivered }) => ({
      year,
      kind: 'published' as const,
      isPublished: true,
      locationsExpected: locations,
      locationsDelivered,
    }));
  return [...computed, ...published].sort((a, b) => a.year - b.year);
}

function locationOf({
  descriptor,
  participations,
}: Awaited<ReturnType<typeof describedDeliveriesOf>>[number]): LocationAnswer {
  const { location, providers, variants } = descriptor;
  return { ...location, providers: [...providers], variants: [...variants], participations };
}

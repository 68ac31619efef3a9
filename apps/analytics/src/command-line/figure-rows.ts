import type { FirstBirths } from '@mim/domain/reach';
import type { CountedDelivery } from '../counting/count-deliveries.js';
import { type ExpectedLocation, expectedIn } from '../delivery-source/expected-location.js';
import type { Definitions } from '../figures/definitions/version.js';
import type { FigureRow } from '../figures/figure-row.js';
import { allFiguresOf, allFiguresOfPeriod, curveRowsOf, curveRowsOfPeriod } from '../figures/figures.js';
import { mergeAll, mergeCohorts } from '../tally/merge.js';
import type { Tally } from '../tally/tally.js';
import type { AskedYears } from './asked-years.js';
import type { ScopeLocations } from './scope.js';

/** A delivery without errors, with its counts. */
export type Tallied = Pick<CountedDelivery, 'delivery'> & { readonly tally: Tally };

/** What rows are asked, and from what. */
export interface RowQuestion {
  readonly definitions: Definitions;
  readonly asked: AskedYears;
  /** The curves instead of the figures. */
  readonly curves: boolean;
  /** The programme's list of locations that should deliver; null: there is none. */
  readonly expected: readonly ExpectedLocation[] | null;
  /** Figures from outside; null: none were given. */
  readonly firstBirths: readonly FirstBirths[] | null;
  readonly tallies: readonly Tallied[];
}

/** The rows of one set of locations. */
export function rowsOfScope(question: RowQuestion, { scope, codes }: ScopeLocations): FigureRow[] {
  const { definitions, asked, curves, tallies } = question;
  const ofScope = tallies.filter(
    ({ delivery: { descriptor } }) => codes === null || codes.has(descriptor.location.code),
  );
  const talliesOf = (year: number): Tally[] =>
    ofScope.filter(({ delivery }) => delivery.descriptor.year === year).map(({ tally }) => tally);
  const [first = 0] = asked.years;
  const before = new Set(
    ofScope.map(({ delivery }) => delivery.descriptor.year).filter((year) => year < first),
  );
  const sources = {
    scope,
    earlier: Object.fromEntries([...before].map((year) => [year, mergeCohorts(talliesOf(year))])),
  };
  // The list is of the whole programme; which provider or location a missing one is of, nobody knows.
  const list = codes === null ? question.expected : null;
  const expected = list === null ? null : (year: number) => expectedIn(list, year);
  if (asked.isPeriod) {
    const ofYears = asked.years.flatMap((year) => {
      const found = talliesOf(year);
      return found.length === 0 ? [] : [[year, mergeAll(found)] as const];
    });
    const period = {
      ...sources,
      years: asked.years,
      tallies: Object.fromEntries(ofYears),
      expectedIn: expected,
    };
    return curves ? curveRowsOfPeriod(definitions, period) : allFiguresOfPeriod(definitions, period);
  }
  const tally = mergeAll(talliesOf(first));
  return curves
    ? curveRowsOf(definitions, first, scope, tally)
    : allFiguresOf(definitions, {
        ...sources,
        year: first,
        tally,
        expectedLocations: expected?.(first) ?? null,
        firstBirths: question.firstBirths,
      });
}

import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { type AskedFigure, definitionsFor, isOneOf } from '../../figures/asked-figures.js';
import { figureKindOf } from '../../figures/definitions/all-definitions.js';
import { newestDefinitions } from '../../figures/definitions/versions.js';
import type { FigureRow } from '../../figures/figure-row.js';
import type { FigureValues } from '../figures.schema.js';
import { problems } from '../problems.js';
import type { TallyStore } from '../tallies/tally-store.js';
import { coverageOfYear } from './answer-period.js';
import { type FigureQuestion, type FoundDeliveries, findDeliveries } from './found-deliveries.js';
import { gatherTallies } from './gathered-tallies.js';
import { madeFrom } from './made-from.js';
import { namesOfMeasures, scopeOf } from './report.js';
import { type GatheredScope, rowsOfPeriod, rowsOfYears, wholesOf } from './rows-of-scope.js';

/** What is asked of some figures: of which years and locations, beside each other or together. */
export interface ValuesQuestion extends FigureQuestion {
  readonly figures: readonly AskedFigure[];
  /** The years are put together, as one. */
  readonly isPeriod: boolean;
  /** Each location of the selection apart, beside all of them. */
  readonly byLocation: boolean;
}

/** More values than these, each of a figure, a location and a year, are more than a table holds or a page takes. */
const mostValues = 6000;

/**
 * Some figures of a selection of locations, and of each of its locations, year by year or of all years together, for an actor.
 * What stands by a location is what its own report says: the same rows of the same counts.
 * @returns `not-found` when the selection is not the actor's to ask, `no-delivery` when nothing was delivered in any of the
 *   years, `too-many-values` when a table could not hold it.
 */
export async function answerValues(
  database: Kysely<Database>,
  tallies: TallyStore,
  question: ValuesQuestion,
): Promise<Result<FigureValues>> {
  const { years, figures, isPeriod, byLocation } = question;
  const found = await findDeliveries(database, question);
  if (!found.ok) return found;
  const codes = byLocation ? deliveredIn(found.value) : [];
  if ((codes.length + 1) * years.length * figures.length > mostValues) return fail(problems.tooManyValues);
  const gathered = await gatherTallies(tallies, found.value);
  if (Object.keys(gathered.ofYears).length === 0) return fail(problems.noDelivery);
  const whole: GatheredScope = { scope: scopeOf(found.value.selected), found: found.value, gathered };
  const isAsked = isOneOf(figures);
  const definitions = definitionsFor(newestDefinitions, isAsked, wholesOf(whole));
  const rowsOf = (of: GatheredScope): FigureRow[] =>
    (isPeriod ? rowsOfPeriod(definitions, of) : rowsOfYears(definitions, of)).filter(isAsked);
  const locations: FigureValues['locations'] = [];
  for (const code of codes) {
    const one = ofLocation(found.value, code);
    const ofOne = await gatherTallies(tallies, one);
    const rows = rowsOf({ scope: `location:${code}`, found: one, gathered: ofOne });
    locations.push({ code, name: found.value.names[code] ?? code, rows });
  }
  const all = rowsOf(whole);
  return ok({
    from: years[0] as number,
    to: years.at(-1) as number,
    scope: whole.scope,
    coverage: years.map((year) => coverageOfYear(year, gathered, found.value.expectedIn)),
    madeFrom: await madeFrom(found.value.all),
    names: { ...found.value.names },
    measures: namesOfMeasures(all),
    lines: linesOf(all),
    all,
    locations,
  });
}

/** Each line once, with how its values are written. */
function linesOf(rows: readonly FigureRow[]): FigureValues['lines'] {
  const lines = rows.map(({ measure, breakdown, category }) => ({ measure, breakdown, category }));
  return [...new Map(lines.map((line) => [JSON.stringify(Object.values(line)), line])).values()].map(
    (line) => ({ ...line, kind: figureKindOf(line.measure, line.breakdown, line.category) }),
  );
}

/** Codes of the locations that delivered in one of the years, sorted. */
const deliveredIn = ({ years, ofYear }: FoundDeliveries): string[] =>
  [...new Set(years.flatMap((year) => ofYear(year).map(({ locationId }) => locationId)))].sort();

/** What was found, of one location alone. */
function ofLocation(found: FoundDeliveries, code: string): FoundDeliveries {
  const all = found.all.filter(({ locationId }) => locationId === code);
  return {
    ...found,
    selected: [code],
    all,
    ofYear: (year) => all.filter((one) => one.year === year),
    before: found.before.filter(({ locationId }) => locationId === code),
    expectedIn: (year) => found.expectedIn(year).filter((one) => one === code),
  };
}

import { type Database, withActor } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { type AskedFigure, definitionsFor, isOneOf } from '../../figures/asked-figures.js';
import { newestDefinitions } from '../../figures/definitions/versions.js';
import { figuresOf } from '../../figures/figures.js';
import { coverageOf } from '../../figures/locations.js';
import type { FiguresOfYear } from '../../figures/series.js';
import { mayAskForTheCountry } from '../access/selection-access.js';
import type { ComparisonReport } from '../figures.schema.js';
import { problems } from '../problems.js';
import { publishedOf } from '../published/published.repository.js';
import type { TallyStore } from '../tallies/tally-store.js';
import { panelOf } from './answer-period.js';
import { type ComparedYears, comparisonOf } from './comparison-report.js';
import { type FigureQuestion, type FoundDeliveries, findDeliveries } from './found-deliveries.js';
import { type GatheredTallies, gatherTallies } from './gathered-tallies.js';
import { scopeOf } from './report.js';
import { wholesOf } from './rows-of-scope.js';

/** What is asked of years beside each other. */
export interface ComparisonQuestion extends FigureQuestion {
  /** Absent: all figures. */
  readonly figures?: readonly AskedFigure[] | undefined;
}

type IsAsked = ReturnType<typeof isOneOf>;

/**
 * Years beside each other, for an actor: computed where there are deliveries. A year of the country without any is what was
 * published of it, and who may not ask for the country gets what was published of it alone.
 * @returns `not-found` when the selection is not the actor's to ask, `no-delivery` when there is nothing of any of the years.
 */
export async function answerComparison(
  database: Kysely<Database>,
  tallies: TallyStore,
  question: ComparisonQuestion,
): Promise<Result<ComparisonReport>> {
  const { actor, years, selection, figures } = question;
  const isAsked: IsAsked = figures === undefined ? () => true : isOneOf(figures);
  const isNational = selection.kind === 'national';
  const published = isNational
    ? await withActor(database, actor, (trx) => publishedOf(trx, years), { readOnly: true })
    : { editions: [], figures: [] };
  if (isNational && !mayAskForTheCountry(actor)) {
    return given(
      comparisonOf({ years, scope: 'national', isAsked, published, computed: new Map(), panel: noPanel }),
    );
  }
  const found = await findDeliveries(database, question);
  if (!found.ok) return found;
  const all = await gatherTallies(tallies, found.value);
  const panel = panelOf(all);
  const codes = new Set(panel.codes);
  const ofPanel = await gatherTallies(tallies, found.value, (code) => codes.has(code));
  return given(
    comparisonOf({
      years,
      scope: scopeOf(found.value.selected),
      isAsked,
      published,
      computed: computedYears(found.value, all, isAsked),
      panel: { ...panel, figures: codes.size === 0 ? [] : figuresOfYears(found.value, ofPanel, isAsked) },
    }),
  );
}

const noPanel: ComparedYears['panel'] = { years: [], codes: [], figures: [] };

const given = (comparison: ComparisonReport): Result<ComparisonReport> =>
  comparison.years.every(({ kind }) => kind === 'none') ? fail(problems.noDelivery) : ok(comparison);

/** The figures that are asked, of each year of which there are deliveries. */
function figuresOfYears(
  found: FoundDeliveries,
  gathered: GatheredTallies,
  isAsked: IsAsked,
): FiguresOfYear[] {
  const scope = scopeOf(found.selected);
  const wholes = wholesOf({ scope, found, gathered });
  const definitions = definitionsFor(newestDefinitions, isAsked, wholes);
  return wholes.map((sources) => ({
    year: sources.year,
    isPublished: false,
    rows: figuresOf(definitions, { ...sources, scope }).filter(isAsked),
  }));
}

function computedYears(
  found: FoundDeliveries,
  all: GatheredTallies,
  isAsked: IsAsked,
): ComparedYears['computed'] {
  return new Map(
    figuresOfYears(found, all, isAsked).map(({ year, rows }) => {
      const { expected, delivered, missing } = coverageOf(
        all.ofYears[year] as GatheredTallies['ofYears'][number],
        found.expectedIn(year),
      );
      return [year, { rows, coverage: { expected, delivered, missing: [...missing] } }];
    }),
  );
}

import type { Actor, Database } from '@mim/database';
import { ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import type { AskedFigure } from '../../figures/asked-figures.js';
import type { FigureRow } from '../../figures/figure-row.js';
import { yearsFrom } from '../../figures/period.js';
import { changeOfNumber, changeOfShare } from '../../figures/series.js';
import type { FigureDifference, FigureValues, PeriodInput } from '../figures.schema.js';
import type { TallyStore } from '../tallies/tally-store.js';
import { answerValues } from './answer-values.js';

/** What is asked: figures of two selections, each of a year or of years together. */
export interface DifferenceQuestion {
  readonly actor: Actor;
  readonly figures: readonly AskedFigure[];
  /** What the other is held against. */
  readonly one: PeriodInput;
  readonly other: PeriodInput;
}

/**
 * Two selections side by side, for an actor: each as it says itself, and how the second differs from the first, by the rule of
 * years beside each other.
 * @returns What refuses the first of the two that is refused: `not-found`, `no-delivery`.
 */
export async function answerDifference(
  database: Kysely<Database>,
  tallies: TallyStore,
  { actor, figures, one, other }: DifferenceQuestion,
): Promise<Result<FigureDifference>> {
  const valuesOf = ({ from, to, selection }: PeriodInput) =>
    answerValues(database, tallies, {
      actor,
      years: yearsFrom(from, to),
      selection,
      figures,
      isPeriod: to > from,
      byLocation: false,
    });
  const first = await valuesOf(one);
  if (!first.ok) return first;
  const second = await valuesOf(other);
  return second.ok ? ok(differenceOf(first.value, second.value)) : second;
}

const placeOf = ({ measure, breakdown, category }: Omit<FigureValues['lines'][number], 'kind'>): string =>
  JSON.stringify([measure, breakdown, category]);

function differenceOf(one: FigureValues, other: FigureValues): FigureDifference {
  const inOther = new Map(other.all.map((row) => [placeOf(row), row]));
  const inOne = new Map(one.all.map((row) => [placeOf(row), row]));
  const lines = new Map([...one.lines, ...other.lines].map((line) => [placeOf(line), line]));
  return {
    one,
    other,
    lines: [...lines].map(([place, line]) => ({
      ...line,
      ...changeOf(inOne.get(place), inOther.get(place), line.kind),
    })),
  };
}

type Kind = FigureValues['lines'][number]['kind'];

/** A rate and an estimate are no number or share of people: nothing is said of how they differ. */
function changeOf(
  one: FigureRow | undefined,
  other: FigureRow | undefined,
  kind: Kind,
): Pick<FigureDifference['lines'][number], 'difference' | 'direction'> {
  if (one === undefined || other === undefined || kind === 'rate' || kind === 'estimate')
    return { difference: null, direction: null };
  const change = kind === 'share' ? changeOfShare : changeOfNumber;
  const { value, direction } = change({ ...one, isPublished: false }, { ...other, isPublished: false });
  return { difference: value, direction };
}

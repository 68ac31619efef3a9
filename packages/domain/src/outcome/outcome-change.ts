import { type OutcomeMark, outcomeMarks } from './outcome-codes.js';
import type { NetworkMember, Outcome } from './outcome-schema.js';

/** What an outcome gives to a comparison. */
export type OutcomeAnswers = Pick<Outcome, OutcomeMark | 'answered' | 'declined' | 'network'>;

/** From a first to a last value; null where one of them was not given. */
export interface Change {
  readonly first: number | null;
  readonly last: number | null;
  readonly difference: number | null;
}

/** The change between two moments, for the picture that she and the coordinator see. */
export interface OutcomeChange {
  readonly marks: Readonly<Record<OutcomeMark, Change>>;
  readonly answered: Change;
  /** People on the network map. */
  readonly network: Change;
  /** People who are very near (nearness 1). */
  readonly near: Change;
  /** People who were added at the last moment. */
  readonly added: number;
}

const change = (first: number | null, last: number | null): Change => ({
  first,
  last,
  difference: first === null || last === null ? null : last - first,
});

/** A map without anybody counts as not drawn: an empty list does not say that she has nobody. */
const counted = (
  { declined, network }: OutcomeAnswers,
  keep: (member: NetworkMember) => boolean,
): number | null => (declined || network.length === 0 ? null : network.filter(keep).length);

/**
 * The change from one moment to a later one. Nothing is filled in: what was not given at one of the
 * moments has no difference, so that a figure counts only pairs and can say how many (its base).
 * @param first The earlier outcome.
 * @param last The later outcome.
 * @example
 * outcomeChange(anOutcome({ sureAsParent: 5 }), anOutcome({ moment: 'end', sureAsParent: 8 })).marks.sureAsParent.difference; // 3
 */
export const outcomeChange = (first: OutcomeAnswers, last: OutcomeAnswers): OutcomeChange => ({
  marks: Object.fromEntries(
    outcomeMarks.values.map((mark) => [mark, change(first[mark], last[mark])]),
  ) as Record<OutcomeMark, Change>,
  answered: change(first.answered, last.answered),
  network: change(
    counted(first, () => true),
    counted(last, () => true),
  ),
  near: change(
    counted(first, ({ nearness }) => nearness === 1),
    counted(last, ({ nearness }) => nearness === 1),
  ),
  added: last.network.filter(({ isNew }) => isNew).length,
});

/** The change of one mark over many mothers, with its base. */
export interface MarkChange {
  /** Mothers with this mark at both moments. */
  readonly base: number;
  /** Sum of the differences: the mean is `sum / base`. */
  readonly sum: number;
  readonly higher: number;
  readonly equal: number;
  readonly lower: number;
}

/**
 * Counts the change of one mark: only as change from start to end, and with its base.
 * @param changes One a mother.
 * @param mark Which mark.
 * @example
 * countChange([outcomeChange(anOutcome({ sureAsParent: 5 }), anOutcome({ sureAsParent: 8 }))], 'sureAsParent').base; // 1
 */
export function countChange(changes: readonly OutcomeChange[], mark: OutcomeMark): MarkChange {
  const differences = changes.map(({ marks }) => marks[mark].difference).filter((value) => value !== null);
  return {
    base: differences.length,
    sum: differences.reduce((total, difference) => total + difference, 0),
    higher: differences.filter((difference) => difference > 0).length,
    equal: differences.filter((difference) => difference === 0).length,
    lower: differences.filter((difference) => difference < 0).length,
  };
}

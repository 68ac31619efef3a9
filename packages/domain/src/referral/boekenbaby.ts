import { childMonths, firstDayAtAge, requireBirth } from '../kernel/child-age.js';
import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** The four books that Boekenbaby's gives in the eighteen months. Source: the 2012 report on working methods, other programmes. */
export const boekenbabyBooks = codeList('boekenbaby-book', [
  labelledCode('first', 'eerste boek', 'first book'),
  labelledCode('second', 'tweede boek', 'second book'),
  labelledCode('third', 'derde boek', 'third book'),
  labelledCode('fourth', 'vierde boek', 'fourth book'),
]);
export type BoekenbabyBook = CodeOf<typeof boekenbabyBooks>;

/** Whether a book was given, can be given now, or comes later. */
export const bookStates = codeList('book-state', [
  labelledCode('given', 'gegeven', 'given'),
  labelledCode('due', 'aan de beurt', 'due'),
  labelledCode('later', 'later', 'later'),
]);
export type BookState = CodeOf<typeof bookStates>;

/** One of the four books for her child. Days are ISO text. */
export interface BookStanding {
  readonly book: BoekenbabyBook;
  readonly state: BookState;
  /** The day from which it can be given; null: the birth of the child is not known. */
  readonly dueOn: string | null;
  readonly givenOn: string | null;
}

/**
 * Which of the four books was given, and which is due. They are spread evenly over the eighteen months: one as each quarter of
 * them begins, and none before she takes part.
 * @param facts The birth of the child, a date or a month; the day on which Boekenbaby's began for her; what was given.
 * @param today The day on which it is asked.
 * @example
 * const facts = { childBornOn: '2008-01-10', since: '2008-02-01', given: [{ book: 'first', givenOn: '2008-02-01' }] };
 * bookStandings(facts, Temporal.PlainDate.from('2008-05-10')).map(({ state }) => state); // ['given', 'due', 'later', 'later']
 */
export function bookStandings(
  {
    childBornOn,
    since,
    given,
  }: {
    readonly childBornOn: string | null;
    readonly since: string;
    readonly given: readonly { readonly book: BoekenbabyBook; readonly givenOn: string }[];
  },
  today: PlainDate,
): readonly BookStanding[] {
  requireBirth(childBornOn);
  requireDays(since, ...given.map(({ givenOn }) => givenOn));
  return boekenbabyBooks.values.map((book, place) => {
    const age = Math.floor((place * childMonths.trajectoryEnds) / boekenbabyBooks.values.length);
    const atAge = childBornOn === null ? null : firstDayAtAge(childBornOn, age);
    const dueOn = atAge !== null && atAge < since ? since : atAge;
    const givenOn = given.find((each) => each.book === book)?.givenOn ?? null;
    const isDue = dueOn !== null && dueOn <= today.toString();
    return { book, dueOn, givenOn, state: givenOn !== null ? 'given' : isDue ? 'due' : 'later' };
  });
}

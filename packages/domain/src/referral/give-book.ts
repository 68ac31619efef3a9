import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { problemOf, type Refusal } from '../kernel/result.js';
import type { ReferralDirection } from './referral-codes.js';
import type { GivenBook } from './referral-schema.js';

const noBooksHere = problemOf(
  'book-without-boekenbaby',
  ['Deze doorverwijzing is niet voor Boekenbaby’s.', 'This referral is not to Boekenbaby’s.'],
  ['Leg eerst vast dat Boekenbaby’s naast MIM loopt.', 'First record that Boekenbaby’s runs beside MIM.'],
);
const bookGivenBefore = problemOf(
  'book-given-before',
  ['Dit boek heeft zij al.', 'She has this book already.'],
  ['Kies een ander boek.', 'Choose another book.'],
);
const bookInFuture = problemOf(
  'book-in-future',
  ['Deze dag ligt in de toekomst.', 'This day lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
const bookBeforeStart = problemOf(
  'book-before-start',
  ['Boekenbaby’s was toen nog niet begonnen.', 'Boekenbaby’s had not begun then.'],
  ['Kies een latere dag.', 'Choose a later day.'],
);

type GiveBookCode = 'book-without-boekenbaby' | 'book-given-before' | 'book-in-future' | 'book-before-start';

/** A referral by which books can be given. */
export interface BookReferral {
  readonly programme: string | null;
  readonly direction: ReferralDirection;
  readonly referredOn: string;
  readonly books: readonly GivenBook[];
}

/**
 * Whether Boekenbaby's goes with a referral: it runs beside MIM.
 * @example
 * hasBooks({ programme: 'boekenbabys', direction: 'beside' }); // true
 */
export const hasBooks = ({ programme, direction }: Pick<BookReferral, 'programme' | 'direction'>): boolean =>
  programme === 'boekenbabys' && direction === 'beside';

/**
 * What speaks against recording that a book was given: each of the four is given once, between the day on which it began and today.
 * @param referral The referral by which she takes part in Boekenbaby's.
 * @param given The book and the day.
 * @param today The day on which it is recorded.
 * @example
 * const referral = { programme: 'boekenbabys', direction: 'beside', referredOn: '2008-06-01', books: [] };
 * giveBookRefusals(referral, { book: 'first', givenOn: '2008-06-02' }, Temporal.PlainDate.from('2008-06-02')); // []
 */
export function giveBookRefusals(
  referral: BookReferral,
  { book, givenOn }: GivenBook,
  today: PlainDate,
): readonly Refusal<GiveBookCode>[] {
  requireDays(referral.referredOn, givenOn);
  if (!hasBooks(referral)) return [{ field: 'book', problem: noBooksHere }];
  const refusals: Refusal<GiveBookCode>[] = [];
  if (referral.books.some((each) => each.book === book))
    refusals.push({ field: 'book', problem: bookGivenBefore });
  if (givenOn > today.toString()) refusals.push({ field: 'givenOn', problem: bookInFuture });
  else if (givenOn < referral.referredOn) refusals.push({ field: 'givenOn', problem: bookBeforeStart });
  return refusals;
}

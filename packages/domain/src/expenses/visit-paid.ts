import { amountInWords } from '../kernel/amount.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';

/**
 * Whether a visit can be taken out, cancelled, or given to somebody else: not while it is paid. What was paid is taken off first,
 * by a correction; else the visit that is recorded in its place would be paid as well.
 * @param leftCents What is left of what was paid for it, with its corrections; whole cents, 0: nothing.
 * @example
 * canUnmakeVisit(0).ok; // true
 * canUnmakeVisit(500).ok; // false
 */
export function canUnmakeVisit(leftCents: number): Result<null, Problem<'visit-paid'>> {
  if (leftCents === 0) return ok(null);
  const amount = amountInWords(leftCents);
  return fail({
    code: 'visit-paid',
    message: {
      nl: `Dit bezoek is al vergoed: ${amount.nl}.`,
      en: `This visit has been paid: ${amount.en}.`,
    },
    remedy: {
      nl: 'Haal het bedrag er eerst af: ga naar Onkosten en corrigeer de regel van dit bezoek.',
      en: 'Take the amount off first: go to Expenses and correct the line of this visit.',
    },
  });
}

const paidThingGone = problemOf(
  'paid-thing-gone',
  ['Waar deze regel voor betaalt, is er niet meer.', 'What this line pays for is no longer there.'],
  [
    'Laat de correctie staan. Is het een vergissing, leg het bezoek of de koppeling dan eerst weer vast.',
    'Leave the correction. If it is a mistake, record the visit or the match again first.',
  ],
);

/**
 * Whether something can be left of a line after a correction of it, or after one was taken back: not where what it pays for is
 * gone, or another's. What was recorded in its place would be paid beside it.
 * @param leftCents What would be left of the line; whole cents.
 * @param isThere Whether what it pays for is there, made by whom it is paid to.
 * @example
 * canBePaidAgain(500, true).ok; // true
 * canBePaidAgain(500, false).ok; // false
 * canBePaidAgain(0, false).ok; // true
 */
export const canBePaidAgain = (
  leftCents: number,
  isThere: boolean,
): Result<null, Problem<'paid-thing-gone'>> => (leftCents === 0 || isThere ? ok(null) : fail(paidThingGone));

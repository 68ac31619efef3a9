import { amountInWords } from '../kernel/amount.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';

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

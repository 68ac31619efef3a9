import { amountInWords } from '../kernel/amount.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { type Amount, totalCents } from './statement.js';

/** What is left of a line with the corrections of it that were made before. */
export interface CorrectedLine {
  /** Whole cents. */
  readonly amountCents: number;
  readonly corrections: readonly Amount[];
}

const leftOf = ({ amountCents, corrections }: CorrectedLine): number => amountCents + totalCents(corrections);

const correctionOfNothing = problemOf(
  'correction-of-nothing',
  ['Dit is al het bedrag van deze regel.', 'This is the amount of this line already.'],
  ['Vul in wat het bedrag had moeten zijn.', 'Fill in what the amount should have been.'],
);

/**
 * By how much a line is corrected so that it comes to what it should have been, with what was corrected before.
 * @param line The line that was approved.
 * @param rightCents What it should have been; whole cents.
 * @returns What is added, or below zero taken off; whole cents.
 * @example
 * correctionTo({ amountCents: 750, corrections: [] }, 500); // { ok: true, value: -250 }
 * correctionTo({ amountCents: 750, corrections: [{ amountCents: -250 }] }, 500).ok; // false
 */
export function correctionTo(
  line: CorrectedLine,
  rightCents: number,
): Result<number, Problem<'correction-of-nothing'>> {
  const difference = rightCents - leftOf(line);
  return difference === 0 ? fail(correctionOfNothing) : ok(difference);
}

/**
 * Whether a line can be corrected by so much: no more is taken off than it paid, with what was corrected before.
 * @param line The line that was approved.
 * @param amountCents What is added, or below zero taken off; whole cents.
 * @example
 * canCorrect({ amountCents: 750, corrections: [{ amountCents: -250 }] }, -500).ok; // true
 * canCorrect({ amountCents: 750, corrections: [{ amountCents: -250 }] }, -501).ok; // false
 */
export function canCorrect(
  line: CorrectedLine,
  amountCents: number,
): Result<number, Problem<'correction-exceeds-line'>> {
  const left = leftOf(line);
  if (left + amountCents >= 0) return ok(amountCents);
  const words = amountInWords(left);
  return fail({
    code: 'correction-exceeds-line',
    message: {
      nl: `Van deze regel is nog ${words.nl} over.`,
      en: `Of this line ${words.en} is left.`,
    },
    remedy: { nl: 'Haal er hoogstens dat af.', en: 'Take off that much at most.' },
  });
}

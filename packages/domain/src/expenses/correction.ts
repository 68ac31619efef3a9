import { amountInWords } from '../kernel/amount.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { mostDeclaredCents } from './expense-facts.js';
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

const most = amountInWords(mostDeclaredCents);
const correctionTooLarge = problemOf(
  'correction-too-large',
  [`Een correctie is ten hoogste ${most.nl}.`, `A correction is ${most.en} at most.`],
  ['Corrigeer in twee stappen.', 'Correct it in two steps.'],
);

/** A correction is put right by another one of the line that it corrects. */
export const correctionOfCorrection = problemOf(
  'correction-of-correction',
  ['Deze regel is zelf een correctie.', 'This line is a correction itself.'],
  ['Corrigeer de regel waarvan dit een correctie is.', 'Correct the line that it corrects.'],
);

/** At which field of a form a problem of a correction is shown, by its code. */
export const correctionProblemFields = deepFreeze({
  'correction-of-nothing': 'rightCents',
  'correction-too-large': 'rightCents',
  'correction-of-correction': 'rightCents',
} as const);
type DifferenceProblem = Problem<'correction-of-nothing' | 'correction-too-large'>;

/**
 * By how much a line is corrected so that it comes to what it should have been, with what was corrected before.
 * @param line The line that was approved.
 * @param rightCents What it should have been; whole cents.
 * @returns What is added, or below zero taken off; whole cents.
 * @example
 * correctionTo({ amountCents: 750, corrections: [] }, 500); // { ok: true, value: -250 }
 * correctionTo({ amountCents: 750, corrections: [{ amountCents: -250 }] }, 500).ok; // false
 */
export function correctionTo(line: CorrectedLine, rightCents: number): Result<number, DifferenceProblem> {
  const difference = rightCents - leftOf(line);
  if (difference === 0) return fail(correctionOfNothing);
  return Math.abs(difference) > mostDeclaredCents ? fail(correctionTooLarge) : ok(difference);
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

import type { Language } from '../kernel/language.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { Eligibility, EligibilityGroundCode } from './eligibility.js';

/** How a mother was admitted: within the rules, or outside them with the reason that was given. */
export interface Admission {
  /** Why she was admitted outside the rules; null: she was within them. */
  readonly reason: string | null;
  /** The grounds against which she was admitted; none when she was within the rules. */
  readonly against: readonly EligibilityGroundCode[];
}

type AdmissionProblem = Problem<'admission-reason-missing' | 'eligibility-unknown'>;

/** Why she cannot be admitted without a reason: she is outside the rules, or nobody can tell yet. */
function notAdmitted({ grounds }: Eligibility): AdmissionProblem {
  const against = (language: Language) =>
    grounds
      .filter(({ verdict }) => verdict !== 'admits')
      .map(({ message }) => message[language])
      .join(' ');
  if (grounds.some(({ verdict }) => verdict === 'refuses'))
    return problemOf(
      'admission-reason-missing',
      [`Zij voldoet niet aan de voorwaarden. ${against('nl')}`, `She is not eligible. ${against('en')}`],
      [
        'Laat haar toe met een reden; die blijft bij het dossier.',
        'Admit her with a reason; it stays with the record.',
      ],
    );
  return problemOf(
    'eligibility-unknown',
    [
      `Of zij aan de voorwaarden voldoet, is nog niet duidelijk. ${against('nl')}`,
      `It is not clear yet whether she is eligible. ${against('en')}`,
    ],
    [
      'Vul dat aan, of laat haar toe met een reden; die blijft bij het dossier.',
      'Fill that in, or admit her with a reason; it stays with the record.',
    ],
  );
}

/**
 * Admits a mother. Outside the programme's rule and the location's policy a coordinator can admit her
 * with a reason that is recorded, never silently. A reason that is not needed is not kept.
 * @param eligibility What was found.
 * @param reason Why she is admitted outside the rules; null, or only spaces: no reason.
 * @returns The admission to record, or a problem that names the grounds: `admission-reason-missing`, or
 * `eligibility-unknown` where no rule is broken and a fact is missing.
 * @example
 * const eligibility = { eligible: false, grounds: [{ code: 'child-too-old', verdict: 'refuses', message: { nl: 'Te oud.', en: 'Too old.' }, toAsk: null }] };
 * admit(eligibility, null).ok; // false
 * admit(eligibility, 'Born two months early.'); // { ok: true, value: { reason: 'Born two months early.', against: ['child-too-old'] } }
 */
export function admit(eligibility: Eligibility, reason: string | null): Result<Admission, AdmissionProblem> {
  if (eligibility.eligible) return ok({ reason: null, against: [] });
  const given = reason?.trim() ?? '';
  if (given === '') return fail(notAdmitted(eligibility));
  const against = eligibility.grounds.filter(({ verdict }) => verdict !== 'admits').map(({ code }) => code);
  return ok({ reason: given, against });
}

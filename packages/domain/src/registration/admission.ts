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

function reasonMissing({ grounds }: Eligibility): Problem<'admission-reason-missing'> {
  const against = (language: Language) =>
    grounds
      .filter(({ verdict }) => verdict !== 'admits')
      .map(({ message }) => message[language])
      .join(' ');
  return problemOf(
    'admission-reason-missing',
    [`Zij valt buiten de regels. ${against('nl')}`, `She is outside the rules. ${against('en')}`],
    [
      'Laat haar toe met een reden; die blijft bij het dossier.',
      'Admit her with a reason; it stays with the dossier.',
    ],
  );
}

/**
 * Admits a mother. Outside the programme's rule and the location's policy a coordinator can admit her
 * with a reason that is recorded, never silently. A reason that is not needed is not kept.
 * @param eligibility What was found.
 * @param reason Why she is admitted outside the rules; null, or only spaces: no reason.
 * @returns The admission to record, or a problem that names the grounds.
 * @example
 * const eligibility = { eligible: false, grounds: [{ code: 'child-too-old', verdict: 'refuses', message: { nl: 'Te oud.', en: 'Too old.' } }] };
 * admit(eligibility, null).ok; // false
 * admit(eligibility, 'Born two months early.'); // { ok: true, value: { reason: 'Born two months early.', against: ['child-too-old'] } }
 */
export function admit(
  eligibility: Eligibility,
  reason: string | null,
): Result<Admission, Problem<'admission-reason-missing'>> {
  if (eligibility.eligible) return ok({ reason: null, against: [] });
  const given = reason?.trim() ?? '';
  if (given === '') return fail(reasonMissing(eligibility));
  const against = eligibility.grounds.filter(({ verdict }) => verdict !== 'admits').map(({ code }) => code);
  return ok({ reason: given, against });
}

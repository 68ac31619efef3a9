import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import { supervisionProblem } from './supervision-problems.js';

/** An agreement, as far as carrying over asks. Days are ISO text. */
export interface DatedAgreement {
  /** Day of the session in which it was made. */
  readonly madeOn: string;
  /** Day on which it was done or dropped; null: it is carried over. */
  readonly settledOn: string | null;
}

/**
 * The agreements that a session looks back on: made before it and not settled before it. They carry over from session
 * to session until they are done or dropped.
 * @param agreements Agreements with her, in any order.
 * @param sessionOn Day of the session, ISO text.
 * @example
 * carriedOver([{ madeOn: '2008-02-01', settledOn: null }, { madeOn: '2008-02-01', settledOn: '2008-02-20' }], '2008-03-01').length; // 1
 */
export function carriedOver<Agreement extends DatedAgreement>(
  agreements: readonly Agreement[],
  sessionOn: string,
): readonly Agreement[] {
  requireDays(sessionOn, ...agreements.flatMap(({ madeOn, settledOn }) => [madeOn, settledOn]));
  return agreements.filter(
    ({ madeOn, settledOn }) => madeOn < sessionOn && (settledOn === null || settledOn >= sessionOn),
  );
}

/**
 * Whether an agreement can be settled on a day: after it was made, and not in the future.
 * @param agreement When it was made.
 * @param settledOn ISO text.
 * @param today The day on which it is recorded.
 * @example
 * canSettle({ madeOn: '2008-03-01' }, '2008-02-28', Temporal.PlainDate.from('2008-03-31')).ok; // false
 */
export function canSettle(
  { madeOn }: Pick<DatedAgreement, 'madeOn'>,
  settledOn: string,
  today: PlainDate,
): Result<string, Problem<'agreement-settled-before' | 'agreement-settled-in-future'>> {
  requireDays(madeOn, settledOn);
  if (settledOn > today.toString()) return fail(supervisionProblem('agreement-settled-in-future'));
  return settledOn < madeOn ? fail(supervisionProblem('agreement-settled-before')) : ok(settledOn);
}

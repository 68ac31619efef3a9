import { requireDays } from '../kernel/iso-date.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import { prospectHasTrajectory } from '../registration/prospect.js';
import type { ProspectOutcome } from '../registration/prospect-outcomes.js';

/** What the calls made of a prospect. Dates are ISO text. */
export interface CalledState {
  readonly outcome: ProspectOutcome;
  readonly outcomeOn: string | null;
  readonly tryAgainOn: string | null;
}

/** A call as it was recorded. */
export interface RecordedCall {
  readonly calledOn: string;
  readonly outcome: ProspectOutcome;
  readonly tryAgainOn: string | null;
}

/**
 * What a prospect is once a call to her is taken out: what she would have been without it.
 * @param prospect How she stands, and the trajectory that began with her intake.
 * @param calls The other calls, in the order in which they were recorded.
 * @returns How she stands then; a problem once her intake has begun, which rests on the calls.
 * @example
 * withoutCall({ outcome: 'declined', outcomeOn: '2008-04-02', tryAgainOn: null, trajectoryId: null }, []); // { ok: true, value: { outcome: 'to-call', outcomeOn: null, tryAgainOn: null } }
 */
export function withoutCall(
  prospect: CalledState & { readonly trajectoryId: string | null },
  calls: readonly RecordedCall[],
): Result<CalledState, Problem<'prospect-has-trajectory'>> {
  const { outcome, outcomeOn, tryAgainOn, trajectoryId } = prospect;
  requireDays(outcomeOn, tryAgainOn, ...calls.flatMap((call) => [call.calledOn, call.tryAgainOn]));
  if (trajectoryId !== null) return fail(prospectHasTrajectory);
  // Nobody was called to find that she had been entered before.
  if (outcome === 'duplicate') return ok({ outcome, outcomeOn, tryAgainOn });
  const last = calls.at(-1);
  if (last === undefined) return ok({ outcome: 'to-call', outcomeOn: null, tryAgainOn: null });
  return ok({ outcome: last.outcome, outcomeOn: last.calledOn, tryAgainOn: last.tryAgainOn });
}

import { addDays, requireDays } from '../kernel/iso-date.js';
import { lookUp } from '../kernel/look-up.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import { appointmentLossRefusals } from './intake-appointment.js';
import { actionOfProspect, type ProspectOutcome } from './prospect-outcomes.js';
import type { ProspectCall } from './prospect-schema.js';

export const callInFuture = problemOf(
  'call-in-future',
  ['Dit gesprek ligt in de toekomst.', 'This call lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
export const callBeforeReferral = problemOf(
  'call-before-referral',
  ['Dit gesprek is van voor de aanmelding.', 'This call is from before she was referred.'],
  ['Kies een latere dag.', 'Choose a later day.'],
);
export const prospectHasTrajectory = problemOf(
  'prospect-has-trajectory',
  ['Met deze moeder is de kennismaking al begonnen.', 'The intake with this mother has begun already.'],
  ['Ga verder in haar dossier.', 'Continue in her record.'],
);

/** What a call must agree with. */
export interface CalledProspect {
  readonly receivedOn: string;
  /** Trajectory that began with her intake; null: none yet. */
  readonly trajectoryId: string | null;
  /** Day of her appointment for an intake, ISO text; null: none is agreed. */
  readonly intakeOn: string | null;
}

/** What a prospect becomes by a call. */
export interface CalledOutcome {
  readonly outcome: ProspectOutcome;
  readonly outcomeOn: string;
  /** Day on which to call again; null: no more calls. */
  readonly tryAgainOn: string | null;
}

/**
 * What becomes of a prospect by a call. Who was called and not settled is called again on the day that
 * was agreed, or after the location's usual number of days; after any other outcome nobody calls. An appointment that is
 * still to come is not lost by a call that does not say so.
 * @param prospect Who was called.
 * @param call The call.
 * @param settings The location's terms.
 * @param today The day on which it is recorded.
 * @example
 * const call = callSchema.parse({ calledOn: '2008-04-02', outcome: 'called' });
 * recordCall({ receivedOn: '2008-03-31', trajectoryId: null, intakeOn: null }, call, defaultLocationSettings, Temporal.PlainDate.from('2008-04-02')); // { ok: true, value: { outcome: 'called', outcomeOn: '2008-04-02', tryAgainOn: '2008-04-05' } }
 */
export function recordCall(
  prospect: CalledProspect,
  call: ProspectCall,
  settings: Pick<LocationSettings, 'prospectTryAgainDays'>,
  today: PlainDate,
): Result<
  CalledOutcome,
  Problem<'prospect-has-trajectory' | 'call-in-future' | 'call-before-referral' | 'appointment-stands'>
> {
  if (prospect.trajectoryId !== null) return fail(prospectHasTrajectory);
  requireDays(call.calledOn, call.tryAgainOn, prospect.receivedOn);
  if (call.calledOn > today.toString()) return fail(callInFuture);
  if (call.calledOn < prospect.receivedOn) return fail(callBeforeReferral);
  const [lost] = appointmentLossRefusals(prospect, call, today);
  if (lost !== undefined) return fail(lost.problem);
  const again = call.tryAgainOn ?? addDays(call.calledOn, settings.prospectTryAgainDays);
  return ok({
    outcome: call.outcome,
    outcomeOn: call.calledOn,
    tryAgainOn: lookUp(actionOfProspect, call.outcome) === 'call' ? again : null,
  });
}

/** What tells when a prospect is called. */
export interface ProspectToCall {
  readonly outcome: ProspectOutcome;
  readonly receivedOn: string;
  readonly outcomeOn: string | null;
  readonly tryAgainOn: string | null;
}

/**
 * The day from which a prospect is to be called.
 * @returns ISO text; null when nobody needs to call.
 * @example
 * callDueOn({ outcome: 'to-call', receivedOn: '2008-03-31', outcomeOn: null, tryAgainOn: null }, defaultLocationSettings); // '2008-03-31'
 */
export function callDueOn(
  { outcome, receivedOn, outcomeOn, tryAgainOn }: ProspectToCall,
  { prospectTryAgainDays }: Pick<LocationSettings, 'prospectTryAgainDays'>,
): string | null {
  requireDays(receivedOn, outcomeOn, tryAgainOn);
  if (lookUp(actionOfProspect, outcome) !== 'call') return null;
  if (outcome === 'to-call') return receivedOn;
  return tryAgainOn ?? addDays(outcomeOn ?? receivedOn, prospectTryAgainDays);
}

import type { UptakeStanding } from '../delivery/delivery-lists.js';
import { compareText } from '../kernel/compare-text.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { lookUp } from '../kernel/look-up.js';
import { calendarYear } from '../kernel/period.js';
import { interruptionsOf } from '../registration/absence.js';
import type { DeclineReason } from '../registration/decline-reasons.js';
import { type ProspectOutcome, prospectOutcomes } from '../registration/prospect-outcomes.js';
import type { ReferredTrajectory, RegisteredProspect } from './recorded-year.js';

/** Where a prospect stands by what became of her; null: she was entered twice and does not count. */
const standingOfOutcome = deepFreeze({
  'to-call': 'in-process',
  called: 'in-process',
  'wants-intake': 'in-process',
  declined: 'declined',
  unreachable: 'unreachable',
  'not-eligible': 'not-eligible',
  duplicate: null,
} as const satisfies Readonly<Record<ProspectOutcome, UptakeStanding | null>>);

/** Where a mother stands of whom the intake led to no trajectory. */
const standingOfDecline = deepFreeze({
  'not-wanted': 'declined',
  'no-permission': 'declined',
  'other-programme': 'referred-elsewhere',
  'not-eligible': 'not-eligible',
  unreachable: 'unreachable',
  moved: 'declined',
  other: 'declined',
} as const satisfies Readonly<Record<DeclineReason, UptakeStanding>>);

/** What had become of a prospect by a day; who was entered twice was so from the first day on. */
function outcomeBy({ outcome, outcomeOn, calls }: RegisteredProspect, day: string): ProspectOutcome {
  if (outcome === 'duplicate' || outcomeOn === null || outcomeOn <= day) return outcome;
  const rank = (code: ProspectOutcome) => prospectOutcomes.values.indexOf(code);
  const last = calls
    .filter(({ calledOn }) => calledOn <= day)
    .toSorted((a, b) => compareText(a.calledOn, b.calledOn) || rank(a.outcome) - rank(b.outcome))
    .at(-1);
  return last?.outcome ?? 'to-call';
}

/**
 * Where a prospect stood on the last day of a year.
 * @param prospect The prospect, with every call to her.
 * @param year Calendar year.
 * @returns Null: she was entered twice and does not count.
 */
export const standingOfProspect = (prospect: RegisteredProspect, year: number): UptakeStanding | null =>
  lookUp(standingOfOutcome, outcomeBy(prospect, calendarYear(year).lastDay));

/** Whether a trajectory had ended by a day; one that went on later had not, where that was by then. */
function hasEndedBy({ endedOn, states }: ReferredTrajectory, day: string): boolean {
  if (endedOn !== null && endedOn <= day) return true;
  return interruptionsOf(states).some(({ end, reopenedOn }) => end.since <= day && day < reopenedOn);
}

/**
 * Where a trajectory stood on the last day of a year, on its way to the first visit. Who was transferred before it goes
 * on elsewhere, and is on her way.
 * @param trajectory The trajectory as registered.
 * @param year Calendar year.
 */
export function standingOfTrajectory(trajectory: ReferredTrajectory, year: number): UptakeStanding {
  const { lastDay } = calendarYear(year);
  const { startedOn, endReason, declineReason } = trajectory;
  if (startedOn !== null && startedOn <= lastDay) return 'started';
  if (!hasEndedBy(trajectory, lastDay) || endReason === 'transferred') return 'in-process';
  if (declineReason !== undefined && declineReason !== null) return lookUp(standingOfDecline, declineReason);
  return endReason === 'contact-lost' ? 'unreachable' : 'declined';
}

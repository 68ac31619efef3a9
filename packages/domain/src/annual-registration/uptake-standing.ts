import type { EndReason } from '../code-lists/trajectory-lists.js';
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

/** Why a trajectory had ended; null: it is not known. */
interface EndBy {
  readonly reason: EndReason | null;
  readonly declined: DeclineReason | null;
}

/** The end that held on a day: the last one, or one that was taken back later; null: she was on her way. */
function endBy({ endedOn, endReason, declineReason, states }: ReferredTrajectory, day: string): EndBy | null {
  const declined = declineReason ?? null;
  if (endedOn !== null && endedOn <= day) return { reason: endReason, declined };
  const then = interruptionsOf(states).find(
    ({ end, reopenedOn }) => end.since <= day && day < reopenedOn,
  )?.end;
  if (then === undefined) return null;
  if (then.event === 'transfer-out') return { reason: 'transferred', declined: null };
  return { reason: then.endReason ?? null, declined: then.event === 'decline' ? declined : null };
}

/**
 * Where a trajectory stood on the last day of a year, on its way to the first visit: by the end that held then. Who was
 * transferred before it goes on elsewhere, and is on her way.
 * @param trajectory The trajectory as registered.
 * @param year Calendar year.
 */
export function standingOfTrajectory(trajectory: ReferredTrajectory, year: number): UptakeStanding {
  const { lastDay } = calendarYear(year);
  const { startedOn } = trajectory;
  if (startedOn !== null && startedOn <= lastDay) return 'started';
  const end = endBy(trajectory, lastDay);
  if (end === null || end.reason === 'transferred') return 'in-process';
  if (end.declined !== null) return lookUp(standingOfDecline, end.declined);
  return end.reason === 'contact-lost' ? 'unreachable' : 'declined';
}

import { compareText } from '../kernel/compare-text.js';
import type { ProspectToCall } from './prospect.js';
import { isClosedProspect } from './prospect-outcomes.js';

/** What tells where a prospect stands in the order of work. Dates are ISO text. */
export interface OrderedProspect extends ProspectToCall {
  readonly intakeOn: string | null;
  /** Trajectory that began with her intake; null: none yet. */
  readonly trajectoryId: string | null;
  /** Her place among all who came in, as the list had them. */
  readonly listOrder: number;
}

/**
 * How early in the order of work a prospect stands: who is to be called again by today, who wants an intake that has not
 * begun, who was not called yet, who is called again later, and of whom nothing is asked.
 * @param prospect How she stands.
 * @param today ISO text.
 * @returns 0 to 4, the first to be done lowest.
 * @example
 * prospectRank({ outcome: 'called', tryAgainOn: '2008-04-02', trajectoryId: null }, '2008-04-02'); // 0
 * prospectRank({ outcome: 'to-call', tryAgainOn: null, trajectoryId: null }, '2008-04-02'); // 2
 */
export function prospectRank(
  { outcome, tryAgainOn, trajectoryId }: Pick<OrderedProspect, 'outcome' | 'tryAgainOn' | 'trajectoryId'>,
  today: string,
): number {
  if (isClosedProspect(outcome) || trajectoryId !== null) return 4;
  if (outcome === 'wants-intake') return 1;
  if (outcome === 'to-call') return 2;
  return tryAgainOn === null || tryAgainOn <= today ? 0 : 3;
}

/** The day that orders within a rank: of the next call, or of the intake; what has no day comes first. */
const dayOf = ({ outcome, tryAgainOn, intakeOn }: OrderedProspect): string =>
  (outcome === 'wants-intake' ? intakeOn : outcome === 'called' ? tryAgainOn : null) ?? '';

/**
 * Puts prospects in the order of work: by rank, then by the day of the next call or the intake, then as they came in.
 * @param today ISO text.
 * @returns A comparison, as `sort` expects.
 * @example
 * const one = { outcome: 'to-call', receivedOn: '2008-03-31', outcomeOn: null, tryAgainOn: null, intakeOn: null, trajectoryId: null };
 * [{ ...one, listOrder: 2 }, { ...one, listOrder: 1 }].toSorted(compareProspects('2008-04-02'))[0].listOrder; // 1
 */
export const compareProspects =
  (today: string) =>
  (a: OrderedProspect, b: OrderedProspect): number =>
    prospectRank(a, today) - prospectRank(b, today) ||
    compareText(dayOf(a), dayOf(b)) ||
    compareText(a.receivedOn, b.receivedOn) ||
    a.listOrder - b.listOrder;

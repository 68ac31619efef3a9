import { compareText } from '../kernel/compare-text.js';
import { type SignalSeverity, signalSeverities } from './signal-codes.js';

/** What decides on the place of a signal in the list. Days are ISO text. */
export interface ListedSignal {
  readonly raisedOn: string;
  /** Null: not judged yet. */
  readonly severity: SignalSeverity | null;
  /** The day on which it comes back; null: it waits for a first look, or is closed. */
  readonly followUpOn: string | null;
  readonly closedOn: string | null;
}

/**
 * The order of the list of signals: what is open first, in it what is most serious, in that what waits longest or comes back
 * first. What nobody judged yet stands above all: how serious it is, is not known. Of the closed the last one first.
 * @returns Below zero when the first stands before the second, as `toSorted` asks.
 * @example
 * const watched = { raisedOn: '2008-03-01', severity: 'watch', followUpOn: '2008-04-01', closedOn: null };
 * compareSignals(watched, { ...watched, severity: 'urgent' }) > 0; // true
 */
export function compareSignals(one: ListedSignal, other: ListedSignal): number {
  if (one.closedOn !== null && other.closedOn !== null) return compareText(other.closedOn, one.closedOn);
  if (one.closedOn !== null || other.closedOn !== null) return one.closedOn === null ? -1 : 1;
  return rankOf(one) - rankOf(other) || compareText(returnsOn(one), returnsOn(other));
}

const rankOf = ({ severity }: ListedSignal): number =>
  severity === null ? -1 : signalSeverities.values.indexOf(severity);
const returnsOn = ({ followUpOn, raisedOn }: ListedSignal): string => followUpOn ?? raisedOn;

import type { SignalStanding } from '@mim/domain/supervision';
import type { OpenedSignal } from './requests/signals.js';

/** What each form about a signal needs. */
export interface SignalFormProps {
  readonly signal: OpenedSignal;
  readonly title: string;
  readonly onClose: () => void;
}

/** Where a signal stands, as the rule of its steps asks. */
export const standingOf = ({ step, raisedOn, notes }: OpenedSignal): SignalStanding => ({
  step,
  raisedOn,
  steppedOn: notes.at(-1)?.takenOn ?? raisedOn,
  notes: notes.length,
});

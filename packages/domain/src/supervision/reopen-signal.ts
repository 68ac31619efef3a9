import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { problemOf, type Refusal } from '../kernel/result.js';
import { notesFull, type SignalStanding, stepBeforeStep, stepInFuture } from './check-signal.js';
import { mostSignalNotes, type SignalNoteStep, type SignalStep } from './signal-codes.js';
import type { SignalReopening } from './signal-schema.js';

const signalNotClosed = problemOf(
  'signal-not-closed',
  ['Dit signaal is niet afgehandeld.', 'This signal is not closed.'],
  ['Leg vast wat er nu mee gebeurt.', 'Record what is done about it now.'],
);

type ReopeningCode =
  | 'signal-not-closed'
  | 'signal-notes-full'
  | 'signal-step-in-future'
  | 'signal-step-before-step';

/**
 * What speaks against opening a signal again that was closed by mistake: it is closed, and lies between its end and today.
 * @param signal Where it stands.
 * @param reopening When and why, after its schema.
 * @param today The day on which it is recorded.
 * @example
 * const signal = { step: 'closed', raisedOn: '2008-03-28', steppedOn: '2008-03-29', notes: 2 };
 * const reopening = { reopenedOn: '2008-03-30', note: 'Verkeerde signaal afgehandeld.' };
 * signalReopeningRefusals(signal, reopening, Temporal.PlainDate.from('2008-03-30')); // []
 * signalReopeningRefusals({ ...signal, step: 'judged' }, reopening, Temporal.PlainDate.from('2008-03-30')).length; // 1
 */
export function signalReopeningRefusals(
  { step, raisedOn, steppedOn, notes }: SignalStanding,
  { reopenedOn }: SignalReopening,
  today: PlainDate,
): readonly Refusal<ReopeningCode>[] {
  requireDays(raisedOn, steppedOn, reopenedOn);
  if (step !== 'closed') return [{ field: 'note', problem: signalNotClosed }];
  if (notes >= mostSignalNotes) return [{ field: 'note', problem: notesFull }];
  if (reopenedOn > today.toString()) return [{ field: 'reopenedOn', problem: stepInFuture }];
  return reopenedOn < steppedOn ? [{ field: 'reopenedOn', problem: stepBeforeStep }] : [];
}

/** Where a signal stands once it is open again. Days are ISO text. */
export interface ReopenedSignal {
  readonly step: Exclude<SignalStep, 'closed'>;
  /** It comes back at once; null: nobody judged it yet. */
  readonly followUpOn: string | null;
}

/**
 * Where a signal stands once it is open again: where it was before it was closed, and it comes back the same day.
 * @param notes The steps in which something was said, in that order.
 * @param reopenedOn The day on which it is opened again.
 * @example
 * reopenedSignal(['noticed', 'judged', 'closed'], '2008-03-30'); // { step: 'judged', followUpOn: '2008-03-30' }
 * reopenedSignal(['noticed', 'closed'], '2008-03-30'); // { step: 'noticed', followUpOn: null }
 */
export function reopenedSignal(notes: readonly SignalNoteStep[], reopenedOn: string): ReopenedSignal {
  requireDays(reopenedOn);
  const isOpenStep = (each: SignalNoteStep): each is 'noticed' | 'judged' | 'decided' =>
    each !== 'closed' && each !== 'reopened';
  const step = notes.findLast(isOpenStep) ?? 'noticed';
  return { step, followUpOn: step === 'noticed' ? null : reopenedOn };
}

/**
 * The step that is due now: what was noticed waits to be judged; what comes back on its day is judged again, or closed once the
 * organisation has decided. Until that day nothing is due.
 * @param signal How far it is, and when it comes back.
 * @param today The day on which it is asked.
 * @returns Null: nothing is due.
 * @example
 * const today = Temporal.PlainDate.from('2008-03-30');
 * signalStepDue({ step: 'noticed', followUpOn: null }, today); // 'judged'
 * signalStepDue({ step: 'judged', followUpOn: '2008-04-07' }, today); // null
 */
export function signalStepDue(
  { step, followUpOn }: { readonly step: SignalStep; readonly followUpOn: string | null },
  today: PlainDate,
): 'judged' | 'closed' | null {
  requireDays(followUpOn);
  if (step === 'closed') return null;
  if (step === 'noticed') return 'judged';
  if (followUpOn !== null && followUpOn > today.toString()) return null;
  return step === 'judged' ? 'judged' : 'closed';
}

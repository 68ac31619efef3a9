import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { problemOf, type Refusal } from '../kernel/result.js';
import {
  followUpNotAhead,
  notesFull,
  type SignalStanding,
  stepBeforeStep,
  stepInFuture,
} from './check-signal.js';
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
  | 'signal-step-before-step'
  | 'signal-follow-up-not-ahead';

/**
 * What speaks against opening a signal again that was closed by mistake: it is closed, and lies between its end and today; a day
 * on which it comes back lies ahead.
 * @param signal Where it stands.
 * @param reopening When and why, after its schema.
 * @param today The day on which it is recorded.
 * @example
 * const signal = { step: 'closed', raisedOn: '2008-03-28', steppedOn: '2008-03-29', notes: 2 };
 * const reopening = { reopenedOn: '2008-03-30', note: 'Verkeerde signaal afgehandeld.', followUpOn: null };
 * signalReopeningRefusals(signal, reopening, Temporal.PlainDate.from('2008-03-30')); // []
 * signalReopeningRefusals({ ...signal, step: 'judged' }, reopening, Temporal.PlainDate.from('2008-03-30')).length; // 1
 */
export function signalReopeningRefusals(
  { step, raisedOn, steppedOn, notes }: SignalStanding,
  { reopenedOn, followUpOn }: SignalReopening,
  today: PlainDate,
): readonly Refusal<ReopeningCode>[] {
  requireDays(raisedOn, steppedOn, reopenedOn, followUpOn);
  if (step !== 'closed') return [{ field: 'note', problem: signalNotClosed }];
  if (notes >= mostSignalNotes) return [{ field: 'note', problem: notesFull }];
  const day = today.toString();
  const refusals: Refusal<ReopeningCode>[] = [];
  if (reopenedOn > day) refusals.push({ field: 'reopenedOn', problem: stepInFuture });
  else if (reopenedOn < steppedOn) refusals.push({ field: 'reopenedOn', problem: stepBeforeStep });
  if (followUpOn !== null && followUpOn <= day)
    refusals.push({ field: 'followUpOn', problem: followUpNotAhead });
  return refusals;
}

/** A step of a signal, with the day that was agreed in it. */
export interface AgreedStep {
  readonly step: SignalNoteStep;
  /** When the coordinator would come back to it, ISO text; null: nothing was agreed, or it is not known. */
  readonly followUpOn: string | null;
}

/** Where a signal stands once it is open again. Days are ISO text. */
export interface ReopenedSignal {
  readonly step: Exclude<SignalStep, 'closed'>;
  /** When it comes back; null: nobody judged it yet, and it waits at once. */
  readonly followUpOn: string | null;
}

const isOpenStep = (step: SignalNoteStep): step is ReopenedSignal['step'] =>
  step !== 'closed' && step !== 'reopened';

/**
 * Where a signal stands once it is open again: where it was before it was closed. It comes back on the day that is agreed now,
 * or else on the one that was agreed before, while that lies ahead; otherwise the same day. Closing it was a mistake, so that it
 * takes back no agreement.
 * @param notes The steps in which something was said, in that order.
 * @param reopening When it is opened again, and when it comes back.
 * @param today The day on which it is recorded.
 * @example
 * const today = Temporal.PlainDate.from('2008-03-30');
 * const notes = [{ step: 'noticed', followUpOn: null }, { step: 'judged', followUpOn: '2008-04-07' }, { step: 'closed', followUpOn: null }];
 * reopenedSignal(notes, { reopenedOn: '2008-03-30', followUpOn: null }, today); // { step: 'judged', followUpOn: '2008-04-07' }
 * reopenedSignal(notes, { reopenedOn: '2008-03-30', followUpOn: '2008-04-02' }, today); // { step: 'judged', followUpOn: '2008-04-02' }
 */
export function reopenedSignal(
  notes: readonly AgreedStep[],
  { reopenedOn, followUpOn }: Pick<SignalReopening, 'reopenedOn' | 'followUpOn'>,
  today: PlainDate,
): ReopenedSignal {
  requireDays(reopenedOn, followUpOn, ...notes.map((note) => note.followUpOn));
  const step = notes.map((note) => note.step).findLast(isOpenStep) ?? 'noticed';
  const agreed = followUpOn ?? notes.findLast((note) => note.step !== 'closed')?.followUpOn ?? null;
  if (agreed !== null && agreed > today.toString()) return { step, followUpOn: agreed };
  return { step, followUpOn: step === 'noticed' ? null : reopenedOn };
}

/**
 * The step that is due now: what was noticed waits to be judged, at once unless it was reopened for a later day; what comes back on
 * its day is judged again, or closed once the organisation has decided. Until that day nothing is due.
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
  if (followUpOn !== null && followUpOn > today.toString()) return null;
  return step === 'decided' ? 'closed' : 'judged';
}

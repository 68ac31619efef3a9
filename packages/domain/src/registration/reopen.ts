import type { EndReason } from '../code-lists/trajectory-lists.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { Reopening } from './reopen-schema.js';
import { isOpenState, type TrajectoryState } from './trajectory-state.js';
import type { TransferOutcome } from './transfer-codes.js';

export const reopenNotEnded = problemOf(
  'reopen-not-ended',
  ['Dit traject is niet beëindigd.', 'This trajectory has not ended.'],
  ['Laad de pagina opnieuw.', 'Reload the page.'],
);
export const reopenOutsideTime = problemOf(
  'reopen-outside-time',
  [
    'Heropenen kan niet voor het einde en niet in de toekomst.',
    'Reopening is possible neither before the end nor in the future.',
  ],
  ['Kies de dag van vandaag.', 'Choose today.'],
);
export const transferNotRefused = problemOf(
  'transfer-not-refused',
  ['Deze moeder is aan een andere locatie overgedragen.', 'This mother was transferred to another location.'],
  [
    'Heropenen kan als de andere locatie weigert, of als u de overdracht intrekt voor er antwoord is.',
    'Reopen when the other location refuses, or after you withdraw the transfer before it is answered.',
  ],
);

/** What a reopening must agree with. */
export interface EndedTrajectory {
  readonly state: TrajectoryState;
  readonly endedOn: string | null;
  readonly endReason: EndReason | null;
  /** Outcome of the latest transfer; null: none, or not answered. */
  readonly transferOutcome: TransferOutcome | null;
  /** Whether the intake was finished before the end. */
  readonly isIntakeFinished: boolean;
}

/**
 * Whether a trajectory that has ended can be opened again, and by which event: she waits for a match, or
 * goes on with an intake that was never finished. A mother who was transferred stays where she is, unless
 * the other location refused her or the offer was withdrawn.
 * @example
 * const trajectory = { state: 'ended', endedOn: '2008-06-01', endReason: 'transferred', transferOutcome: 'refused', isIntakeFinished: true };
 * canReopen(trajectory, { reopenedOn: '2008-06-09', reason: 'Ede is vol.' }, Temporal.PlainDate.from('2008-06-09')); // { ok: true, value: 'reopen' }
 */
export function canReopen(
  { state, endedOn, endReason, transferOutcome, isIntakeFinished }: EndedTrajectory,
  { reopenedOn }: Reopening,
  today: PlainDate,
): Result<
  'reopen' | 'reopen-intake',
  Problem<'reopen-not-ended' | 'reopen-outside-time' | 'transfer-not-refused'>
> {
  if (isOpenState(state)) return fail(reopenNotEnded);
  requireDays(endedOn, reopenedOn);
  if (reopenedOn > today.toString() || reopenedOn < (endedOn ?? '')) return fail(reopenOutsideTime);
  const isGone =
    endReason === 'transferred' && transferOutcome !== 'refused' && transferOutcome !== 'withdrawn';
  if (isGone) return fail(transferNotRefused);
  return ok(isIntakeFinished ? 'reopen' : 'reopen-intake');
}

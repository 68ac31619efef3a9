import { pausedOn } from '@mim/domain/kernel';
import { eventsIn, takesPart } from '@mim/domain/registration';
import { m } from '../../../paraglide/messages.js';
import { isElsewhere, type MotherPageAnswer, openTransfer, pauseToChange } from '../model/mother-page.js';
import type { TrajectoryActionName } from './trajectory-action.js';

/** The actions of a mother's menu; the others are offered where there is something to answer. */
export type OfferedAction = Exclude<TrajectoryActionName, 'round-off' | 'complete-record'>;

/** What an action is called. */
export const actionText: Readonly<Record<OfferedAction, () => string>> = {
  pause: m.mother_do_pause,
  'change-pause': m.mother_do_change_pause,
  'end-pause': m.mother_do_end_pause,
  extend: m.mother_do_extend,
  end: m.mother_do_end,
  reopen: m.mother_do_reopen,
  'end-match': m.mother_do_rematch,
  refer: m.mother_do_refer,
  transfer: m.mother_do_transfer,
  'withdraw-transfer': m.mother_do_withdraw_transfer,
  signal: m.mother_do_signal,
  person: m.mother_edit_person,
  partner: m.mother_edit_partner,
  registration: m.mother_edit_registration,
  merge: m.mother_do_merge,
  remove: m.mother_do_remove,
  erase: m.erasure_do,
};

/**
 * What can be done to a trajectory now, in the order of the menu: what the domain allows in its state, and
 * what is agreed about the visits.
 */
export function actionsOf(mother: MotherPageAnswer): readonly OfferedAction[] {
  const { trajectory, pauses, today } = mother;
  const { state } = trajectory;
  const events = eventsIn(state);
  const isPaused = pausedOn(pauses, today);
  const hasPause = pauseToChange(mother) !== undefined;
  const offered: readonly (readonly [OfferedAction, boolean])[] = [
    ['pause', takesPart(state) && !isPaused],
    ['change-pause', takesPart(state) && hasPause],
    ['end-pause', hasPause],
    ['signal', takesPart(state)],
    ['refer', state !== 'prospect'],
    ['extend', takesPart(state)],
    ['end-match', events.includes('unmatch')],
    ['transfer', events.includes('transfer-out')],
    ['end', events.includes('end')],
    ['withdraw-transfer', openTransfer(mother) !== undefined],
    ['reopen', events.includes('reopen') && !isElsewhere(mother)],
    ['person', true],
    ['partner', true],
    ['registration', true],
    ['merge', true],
    ['remove', true],
    ['erase', true],
  ];
  return offered.filter(([, isPossible]) => isPossible).map(([action]) => action);
}

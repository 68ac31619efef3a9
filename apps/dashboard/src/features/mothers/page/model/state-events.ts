import { endReasons } from '@mim/domain/code-lists';
import type { Language } from '@mim/domain/kernel';
import { trajectoryStates } from '@mim/domain/registration';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import { joined, type TimelineEvent } from './timeline-event.js';

/** States, but those that a match or a first visit brought about: that event tells of them. */
export function stateEvents({ states, trajectory }: MotherPageAnswer, language: Language): TimelineEvent[] {
  return states
    .filter(({ state }) => state !== 'matched' && state !== 'visited')
    .map(({ state, since, reason }, place) => ({
      id: `state-${place}`,
      on: since,
      kind: 'state',
      tone: 'plain',
      title: trajectoryStates.label(state, language),
      detail:
        state === 'ended' && trajectory.endReason !== null
          ? joined(endReasons.label(trajectory.endReason, language), trajectory.endNote)
          : joined(reason),
    }));
}

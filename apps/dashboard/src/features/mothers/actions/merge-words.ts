import type { Language } from '@mim/domain/kernel';
import { type TrajectoryState, trajectoryStates } from '@mim/domain/registration';
import { formatDate } from '../../../language/format-date.js';

/** A trajectory in a few words: where it is, and when it began and ended as far as that is known. */
export function trajectoryText(
  {
    state,
    startedOn = null,
    endedOn = null,
  }: {
    readonly state: TrajectoryState | null;
    readonly startedOn?: string | null;
    readonly endedOn?: string | null;
  },
  language: Language,
): string {
  const days = [startedOn, endedOn].filter((day) => day !== null).map((day) => formatDate(day, language));
  const words = state === null ? '' : trajectoryStates.label(state, language);
  return days.length === 0 ? words : `${words} (${days.join(' – ')})`;
}

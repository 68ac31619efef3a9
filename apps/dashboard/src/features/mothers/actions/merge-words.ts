import type { Language } from '@mim/domain/kernel';
import { type MotherStatus, motherStatuses } from '@mim/domain/registration';
import { formatDate } from '../../../language/format-date.js';

/** A trajectory in a few words: where it is, and when it began and ended as far as that is known. */
export function trajectoryText(
  {
    status,
    startedOn = null,
    endedOn = null,
  }: {
    readonly status: MotherStatus | null;
    readonly startedOn?: string | null;
    readonly endedOn?: string | null;
  },
  language: Language,
): string {
  const days = [startedOn, endedOn].filter((day) => day !== null).map((day) => formatDate(day, language));
  const words = status === null ? '' : motherStatuses.label(status, language);
  return days.length === 0 ? words : `${words} (${days.join(' – ')})`;
}

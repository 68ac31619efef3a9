import type { ConfirmedWarning } from '@mim/database';
import { deliveryProblems } from '@mim/domain/delivery';
import type { Bilingual } from '@mim/domain/kernel';

/** A warning that was confirmed, as it is told of a version that was sent. */
export interface ShownConfirmation {
  message: Bilingual;
  rows: number | null;
  reason: string | null;
  name: string | null;
  confirmedAt: string | null;
}

/** A warning that was confirmed, by whom and why; of what came from other software less is known. */
export const showConfirmed = ({
  code,
  rows,
  reason,
  confirmedName,
  confirmedAt,
}: ConfirmedWarning): ShownConfirmation => ({
  message: sentenceOf(code),
  rows: rows ?? null,
  reason: reason ?? null,
  name: confirmedName ?? null,
  confirmedAt: confirmedAt ?? null,
});

/** What a warning says, without the numbers that it had then. */
function sentenceOf(code: ConfirmedWarning['code']): { nl: string; en: string } {
  const sentence = deliveryProblems[code].sentence as (parameters: object) => { nl: string; en: string };
  return code === 'often-not-known'
    ? { nl: 'Dit kenmerk is bij 10% of meer niet bekend.', en: 'Not known for 10% or more.' }
    : sentence({});
}

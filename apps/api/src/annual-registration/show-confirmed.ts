import type { ConfirmedWarning } from '@mim/database';
import { noticeLabel } from '@mim/domain/annual-registration';
import { deliveryProblems, deliveryTables, type TableName } from '@mim/domain/delivery';
import type { Bilingual } from '@mim/domain/kernel';

/** A warning that was confirmed, as it is told of a version that was sent. */
export interface ShownConfirmation {
  label: Bilingual | null;
  message: Bilingual;
  rows: number | null;
  reason: string | null;
  name: string | null;
  confirmedAt: string | null;
}

/** A warning that was confirmed, by whom and why; of what came from other software less is known. */
export const showConfirmed = ({
  code,
  file,
  column,
  rows,
  reason,
  confirmedName,
  confirmedAt,
}: ConfirmedWarning): ShownConfirmation => ({
  label: labelOf(file, column),
  message: sentenceOf(code),
  rows: rows ?? null,
  reason: reason ?? null,
  name: confirmedName ?? null,
  confirmedAt: confirmedAt ?? null,
});

/** What it is about; null: whole rows. */
function labelOf(file: string, column: string | null): Bilingual | null {
  const table = (Object.keys(deliveryTables) as TableName[]).find(
    (name) => deliveryTables[name].file === file,
  );
  return table === undefined ? null : noticeLabel({ table, column });
}

/** What is said of warnings whose sentence has numbers, which are not kept with what was confirmed. */
const withoutNumbers: Partial<Record<ConfirmedWarning['code'], Bilingual>> = {
  'often-not-known': { nl: 'Bij 10% of meer niet bekend.', en: 'Not known for 10% or more.' },
  'far-fewer-rows': { nl: 'Veel minder rijen dan eerder.', en: 'Far fewer rows than before.' },
};

/** What a warning says, without the numbers that it had then. */
function sentenceOf(code: ConfirmedWarning['code']): Bilingual {
  const sentence = deliveryProblems[code].sentence as (parameters: object) => Bilingual;
  return withoutNumbers[code] ?? sentence({});
}

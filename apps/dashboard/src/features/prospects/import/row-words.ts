import type { Language } from '@mim/domain/kernel';
import { fullName, spokenLanguages } from '@mim/domain/person';
import {
  clinicListColumns,
  type FilledColumn,
  type KnownMother,
  listedValue,
  type MotherOfChild,
  motherStatuses,
  type OtherMother,
  prospectOutcomes,
  type RowOutcome,
} from '@mim/domain/registration';
import { formatList } from '../../../language/format.js';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';
import type { CheckedList, ListRow, ReadList } from './dry-run.js';
import { writtenName } from './dry-run.js';
import { knownOf, rowOf } from './judging.js';

/** How a location knows somebody: "aanmelding van 4 mei 2026: nog bellen". */
export function howKnown(
  { receivedOn, outcome, trajectoryId, status }: KnownMother,
  language: Language,
): string {
  if (status !== null) return m.prospects_import_known_in({ state: motherStatuses.label(status, language) });
  if (trajectoryId !== null) return m.prospects_import_known_intake();
  return m.prospects_other_prospect({
    date: formatDate(receivedOn, language),
    outcome: outcome === null ? '' : prospectOutcomes.label(outcome, language),
  });
}

/** Who somebody beside a row is: how she is known, or which row she is. */
export function whoIs(checked: CheckedList, other: OtherMother, language: Language): string {
  const known = knownOf(checked, other);
  if (known !== null) return howKnown(known, language);
  const row = rowOf(checked, other);
  return row === null ? '' : m.prospects_import_known_row({ line: row.line });
}

/** The name of who is in a row. */
export function rowName(list: ReadList, { mapping }: CheckedList, { mother, place }: ListRow): string {
  const name = mother === null ? writtenName(list, mapping, place) : fullName(mother);
  return name === '' ? m.prospects_import_nameless() : name;
}

/** What is known of a mother under a column, as people read it. */
export function valueText(mother: MotherOfChild, column: FilledColumn, language: Language): string {
  if (listedValue(mother, column) === '') return '';
  if (column === 'language') return spokenLanguages.label(mother.language ?? 'other', language);
  return column === 'childBornOn' ? formatDate(mother.childBornOn, language) : listedValue(mother, column);
}

/** Names of columns in a sentence. */
export const columnWords = (columns: readonly FilledColumn[], language: Language): string =>
  formatList(
    columns.map((column) => clinicListColumns.label(column, language)),
    language,
  );

/** What a row fills in of whom it is: before it is stored. */
export const fillWords = (columns: readonly FilledColumn[], language: Language): string =>
  columns.length === 0 ? '' : m.prospects_import_fills({ columns: columnWords(columns, language) });

/** What a row filled in and replaced, and what stayed against it; empty: nothing. */
export const changeWords = (
  { filled, replaced, kept }: Pick<RowOutcome, 'filled' | 'replaced' | 'kept'>,
  language: Language,
): string =>
  [
    filled.length === 0 ? '' : m.prospects_import_filled({ columns: columnWords(filled, language) }),
    replaced.length === 0 ? '' : m.prospects_import_replaced({ columns: columnWords(replaced, language) }),
    kept.length === 0 ? '' : m.prospects_import_kept({ columns: columnWords(kept, language) }),
  ]
    .filter((part) => part !== '')
    .join(' ');

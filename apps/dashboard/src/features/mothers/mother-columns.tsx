import type { Language } from '@mim/domain/kernel';
import { readToday } from '../../clients/today.js';
import { type Column, columnsOf } from '../../components/data-table/columns.js';
import { childrenText } from '../../facts/children-text.js';
import { MotherStatusBadge } from '../../facts/mother-status.js';
import { StandingCell } from '../../facts/standing-cell.js';
import { NOT_KNOWN } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import type { HideableColumn } from './model/column-names.js';
import { NameCell } from './name-cell.js';
import type { MotherRow } from './requests/list-mothers.js';

const column = columnsOf<MotherRow>();

/** What a column is called: above it, in the choice of columns, and in a file. */
export const columnLabels: Readonly<Record<HideableColumn, () => string>> = {
  state: m.mothers_column_state,
  'child-born': m.mothers_column_child,
  'visiting-mother': m.mothers_column_visiting_mother,
  'last-visit': m.mothers_column_last_visit,
  'next-due': m.mothers_column_next_due,
  visits: m.mothers_column_visits,
  town: m.mothers_column_town,
  location: m.location,
  started: m.mothers_column_started,
};

const childrenCell = ({ children }: MotherRow, language: Language): string =>
  childrenText(children, readToday(), language, (months) => m.mothers_child_age({ months })) || NOT_KNOWN;

/**
 * The columns of the list. Their ids are what the API sorts by.
 * @param hidden those that are left out
 * @param locationName names the location of a mother
 */
export function motherColumns(
  language: Language,
  hidden: readonly HideableColumn[],
  locationName: (code: string) => string | null,
): readonly Column<MotherRow>[] {
  const all = column.columns([
    column.accessor('name', {
      id: 'name',
      header: m.mothers_column_name(),
      cell: ({ row: { original } }) => <NameCell mother={original} />,
    }),
    column.accessor('status', {
      id: 'state',
      header: columnLabels.state(),
      meta: { isKeyFact: true },
      cell: ({ row: { original } }) => <MotherStatusBadge status={original.status} />,
    }),
    column.accessor('childBornOn', {
      id: 'child-born',
      header: columnLabels['child-born'](),
      cell: ({ row: { original } }) => childrenCell(original, language),
    }),
    column.accessor('visitingMother', {
      id: 'visiting-mother',
      header: columnLabels['visiting-mother'](),
      enableSorting: false,
      cell: ({ row: { original } }) =>
        original.visitingMother === null ? NOT_KNOWN : <VisitingMotherName {...original.visitingMother} />,
    }),
    column.accessor('lastVisitOn', {
      id: 'last-visit',
      header: columnLabels['last-visit'](),
      cell: ({ row: { original } }) => formatDate(original.lastVisitOn, language),
    }),
    column.accessor('standing', {
      id: 'next-due',
      header: columnLabels['next-due'](),
      meta: { isKeyFact: true },
      cell: ({ row: { original } }) => <StandingCell standing={original.standing} />,
    }),
    column.accessor('visitsDone', {
      id: 'visits',
      header: columnLabels.visits(),
      enableSorting: false,
      meta: { isNumber: true },
      cell: ({ row: { original } }) =>
        original.visitsDone + original.visitsExpected === 0
          ? NOT_KNOWN
          : m.mothers_visits_of({ done: original.visitsDone, expected: original.visitsExpected }),
    }),
    column.accessor('town', {
      id: 'town',
      header: columnLabels.town(),
      enableSorting: false,
      cell: ({ row: { original } }) => original.town ?? NOT_KNOWN,
    }),
    column.accessor('locationId', {
      id: 'location',
      header: columnLabels.location(),
      enableSorting: false,
      meta: { isKeyFact: true },
      cell: ({ row: { original } }) => locationName(original.locationId) ?? original.locationId,
    }),
    column.accessor('startedOn', {
      id: 'started',
      header: columnLabels.started(),
      cell: ({ row: { original } }) => formatDate(original.startedOn, language),
    }),
  ]);
  const leftOut = new Set<string>(hidden);
  return all.filter(({ id }) => id === undefined || !leftOut.has(id));
}

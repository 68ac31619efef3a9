import type { Language } from '@mim/domain/kernel';
import { type Column, columnsOf } from '../../components/data-table/columns.js';
import { TelephoneLink } from '../../components/telephone-link.js';
import { VisitingMotherStatus } from '../../facts/visiting-mother-status.js';
import { NOT_KNOWN } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import type { VisitingMotherRow } from './requests/list-visiting-mothers.js';

const column = columnsOf<VisitingMotherRow>();

/**
 * The columns of the list. Their ids are what its address sorts by.
 * @param locationName names the location of a visiting mother; null: there is only one
 */
export function visitingMotherColumns(
  language: Language,
  locationName: ((code: string) => string) | null,
): readonly Column<VisitingMotherRow>[] {
  return column.columns([
    column.accessor('name', {
      id: 'name',
      header: m.mothers_column_name(),
      cell: ({ row: { original } }) => (
        <VisitingMotherName id={original.visitingMotherId} name={original.name} />
      ),
    }),
    column.accessor('phone', {
      id: 'phone',
      header: m.visiting_mothers_phone(),
      enableSorting: false,
      meta: { isKeyFact: true },
      cell: ({ row: { original } }) =>
        original.phone === null ? NOT_KNOWN : <TelephoneLink phone={original.phone} />,
    }),
    column.accessor('state', {
      id: 'state',
      header: m.mothers_column_state(),
      meta: { isKeyFact: true },
      cell: ({ row: { original } }) => (
        <>
          <VisitingMotherStatus state={original.state} />
          {original.isCoordinator ? ` · ${m.visiting_coordinator_mark()}` : null}
        </>
      ),
    }),
    column.accessor('families', {
      id: 'families',
      header: m.visiting_mother_families(),
      meta: { isNumber: true },
      cell: ({ row: { original } }) =>
        m.visiting_mothers_families_of({
          count: original.families.length,
          maximum: original.maximumFamilies,
        }),
    }),
    column.accessor('town', {
      id: 'town',
      header: m.mothers_column_town(),
      enableSorting: false,
      cell: ({ row: { original } }) => original.town ?? NOT_KNOWN,
    }),
    ...(locationName === null
      ? []
      : [
          column.accessor('locationId', {
            id: 'location',
            header: m.location(),
            enableSorting: false,
            cell: ({ row: { original } }) => locationName(original.locationId),
          }),
        ]),
    column.accessor('startedOn', {
      id: 'started',
      header: m.visiting_mothers_started(),
      cell: ({ row: { original } }) => formatDate(original.startedOn, language),
    }),
  ]);
}

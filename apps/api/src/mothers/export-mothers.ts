import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { settingsFor } from '../location-settings/settings-for.js';
import { contactsWhereAsked } from '../people/contacts-where-asked.js';
import { type ExportedTable, exportedTable, mostExported } from '../table-export/exported-table.js';
import { locationNames } from '../table-export/location-names.js';
import type { MotherExportInput } from './export.schema.js';
import { motherExportColumns } from './export-columns.js';
import { type Asked, motherRow, partOf, selectionOf, subjectsOfLine } from './list-mothers.js';
import type { MotherSelection } from './mother-selection.js';

/** A selection, or those of it who were chosen. */
const among = (selection: MotherSelection, chosen: readonly string[] | undefined): MotherSelection =>
  chosen === undefined
    ? selection
    : { ...selection, trajectoryIds: selection.trajectoryIds?.filter((id) => chosen.includes(id)) ?? chosen };

/** The mothers of a filter, or those of them who were chosen, as a table for a file. */
export async function exportMothers(
  trx: Transaction<Database>,
  { locationIds, today }: Asked,
  { filter, trajectoryIds, sort, columns, language }: MotherExportInput,
): Promise<Read<ExportedTable>> {
  const settings = await settingsOfLocations(trx, locationIds, today);
  const selection = await selectionOf(trx, { locationIds, today }, filter, settings);
  const part = { sort, limit: mostExported };
  const found = await partOf(trx, among(selection, trajectoryIds), part, settings, today);
  const shown = found.slice(0, mostExported);
  const nameOfLocation = await locationNames(trx, locationIds);
  const motherIds = shown.map(({ motherId }) => motherId);
  const contacts = await contactsWhereAsked(trx, locationIds, columns, motherIds);
  return {
    value: exportedTable({
      columns: motherExportColumns,
      names: columns,
      found: found.map((each) => ({
        ...motherRow(each, settingsFor(settings, each), today),
        locationName: nameOfLocation(each.locationId),
        contact: contacts.get(each.motherId) ?? null,
      })),
      language,
    }),
    subjects: shown.flatMap(subjectsOfLine),
  };
}

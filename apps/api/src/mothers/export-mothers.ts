import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { settingsFor } from '../location-settings/settings-for.js';
import { locationsByCode } from '../locations/locations.repository.js';
import { type MotherExport, type MotherExportInput, mostExported } from './export.schema.js';
import { contactColumns, type MotherExportColumn, motherExportColumns } from './export-columns.js';
import { type Asked, motherRow, partOf, selectionOf } from './list-mothers.js';
import { type ContactRow, contactRows, type MotherListRow } from './mother-list.repository.js';
import type { MotherSelection } from './mother-selection.js';

/** A selection, or those of it who were chosen. */
const among = (selection: MotherSelection, chosen: readonly string[] | undefined): MotherSelection =>
  chosen === undefined
    ? selection
    : { ...selection, trajectoryIds: selection.trajectoryIds?.filter((id) => chosen.includes(id)) ?? chosen };

async function locationNames(
  trx: Transaction<Database>,
  locationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return new Map((await locationsByCode(trx, locationIds)).map(({ code, name }) => [code, name]));
}

/** How the mothers are reached, where a column asks for it: otherwise it is not read at all. */
async function contactsOf(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  columns: readonly MotherExportColumn[],
  mothers: readonly MotherListRow[],
): Promise<ReadonlyMap<string, ContactRow>> {
  if (!contactColumns.some((name) => columns.includes(name))) return new Map();
  const ids = mothers.map(({ motherId }) => motherId);
  return new Map((await contactRows(trx, locationIds, ids)).map((row) => [row.personId, row]));
}

/** The mothers of a filter, or those of them who were chosen, as a table for a file. */
export async function exportMothers(
  trx: Transaction<Database>,
  { locationIds, today }: Asked,
  { filter, trajectoryIds, sort, columns, language }: MotherExportInput,
): Promise<Read<MotherExport>> {
  const settings = await settingsOfLocations(trx, locationIds, today);
  const selection = await selectionOf(trx, { locationIds, today }, filter, settings);
  const part = { sort, limit: mostExported };
  const found = await partOf(trx, among(selection, trajectoryIds), part, settings, today);
  const shown = found.slice(0, mostExported);
  const names = await locationNames(trx, locationIds);
  const contacts = await contactsOf(trx, locationIds, columns, shown);
  return {
    value: {
      columns: columns.map((name) => {
        const { heading, isDate } = motherExportColumns[name];
        return { name, heading: heading[language], isDate };
      }),
      rows: shown.map((each) => {
        const mother = {
          ...motherRow(each, settingsFor(settings, each), today),
          locationName: names.get(each.locationId) ?? each.locationId,
          contact: contacts.get(each.motherId) ?? null,
        };
        return columns.map((name) => motherExportColumns[name].cell(mother, language));
      }),
      cut: found.length > mostExported,
    },
    subjects: shown.map((row) => ({ locationId: row.locationId, id: row.motherId })),
  };
}

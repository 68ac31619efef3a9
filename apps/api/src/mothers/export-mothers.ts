import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { settingsFor } from '../location-settings/settings-for.js';
import { type MotherExport, type MotherExportInput, mostExported } from './export.schema.js';
import { motherExportColumns } from './export-columns.js';
import { type Asked, motherRow, partOf, selectionOf } from './list-mothers.js';
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
): Promise<Read<MotherExport>> {
  const settings = await settingsOfLocations(trx, locationIds, today);
  const selection = await selectionOf(trx, { locationIds, today }, filter, settings);
  const part = { sort, limit: mostExported };
  const found = await partOf(trx, among(selection, trajectoryIds), part, settings, today);
  const shown = found.slice(0, mostExported);
  return {
    value: {
      columns,
      rows: shown.map((each) => {
        const row = motherRow(each, settingsFor(settings, each), today);
        return columns.map((name) => motherExportColumns[name](row, language));
      }),
      cut: found.length > mostExported,
    },
    subjects: shown.map((row) => ({ locationId: row.locationId, id: row.motherId })),
  };
}

import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { readDossier } from '../dossier/read-dossier.js';
import {
  columnsOfFile,
  exportedTable,
  exportReading,
  mostExported,
  tellsContact,
} from '../table-export/exported-table.js';
import { locationNames } from '../table-export/location-names.js';
import { prospectExportColumns } from './export-columns.js';
import { prospectContacts } from './prospects.repository.js';
import type { ProspectExportInput } from './prospects.schema.js';
import { foundProspects, subjectOf } from './read-prospects.js';

/** The prospects whom a filter finds, in the order of work, as a table for a file. */
export function exportProspects(
  ctx: CoordinatorContext,
  { filter, withContact, language }: ProspectExportInput,
) {
  const names = columnsOfFile(prospectExportColumns, withContact);
  return readDossier(ctx, exportReading('prospects', names), async (trx) => {
    const { locationIds } = ctx.actor;
    const found = await foundProspects(trx, locationIds, ctx.today, { filter, limit: mostExported });
    const shown = found.slice(0, mostExported);
    const nameOfLocation = await locationNames(trx, locationIds);
    const ids = shown.map(({ prospectId }) => prospectId);
    const reached = names.some(tellsContact) ? await prospectContacts(trx, locationIds, ids) : [];
    const contacts = new Map(reached.map((row) => [row.prospectId, row]));
    return {
      value: exportedTable({
        columns: prospectExportColumns,
        names,
        found: found.map((row) => ({
          ...row,
          locationName: nameOfLocation(row.locationId),
          contact: contacts.get(row.prospectId) ?? null,
        })),
        language,
      }),
      subjects: shown.map(subjectOf),
    };
  });
}

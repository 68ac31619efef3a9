import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { readDossier } from '../dossier/read-dossier.js';
import { contactsWhereAsked } from '../people/contacts-where-asked.js';
import { columnsOfFile, exportedTable, exportReading, mostExported } from '../table-export/exported-table.js';
import { locationNames } from '../table-export/location-names.js';
import { visitExportColumns } from './export-columns.js';
import { subjectsOf, visitLine } from './visit-view.js';
import { visitList } from './visits.repository.js';
import type { VisitExportInput } from './visits.schema.js';

/** The visits that a filter leaves, in the order of the list, as a table for a file. */
export function exportVisits(ctx: CoordinatorContext, { filter, withContact, language }: VisitExportInput) {
  const names = columnsOfFile(visitExportColumns, withContact);
  return readDossier(ctx, exportReading('visits', names), async (trx) => {
    const { locationIds } = ctx.actor;
    const found = await visitList(trx, locationIds, filter, { after: null, limit: mostExported + 1 });
    const shown = found.slice(0, mostExported);
    const nameOfLocation = await locationNames(trx, locationIds);
    const motherIds = shown.map(({ motherId }) => motherId);
    const contacts = await contactsWhereAsked(trx, locationIds, names, motherIds);
    return {
      value: exportedTable({
        columns: visitExportColumns,
        names,
        found: found.map((row) => ({
          ...visitLine(row, ctx.today),
          locationName: nameOfLocation(row.locationId),
          contact: contacts.get(row.motherId) ?? null,
        })),
        language,
      }),
      subjects: subjectsOf(shown),
    };
  });
}

import { ok } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { exportList } from '../table-export/export-list.js';
import { mostExported, tellsContact } from '../table-export/exported-table.js';
import { prospectExportColumns } from './export-columns.js';
import { prospectContacts } from './prospects.repository.js';
import type { ProspectExportInput } from './prospects.schema.js';
import { foundProspects, subjectOf } from './read-prospects.js';

const file = { list: 'prospects', columns: prospectExportColumns };

/** The prospects whom a filter finds, in the order of work, as a table for a file. */
export const exportProspects = (ctx: CoordinatorContext, { filter, ...asked }: ProspectExportInput) =>
  exportList(ctx, file, asked, async (trx, { names, nameOfLocation }) => {
    const { locationIds } = ctx.actor;
    const found = await foundProspects(trx, locationIds, ctx.today, { filter, limit: mostExported });
    const ids = found.map(({ prospectId }) => prospectId);
    const reached = names.some(tellsContact) ? await prospectContacts(trx, locationIds, ids) : [];
    const contacts = new Map(reached.map((row) => [row.prospectId, row]));
    return ok(
      found.map((row) => ({
        row: {
          ...row,
          locationName: nameOfLocation(row.locationId),
          contact: contacts.get(row.prospectId) ?? null,
        },
        subjects: [subjectOf(row)],
      })),
    );
  });

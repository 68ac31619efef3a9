import { ok } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { contactsWhereAsked } from '../people/contacts-where-asked.js';
import { exportList } from '../table-export/export-list.js';
import { mostExported } from '../table-export/exported-table.js';
import { visitExportColumns } from './export-columns.js';
import { subjectsOf, visitLine } from './visit-view.js';
import { visitList } from './visits.repository.js';
import type { VisitExportInput } from './visits.schema.js';

const file = { list: 'visits', columns: visitExportColumns };

/** The visits that a filter leaves, in the order of the list, as a table for a file. */
export const exportVisits = (ctx: CoordinatorContext, { filter, ...asked }: VisitExportInput) =>
  exportList(ctx, file, asked, async (trx, { names, nameOfLocation }) => {
    const { locationIds } = ctx.actor;
    const found = await visitList(trx, locationIds, filter, { after: null, limit: mostExported + 1 });
    const motherIds = found.map(({ motherId }) => motherId);
    const contacts = await contactsWhereAsked(trx, locationIds, names, motherIds);
    return ok(
      found.map((row) => ({
        row: {
          ...visitLine(row, ctx.today),
          locationName: nameOfLocation(row.locationId),
          contact: contacts.get(row.motherId) ?? null,
        },
        subjects: subjectsOf([row]),
      })),
    );
  });

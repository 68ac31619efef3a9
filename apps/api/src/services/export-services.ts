import { ok } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { exportList } from '../table-export/export-list.js';
import { serviceExportColumns } from './export-columns.js';
import { serviceList } from './services.repository.js';
import type { ServiceExportInput } from './services.schema.js';

const file = { list: 'services', columns: serviceExportColumns };

/** The local directory by name as a table for a file: it says nothing of any mother. */
export const exportServices = (ctx: CoordinatorContext, { language }: ServiceExportInput) =>
  exportList(ctx, file, { withContact: false, language }, async (trx, { nameOfLocation }) => {
    const found = await serviceList(trx, ctx.actor.locationIds);
    return ok(
      found.map((row) => ({ row: { ...row, locationName: nameOfLocation(row.locationId) }, subjects: [] })),
    );
  });

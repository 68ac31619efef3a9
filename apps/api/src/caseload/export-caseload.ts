import { ok } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { exportList } from '../table-export/export-list.js';
import type { CaseloadExportInput } from './caseload.schema.js';
import { loadExportColumns } from './export-columns.js';
import { foundCaseload } from './read-caseload.js';

const file = { list: 'caseload', columns: loadExportColumns };

/** The load of each visiting mother of a location, in the order of the page, as a table for a file. */
export const exportCaseload = (ctx: CoordinatorContext, { locationId, language }: CaseloadExportInput) =>
  exportList(ctx, file, { withContact: false, language }, async (trx, { nameOfLocation }) => {
    const found = await foundCaseload(trx, ctx, locationId);
    if (!found.ok) return found;
    const { value, personOf } = found.value;
    return ok(
      value.loads.map((load) => ({
        row: { ...load, locationName: nameOfLocation(value.locationId) },
        subjects: [personOf.get(load.id)].flatMap((id) =>
          id === undefined ? [] : [{ locationId: value.locationId, id }],
        ),
      })),
    );
  });

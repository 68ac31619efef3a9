import { ok } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { exportList } from '../table-export/export-list.js';
import { mostExported, tellsContact } from '../table-export/exported-table.js';
import { applicantExportColumns } from './export-columns.js';
import { foundApplicants, subjectOf } from './read-applicants.js';
import type { ApplicantExportInput } from './recruitment.schema.js';

const file = { list: 'recruitment', columns: applicantExportColumns };

/** The people who applied, in the order of work, as a table for a file. */
export const exportApplicants = (ctx: CoordinatorContext, { closedToo, ...asked }: ApplicantExportInput) =>
  exportList(ctx, file, asked, async (trx, { names, nameOfLocation }) => {
    const found = await foundApplicants(trx, ctx.actor.locationIds, ctx.today, {
      closedToo,
      most: mostExported + 1,
    });
    const isAsked = names.some(tellsContact);
    return ok(
      found.map(({ row: { phone, street, postcode }, line }) => ({
        row: {
          ...line,
          locationName: nameOfLocation(line.locationId),
          contact: isAsked ? { phone, street, postcode } : null,
        },
        subjects: [subjectOf(line)],
      })),
    );
  });

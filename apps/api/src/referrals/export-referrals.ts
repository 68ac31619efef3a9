import { ok } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { contactsWhereAsked } from '../people/contacts-where-asked.js';
import { exportList } from '../table-export/export-list.js';
import { mostExported } from '../table-export/exported-table.js';
import { referralExportColumns } from './export-columns.js';
import { viewOf } from './read-referrals.js';
import { type NamedReferralRow, referralList } from './referrals.repository.js';
import type { ReferralExportInput } from './referrals.schema.js';

const file = { list: 'referrals', columns: referralExportColumns };

/** Those that were chosen, in the order in which they were. */
function chosenOf(found: readonly NamedReferralRow[], referralIds: readonly string[]) {
  const byId = new Map(found.map((row) => [row.referralId, row]));
  return referralIds.flatMap((id) => byId.get(id) ?? []);
}

/** Referrals, the latest first, or those of them that were chosen, as a table for a file. */
export const exportReferrals = (ctx: CoordinatorContext, { referralIds, ...asked }: ReferralExportInput) =>
  exportList(ctx, file, asked, async (trx, { names, nameOfLocation }) => {
    const { locationIds } = ctx.actor;
    const found = await referralList(trx, locationIds, { limit: mostExported + 1 });
    const rows = referralIds === undefined ? found : chosenOf(found, referralIds);
    const motherIds = rows.map(({ motherId }) => motherId);
    const contacts = await contactsWhereAsked(trx, locationIds, names, motherIds);
    return ok(
      rows.map((row) => ({
        row: {
          ...viewOf(row),
          locationName: nameOfLocation(row.locationId),
          contact: contacts.get(row.motherId) ?? null,
        },
        subjects: [{ locationId: row.locationId, id: row.motherId }],
      })),
    );
  });

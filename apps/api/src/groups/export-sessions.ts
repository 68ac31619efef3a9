import { ok } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { contactsWhereAsked } from '../people/contacts-where-asked.js';
import { exportList } from '../table-export/export-list.js';
import { mostExported } from '../table-export/exported-table.js';
import { sessionExportColumns } from './export-columns.js';
import { sessionsOfGroups } from './group-sessions.repository.js';
import type { GroupExportInput } from './groups.schema.js';

const file = { list: 'groups', columns: sessionExportColumns };

/** The sessions of all groups, or of one, with who was there, as a table for a file. */
export const exportSessions = (ctx: CoordinatorContext, { groupId, ...asked }: GroupExportInput) =>
  exportList(ctx, file, asked, async (trx, { names, nameOfLocation }) => {
    const { locationIds } = ctx.actor;
    const sessions = await sessionsOfGroups(trx, locationIds, groupId ?? null, mostExported + 1);
    const motherIds = sessions.flatMap(({ mothers }) => mothers.map(({ motherId }) => motherId));
    const contacts = await contactsWhereAsked(trx, locationIds, names, motherIds);
    return ok(
      sessions.flatMap((session) => {
        const { locationId, mothers } = session;
        const line = { ...session, locationName: nameOfLocation(locationId) };
        return (mothers.length === 0 ? [null] : mothers).map((mother) => ({
          row: {
            ...line,
            mother,
            contact: mother === null ? null : (contacts.get(mother.motherId) ?? null),
          },
          subjects: mother === null ? [] : [{ locationId, id: mother.motherId }],
        }));
      }),
    );
  });

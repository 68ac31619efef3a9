import { ok } from '@mim/domain/kernel';
import { selectVisitingMothers } from '@mim/domain/supervision';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { contactsWhereAsked } from '../people/contacts-where-asked.js';
import { exportList } from '../table-export/export-list.js';
import { visitingMotherExportColumns } from './export-columns.js';
import { foundVisitingMothers, subjectsOfLine } from './read-visiting-mothers.js';
import type { VisitingMotherExportInput } from './visiting-mothers.schema.js';

const file = { list: 'visitingMothers', columns: visitingMotherExportColumns };

/** The visiting mothers whom a list has, in its order, as a table for a file. */
export const exportVisitingMothers = (
  ctx: CoordinatorContext,
  { text, filter, sort, ...asked }: VisitingMotherExportInput,
) =>
  exportList(ctx, file, asked, async (trx, { names, nameOfLocation }) => {
    const found = await foundVisitingMothers(trx, ctx, { text, stoppedToo: true });
    const lineOf = new Map(found.map((each) => [each.line, each]));
    const shown = selectVisitingMothers([...lineOf.keys()], filter, sort).flatMap(
      (line) => lineOf.get(line) ?? [],
    );
    const personIds = shown.map(({ row }) => row.personId);
    const contacts = await contactsWhereAsked(trx, ctx.actor.locationIds, names, personIds);
    return ok(
      shown.map((each) => ({
        row: {
          ...each.line,
          locationName: nameOfLocation(each.line.locationId),
          contact: contacts.get(each.row.personId) ?? null,
        },
        subjects: subjectsOfLine(each),
      })),
    );
  });

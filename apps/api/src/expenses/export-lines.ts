import { ok } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { locationOfNew } from '../dossier/location-of-change.js';
import { exportList } from '../table-export/export-list.js';
import type { ExpenseLinesInput } from './expenses.schema.js';
import { expenseLineExportColumns } from './export-columns.js';
import { draftFacts, foundPeriod } from './read-period.js';
import { approvedLine, draftLines } from './statement-lines.js';
import { stateOf } from './statement-summary.js';
import { mothersOfTrajectories } from './statements.repository.js';

const file = { list: 'expenses', columns: expenseLineExportColumns };

/**
 * Every line of the statements of a location over a month or quarter, of drafts as they stand too, as a table for a file. What goes
 * to be paid is another file, in which each statement stands once.
 */
export const exportExpenseLines = (ctx: CoordinatorContext, { month, ...asked }: ExpenseLinesInput) =>
  exportList(ctx, file, { withContact: false, language: asked.language }, async (trx, { nameOfLocation }) => {
    const location = await locationOfNew(asked.locationId)(trx, ctx.actor);
    if (!location.ok) return location;
    const locationId = location.value;
    const { rules, claims, ofEach } = await foundPeriod(trx, { locationId, month }, ctx.today);
    const found = ofEach.flatMap(({ who, statement, own }) => {
      const lines =
        statement === undefined
          ? draftLines(claims, draftFacts(claims, who.visitingMotherId, 0).lines)
          : own.map(approvedLine);
      return lines.map((line) => ({ who, statement, line }));
    });
    const mothers = await mothersOfTrajectories(
      trx,
      locationId,
      found.flatMap(({ line }) => line.trajectoryId ?? []),
    );
    const motherOf = new Map(mothers.map((row) => [row.trajectoryId, row]));
    return ok(
      found.map(({ who, statement, line }) => {
        const mother = line.trajectoryId === null ? undefined : motherOf.get(line.trajectoryId);
        const people = [who.personId, ...(mother === undefined ? [] : [mother.motherId])];
        return {
          row: {
            ...line,
            locationName: nameOfLocation(locationId),
            name: fullName(who),
            period: rules.period,
            state: stateOf(statement),
            motherName: mother === undefined ? null : fullName(mother),
            approvedOn: statement?.approvedOn ?? null,
            exportedOn: statement?.exportedOn ?? null,
          },
          subjects: people.map((id) => ({ locationId, id })),
        };
      }),
    );
  });

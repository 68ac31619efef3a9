import { ok } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { exportList } from '../table-export/export-list.js';
import { mostExported } from '../table-export/exported-table.js';
import { signalExportColumns } from './export-columns.js';
import { lineOf, subjectsOf } from './read-signals.js';
import { signalList } from './signals.repository.js';
import type { SignalExportInput } from './signals.schema.js';

const file = { list: 'signals', columns: signalExportColumns };

/** Signals without their words, what is open or what is closed, as a table for a file. */
export const exportSignals = (ctx: CoordinatorContext, { isOpen, language }: SignalExportInput) =>
  exportList(ctx, file, { withContact: false, language }, async (trx, { nameOfLocation }) => {
    const found = await signalList(trx, ctx.actor.locationIds, { isOpen, limit: mostExported + 1 });
    return ok(
      found.map((row) => ({
        row: { ...lineOf(row), locationName: nameOfLocation(row.locationId) },
        subjects: subjectsOf(row),
      })),
    );
  });

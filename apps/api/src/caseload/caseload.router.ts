import { namedCoordinators } from '../coordinators/read-coordinators.js';
import { exportedTableSchema } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { caseloadExportInput, caseloadInput, caseloadSchema } from './caseload.schema.js';
import { exportCaseload } from './export-caseload.js';
import { readCaseload } from './read-caseload.js';

export const caseloadRouter = router({
  /** How full the hands are at a location, beside its own norms. */
  get: coordinatorProcedure
    .input(caseloadInput)
    .output(caseloadSchema)
    .query(async ({ ctx, input }) => {
      const { coordinators, ...caseload } = await answer(readCaseload(ctx, input.locationId));
      const awayIds = new Set(coordinators.filter(({ isAway }) => isAway).map(({ accountId }) => accountId));
      const named = await namedCoordinators(coordinators, ctx.namesOfAccounts);
      return {
        ...caseload,
        coordinators: named.map(({ accountId, name, hoursPerWeek }) => ({
          accountId,
          name,
          hoursPerWeek,
          isAway: awayIds.has(accountId),
        })),
      };
    }),

  /** The load of each visiting mother as a file. */
  export: coordinatorProcedure
    .input(caseloadExportInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) => answer(exportCaseload(ctx, input))),
});

import { locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { exportedTableSchema } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { correctSignal } from './correct-signal.js';
import { exportSignals } from './export-signals.js';
import { raiseSignal } from './raise-signal.js';
import { listSignals, readSignal, withNames } from './read-signals.js';
import { reopenSignal } from './reopen-signal.js';
import {
  correctSignalInput,
  openedSignalSchema,
  raiseSignalInput,
  reopenSignalInput,
  signalExportInput,
  signalIdInput,
  signalListInput,
  signalListSchema,
  takeStepInput,
} from './signals.schema.js';
import { takeStep } from './take-step.js';

export const signalsRouter = router({
  /** Signals without their words: what is open by how serious it is and when it comes back, or what is closed. */
  list: coordinatorProcedure
    .input(signalListInput)
    .output(signalListSchema)
    .query(({ ctx, input }) => listSignals(ctx, input)),

  /** The list as a file, without a word of any. */
  export: coordinatorProcedure
    .input(signalExportInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) => answer(exportSignals(ctx, input))),

  /** Opens a signal: what was said in each step, and by whom. */
  get: coordinatorProcedure
    .input(signalIdInput)
    .output(openedSignalSchema)
    .query(async ({ ctx, input }) => {
      const signal = await answer(readSignal(ctx, input.signalId));
      const accounts = signal.notes.flatMap(({ recordedBy }) => recordedBy ?? []);
      return withNames(signal, await ctx.namesOfAccounts([...new Set(accounts)]));
    }),

  /** Keeps a worry about a mother or child. */
  raise: coordinatorProcedure
    .input(raiseSignalInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('trajectory', input.trajectoryId);
      return answer(
        write(ctx, { what: 'signals.raise', location, input }, (change) => raiseSignal(change, input)),
      );
    }),

  /** Takes the next step: the coordinator judges, the contact person decides, or it is closed. */
  take: coordinatorProcedure
    .input(takeStepInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('signal', input.signalId);
      return answer(
        write(ctx, { what: 'signals.take', location, input }, (change) => takeStep(change, input)),
      );
    }),

  /** Opens again what was closed by mistake, with why. */
  reopen: coordinatorProcedure
    .input(reopenSignalInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('signal', input.signalId);
      return answer(
        write(ctx, { what: 'signals.reopen', location, input }, (change) => reopenSignal(change, input)),
      );
    }),

  /** Corrects what was noticed. */
  correct: coordinatorProcedure
    .input(correctSignalInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('signal', input.signalId);
      return answer(
        write(ctx, { what: 'signals.correct', location, input }, (change) => correctSignal(change, input)),
      );
    }),
});

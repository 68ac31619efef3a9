import { withActor } from '@mim/database';
import type { Result } from '@mim/domain/kernel';
import { z } from 'zod';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { locationOfNew, locationOfRow, locationWhere } from '../dossier/location-of-change.js';
import { findDossier, readDossier } from '../dossier/read-dossier.js';
import { type Change, changeSchema, write } from '../dossier/write.js';
import { locationSchema } from '../locations/locations.schema.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { endTrajectory, reopenTrajectory } from './end.js';
import { extendTrajectory } from './extend.js';
import { changePause, endPause, pauseMany, pauseTrajectory } from './pause.js';
import { readIncomingTransfers } from './read-transfers.js';
import {
  answerTransferInput,
  changePauseInput,
  endInput,
  endPauseInput,
  extendInput,
  incomingTransferSchema,
  pausedManySchema,
  pauseInput,
  pauseManyInput,
  reopenInput,
  transferAnsweredSchema,
  transferDuplicatesInput,
  transferDuplicatesSchema,
  transferInput,
  withdrawTransferInput,
} from './trajectories.schema.js';
import { type ChangedRow, type TrajectoryRow, trajectoryToChange } from './trajectory.repository.js';
import { answerTransfer, offerTransfer, withdrawTransfer } from './transfer.js';
import { locationOfReceivedTransfer, openLocations } from './transfer.repository.js';
import { transferDuplicates } from './transfer-duplicates.js';

/** Which trajectory a sender wants to change, and which version of it was seen. */
interface OfTrajectory {
  readonly trajectoryId: string;
  readonly version: number;
  readonly key?: string | undefined;
}

/** Changes one trajectory, once it is found and still as its sender saw it. */
const changeOf = (
  ctx: CoordinatorContext,
  what: string,
  input: OfTrajectory,
  work: (change: Change, trajectory: TrajectoryRow) => Promise<Result<ChangedRow>>,
) =>
  answer(
    write(ctx, { what, location: locationOfRow('trajectory', input.trajectoryId), input }, async (change) => {
      const found = await trajectoryToChange(change, input.trajectoryId, input.version);
      return found.ok ? work(change, found.value) : found;
    }),
  );

export const trajectoriesRouter = router({
  /** Agrees that no visit is due for some time. */
  pause: coordinatorProcedure
    .input(pauseInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      changeOf(ctx, 'trajectories.pause', input, (change, trajectory) =>
        pauseTrajectory(change, trajectory, input),
      ),
    ),

  /** Pauses many at once; those that cannot be paused are answered with the reason. */
  pauseMany: coordinatorProcedure
    .input(pauseManyInput)
    .output(pausedManySchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'trajectories.pauseMany', location: locationOfNew(input.locationId), input },
          (change) => pauseMany(change, input),
        ),
      ),
    ),

  /** Changes the days or the reason of a pause, also of one that has not begun. */
  changePause: coordinatorProcedure
    .input(changePauseInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'trajectories.changePause', location: locationOfRow('pause', input.pauseId), input },
          (change) => changePause(change, input),
        ),
      ),
    ),

  /** Ends a pause: visits begin again. */
  endPause: coordinatorProcedure
    .input(endPauseInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'trajectories.endPause', location: locationOfRow('pause', input.pauseId), input },
          (change) => endPause(change, input),
        ),
      ),
    ),

  /** Agrees that visits go on past the usual age of the child. */
  extend: coordinatorProcedure
    .input(extendInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      changeOf(ctx, 'trajectories.extend', input, (change, trajectory) =>
        extendTrajectory(change, trajectory, input.extension),
      ),
    ),

  /** Ends a trajectory with its reason. */
  end: coordinatorProcedure
    .input(endInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      changeOf(ctx, 'trajectories.end', input, (change, trajectory) =>
        endTrajectory(change, trajectory, input.end),
      ),
    ),

  /** Opens a trajectory again that has ended. */
  reopen: coordinatorProcedure
    .input(reopenInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      changeOf(ctx, 'trajectories.reopen', input, (change, trajectory) =>
        reopenTrajectory(change, trajectory, input.reopening),
      ),
    ),

  /** Offers a mother to another location, with what she agreed to pass on. */
  transfer: coordinatorProcedure
    .input(transferInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      changeOf(ctx, 'trajectories.transfer', input, (change, trajectory) =>
        offerTransfer(change, trajectory, input.transfer),
      ),
    ),

  /** Takes an offer back that was not answered yet. */
  withdrawTransfer: coordinatorProcedure
    .input(withdrawTransferInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          {
            what: 'trajectories.withdrawTransfer',
            location: locationOfRow('transfer', input.transferId),
            input,
          },
          (change) => withdrawTransfer(change, input.transferId, input.version),
        ),
      ),
    ),

  /** Answers an offer of another location. */
  answerTransfer: coordinatorProcedure
    .input(answerTransferInput)
    .output(transferAnsweredSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          {
            what: 'trajectories.answerTransfer',
            location: locationWhere((trx, locationIds) =>
              locationOfReceivedTransfer(trx, locationIds, input.transferId),
            ),
            input,
          },
          (change) => answerTransfer(change, input),
        ),
      ),
    ),

  /** Locations to which a mother can be offered, unless she is there: another of the account's own is one as any other. */
  transferLocations: coordinatorProcedure
    .input(z.void())
    .output(z.array(locationSchema))
    .query(({ ctx }) => withActor(ctx.appDatabase, ctx.actor, openLocations, { readOnly: true })),

  /** Who of the location may be the mother whom another location offers. */
  transferDuplicates: coordinatorProcedure
    .input(transferDuplicatesInput)
    .output(transferDuplicatesSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'trajectories.transferDuplicates' }, (trx) =>
          transferDuplicates(trx, ctx.actor.locationIds, input.transferId),
        ),
      ),
    ),

  /** The offers of other locations that wait for an answer. */
  incomingTransfers: coordinatorProcedure
    .input(z.void())
    .output(z.array(incomingTransferSchema))
    .query(({ ctx }) =>
      readDossier(ctx, { what: 'trajectories.incomingTransfers' }, (trx) =>
        readIncomingTransfers(trx, ctx.actor.locationIds, ctx.today),
      ),
    ),
});

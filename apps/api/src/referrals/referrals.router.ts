import { locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { exportedTableSchema } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { exportReferrals } from './export-referrals.js';
import { listReferrals, readReferral } from './read-referrals.js';
import { correctReferral, giveBook, refer, takeReferralStep, takeStepBack } from './refer.js';
import {
  addReferralInput,
  correctReferralInput,
  giveBookInput,
  openedReferralSchema,
  referralExportInput,
  referralIdInput,
  referralListInput,
  referralListSchema,
  referralStepInput,
  takeStepBackInput,
} from './referrals.schema.js';

export const referralsRouter = router({
  /** Referrals, the latest first. */
  list: coordinatorProcedure
    .input(referralListInput)
    .output(referralListSchema)
    .query(({ ctx, input }) => listReferrals(ctx, input)),

  /** The list as a file. */
  export: coordinatorProcedure
    .input(referralExportInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) => answer(exportReferrals(ctx, input))),

  /** One referral. */
  get: coordinatorProcedure
    .input(referralIdInput)
    .output(openedReferralSchema)
    .query(({ ctx, input }) => answer(readReferral(ctx, input.referralId))),

  /** Records a referral from MIM, to MIM, or beside it. */
  add: coordinatorProcedure
    .input(addReferralInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('trajectory', input.trajectoryId);
      return answer(write(ctx, { what: 'referrals.add', location, input }, (change) => refer(change, input)));
    }),

  /** Records how far it came. */
  step: coordinatorProcedure
    .input(referralStepInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('referral', input.referralId);
      return answer(
        write(ctx, { what: 'referrals.step', location, input }, (change) => takeReferralStep(change, input)),
      );
    }),

  /** Corrects what was said of it. */
  correct: coordinatorProcedure
    .input(correctReferralInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('referral', input.referralId);
      return answer(
        write(ctx, { what: 'referrals.correct', location, input }, (change) =>
          correctReferral(change, input),
        ),
      );
    }),

  /** Takes the last step back, which was taken by mistake. */
  takeStepBack: coordinatorProcedure
    .input(takeStepBackInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('referral', input.referralId);
      return answer(
        write(ctx, { what: 'referrals.takeStepBack', location, input }, (change) =>
          takeStepBack(change, input),
        ),
      );
    }),

  /** Records that she got a book of Boekenbaby's. */
  giveBook: coordinatorProcedure
    .input(giveBookInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('referral', input.referralId);
      return answer(
        write(ctx, { what: 'referrals.giveBook', location, input }, (change) => giveBook(change, input)),
      );
    }),
});

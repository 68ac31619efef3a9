import { locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { answerReferral, refer } from './refer.js';
import { addReferralInput, answerReferralInput } from './referrals.schema.js';

export const referralsRouter = router({
  /** Records a referral from MIM, to MIM, or beside it. */
  add: coordinatorProcedure
    .input(addReferralInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'referrals.add', location: locationOfRow('trajectory', input.trajectoryId), input },
          (change) => refer(change, input),
        ),
      ),
    ),

  /** Records what came of it. */
  answer: coordinatorProcedure
    .input(answerReferralInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'referrals.answer', location: locationOfRow('referral', input.referralId), input },
          (change) => answerReferral(change, input),
        ),
      ),
    ),
});

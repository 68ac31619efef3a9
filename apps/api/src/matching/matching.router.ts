import { z } from 'zod';
import { locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { answerProposal } from './answer-proposal.js';
import { endMatch } from './end-match.js';
import {
  answerProposalInput,
  candidatesInput,
  candidatesSchema,
  endMatchInput,
  proposeInput,
  reconsiderInput,
  rejectInput,
  rematchInput,
  waitingMotherSchema,
} from './matching.schema.js';
import { propose } from './propose.js';
import { listWaiting, readCandidates } from './read-matching.js';
import { reconsider, rejectCandidate } from './reject-candidate.js';
import { replaceMatch } from './rematch.js';

export const matchingRouter = router({
  /** The mothers who wait for a match, whoever waits longest first. */
  waiting: coordinatorProcedure
    .input(z.void())
    .output(z.array(waitingMotherSchema))
    .query(({ ctx }) => listWaiting(ctx)),

  /** A mother beside the ranked visiting mothers of her location. */
  candidates: coordinatorProcedure
    .input(candidatesInput)
    .output(candidatesSchema)
    .query(({ ctx, input }) => answer(readCandidates(ctx, input.trajectoryId))),

  /** Proposes a visiting mother to a mother. */
  propose: coordinatorProcedure
    .input(proposeInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('trajectory', input.trajectoryId);
      return answer(
        write(ctx, { what: 'matching.propose', location, input }, (change) => propose(change, input)),
      );
    }),

  /** Rejects a visiting mother for a mother without proposing her. */
  reject: coordinatorProcedure
    .input(rejectInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('trajectory', input.trajectoryId);
      return answer(
        write(ctx, { what: 'matching.reject', location, input }, (change) => rejectCandidate(change, input)),
      );
    }),

  /** Takes a rejection back. */
  reconsider: coordinatorProcedure
    .input(reconsiderInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('match_proposal', input.proposalId);
      return answer(
        write(ctx, { what: 'matching.reconsider', location, input }, (change) => reconsider(change, input)),
      );
    }),

  /** Records the answer to a proposal; when both accept, their match begins. */
  answerProposal: coordinatorProcedure
    .input(answerProposalInput)
    .output(changeSchema.extend({ matchId: z.string().optional() }))
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('match_proposal', input.proposalId);
      return answer(
        write(ctx, { what: 'matching.answerProposal', location, input }, (change) =>
          answerProposal(change, input),
        ),
      );
    }),

  /** Ends a match; the trajectory goes on, and waits for another. */
  endMatch: coordinatorProcedure
    .input(endMatchInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('match', input.matchId);
      return answer(
        write(ctx, { what: 'matching.endMatch', location, input }, (change) => endMatch(change, input)),
      );
    }),

  /** Ends a match and begins the next, as one change. */
  rematch: coordinatorProcedure
    .input(rematchInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('match', input.matchId);
      return answer(
        write(ctx, { what: 'matching.rematch', location, input }, (change) => replaceMatch(change, input)),
      );
    }),
});

import { fail, ok, type Result } from '@mim/domain/kernel';
import { canAnswerProposal } from '@mim/domain/matching';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { type ChangedRow, lockTrajectory } from '../trajectories/trajectory.repository.js';
import { changeProposal, proposalForChange } from './matching.repository.js';
import type { AnswerProposal } from './matching.schema.js';
import { startMatch } from './start-match.js';

/** What an answer leads to: the proposal as it is now, and the match when both accept. */
export interface Answered extends ChangedRow {
  readonly matchId?: string;
}

/** Records the answer to a proposal; when both accept, their match begins. */
export async function answerProposal(
  change: Change,
  { proposalId, version, answer }: AnswerProposal,
): Promise<Result<Answered>> {
  const found = checkVersion(await proposalForChange(change.trx, change.locationId, proposalId), version);
  if (!found.ok) return found;
  const proposal = found.value;
  const { outcome, answeredOn, reason, startsOn } = answer;
  const allowed = canAnswerProposal(proposal, answeredOn, change.today);
  if (!allowed.ok) return allowed;
  const answered = await changeProposal(change.trx, proposal, { outcome, answeredOn, reason });
  if (outcome !== 'accepted' || startsOn === null) return ok(answered);
  const trajectory = await lockTrajectory(change, proposal.trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  const started = await startMatch(change, trajectory, {
    visitingMotherId: proposal.visitingMotherId,
    startsOn,
    proposalId,
  });
  return started.ok ? ok({ ...answered, matchId: started.value.id }) : started;
}

import type { PlainDate } from '@mim/domain/kernel';
import { type WorklistInput, worklistInputOf } from '@mim/domain/worklist';
import type { Dossier, MotherHistory } from './mother-page.repository.js';

/** What the worklist needs of one mother: what is recorded at a location in which there is nobody else. */
export function motherWorklistInput(
  { trajectory, mother }: Dossier,
  history: MotherHistory,
  today: PlainDate,
): WorklistInput {
  const { trajectoryId, endReason, children } = trajectory;
  const { signals, referrals, transfers } = history;
  const recorded = {
    trajectories: [{ ...mother, ...trajectory, ...history }],
    prospects: [],
    applicants: [],
    visitingMothers: [],
    growth: [],
    signals: signals.map((signal) => ({ ...signal, trajectoryId })),
    referrals: referrals.map((referral) => ({ ...referral, trajectoryId, children })),
    transfers: transfers.map((transfer) => ({
      ...transfer,
      direction: 'out' as const,
      trajectoryId,
      isPassedOn: endReason === 'transferred',
    })),
    meetings: null,
    groups: [],
    expenses: null,
    registrations: [],
    coordinators: 1,
  };
  return worklistInputOf(recorded, today);
}

/** What hangs below a trajectory, in the order in which it can go. */
export const belowTrajectory = [
  'signal',
  'visit',
  'match',
  'match_proposal',
  'pause',
  'extension',
  'referral',
  'outcome',
  'group_attendance',
  'trajectory_state',
] as const;

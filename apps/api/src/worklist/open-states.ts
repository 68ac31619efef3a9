/** States of trajectories that somebody still has work with. */
export const openStates = ['intake', 'waiting', 'matched', 'visited'] as const;

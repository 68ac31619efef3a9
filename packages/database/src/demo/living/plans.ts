import type { EndReason } from '@mim/domain';

/** What happens in a trajectory that is made up. */
export interface Plan {
  readonly stage: 'intake' | 'waiting' | 'matched' | 'visited' | 'ended';
  /** What there is to see in it beside the usual; absent: nothing. */
  readonly turn?: Turn;
  readonly endReason?: EndReason;
}

export type Turn =
  | 'intake-today'
  | 'intake-long-ago'
  | 'long-waiting'
  | 'proposal-unanswered'
  | 'declined-proposals'
  | 'visit-not-planned'
  | 'visit-overdue'
  | 'visit-to-record'
  | 'round-off'
  | 'extension-ending'
  | 'extension-running'
  | 'pause-open'
  | 'pause-ending'
  | 'paused-before'
  | 'signal-open'
  | 'referral-unanswered'
  | 'record-incomplete'
  | 'rematch'
  | 'partner'
  | 'transfer-offered'
  | 'transfer-refused'
  | 'transferred'
  | 'taken-over';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const visited = (turn?: Turn): Plan => ({ stage: 'visited', ...(turn === undefined ? {} : { turn }) });

/**
 * What happens at each location: about forty mothers take part and sixty have ended, for the reasons and in
 * the shares that were published of 2008. Every state and every kind of task occurs.
 */
export const plans: readonly Plan[] = [
  { stage: 'intake', turn: 'intake-today' },
  { stage: 'intake', turn: 'intake-long-ago' },
  { stage: 'intake' },
  { stage: 'waiting' },
  { stage: 'waiting', turn: 'long-waiting' },
  { stage: 'waiting', turn: 'proposal-unanswered' },
  { stage: 'waiting', turn: 'declined-proposals' },
  { stage: 'matched' },
  { stage: 'matched', turn: 'visit-not-planned' },
  ...times(11, () => visited()),
  visited('visit-not-planned'),
  visited('visit-not-planned'),
  visited('visit-overdue'),
  visited('visit-overdue'),
  visited('visit-to-record'),
  visited('visit-to-record'),
  visited('round-off'),
  visited('round-off'),
  visited('extension-ending'),
  visited('extension-running'),
  visited('pause-open'),
  visited('pause-ending'),
  visited('paused-before'),
  visited('signal-open'),
  visited('referral-unanswered'),
  visited('record-incomplete'),
  visited('rematch'),
  visited('rematch'),
  visited('partner'),
  visited('transfer-offered'),
  visited('transfer-refused'),
  visited('taken-over'),
  { stage: 'ended', turn: 'transferred', endReason: 'transferred' },
  ...ended({
    completed: 30,
    'no-longer-needed': 10,
    'no-time': 4,
    moved: 4,
    'found-job': 2,
    'no-rapport': 3,
    'problems-too-severe': 3,
    'contact-lost': 3,
    other: 1,
  }),
];

function ended(counts: Readonly<Partial<Record<EndReason, number>>>): Plan[] {
  return (Object.entries(counts) as [EndReason, number][]).flatMap(([endReason, count]) =>
    times(
      count,
      (index): Plan => ({ stage: 'ended', endReason, ...(index === 0 ? { turn: 'rematch' } : {}) }),
    ),
  );
}

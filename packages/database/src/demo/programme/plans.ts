import type { EndReason } from '@mim/domain/code-lists';

/** What happens in a trajectory that is made up. */
export interface Plan {
  readonly stage: 'intake' | 'waiting' | 'matched' | 'visited' | 'ended';
  /** What there is to see in it beside the usual; absent: nothing. */
  readonly scenario?: Scenario;
  readonly endReason?: EndReason;
}

export type Scenario =
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
const visited = (scenario?: Scenario): Plan => ({
  stage: 'visited',
  ...(scenario === undefined ? {} : { scenario }),
});

/** Of how many a location is made up, beside one mother of each scenario. */
interface Size {
  /** Mothers who take part without anything out of the usual. */
  readonly usual: number;
  /** Mothers who have ended, by reason: in the shares that were published of 2008. */
  readonly ended: Readonly<Partial<Record<EndReason, number>>>;
}

const sizes = {
  large: {
    usual: 11,
    ended: {
      completed: 30,
      'no-longer-needed': 10,
      'no-time': 4,
      moved: 4,
      'found-job': 2,
      'no-rapport': 3,
      'problems-too-severe': 3,
      'contact-lost': 3,
      other: 1,
    },
  },
  small: {
    usual: 4,
    ended: {
      completed: 15,
      'no-longer-needed': 5,
      'no-time': 2,
      moved: 2,
      'found-job': 1,
      'no-rapport': 2,
      'problems-too-severe': 1,
      'contact-lost': 2,
    },
  },
} as const satisfies Record<string, Size>;

/** In the large towns more mothers take part than elsewhere. */
export type SizeName = keyof typeof sizes;

/**
 * What happens at a location. At a large one about forty mothers take part and sixty have ended, at a small
 * one about thirty each; at every one each state and each kind of task occurs.
 */
export function plansOf(size: SizeName): readonly Plan[] {
  const { usual, ended } = sizes[size];
  return [
    { stage: 'intake', scenario: 'intake-today' },
    { stage: 'intake', scenario: 'intake-long-ago' },
    { stage: 'intake' },
    { stage: 'waiting' },
    { stage: 'waiting', scenario: 'long-waiting' },
    { stage: 'waiting', scenario: 'proposal-unanswered' },
    { stage: 'waiting', scenario: 'declined-proposals' },
    { stage: 'matched' },
    { stage: 'matched', scenario: 'visit-not-planned' },
    ...times(usual, () => visited()),
    ...scenariosOfVisited.map(visited),
    { stage: 'ended', scenario: 'transferred', endReason: 'transferred' },
    { stage: 'ended', scenario: 'transfer-offered', endReason: 'transferred' },
    { stage: 'waiting', scenario: 'transfer-refused' },
    ...endedFor(ended),
  ];
}

const scenariosOfVisited: readonly Scenario[] = [
  'visit-not-planned',
  'visit-not-planned',
  'visit-overdue',
  'visit-overdue',
  'visit-to-record',
  'visit-to-record',
  'round-off',
  'round-off',
  'extension-ending',
  'extension-running',
  'pause-open',
  'pause-ending',
  'paused-before',
  'signal-open',
  'referral-unanswered',
  'record-incomplete',
  'rematch',
  'rematch',
  'partner',
  'taken-over',
];

/** The first of each reason has had two visiting mothers. */
function endedFor(counts: Size['ended']): Plan[] {
  return (Object.entries(counts) as [EndReason, number][]).flatMap(([endReason, count]) =>
    times(
      count,
      (index): Plan => ({ stage: 'ended', endReason, ...(index === 0 ? { scenario: 'rematch' } : {}) }),
    ),
  );
}

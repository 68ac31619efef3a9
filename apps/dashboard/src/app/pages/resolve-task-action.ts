import type { Task, TaskActionCode } from '@mim/domain/worklist';
import type { LinkProps } from '@tanstack/react-router';
import type { TrajectoryActionName } from '../../features/mothers/actions/trajectory-action.js';
import type { ReadinessTask } from '../../features/visiting-mothers/model/readiness-asks.js';

/** What a button that does a task needs to know of it. */
export interface ListedTask extends Pick<Task, 'subject' | 'action'> {
  readonly trajectoryId?: string | null | undefined;
}

/** How a task is done: on the page where it belongs, or in a dialog over the page where it is seen. */
export type ResolvedTaskAction =
  | { readonly kind: 'page'; readonly page: LinkProps }
  | { readonly kind: 'dialog'; readonly name: TrajectoryActionName; readonly trajectoryId: string }
  | { readonly kind: 'outcome'; readonly trajectoryId: string }
  | { readonly kind: 'transfer'; readonly transferId: string }
  | { readonly kind: 'absence'; readonly visitingMotherId: string; readonly pauseId: string }
  | { readonly kind: 'plan-supervision'; readonly visitingMotherId: string }
  | { readonly kind: 'evaluation'; readonly visitingMotherId: string }
  | { readonly kind: 'thanks'; readonly visitingMotherId: string }
  | { readonly kind: 'preparation'; readonly visitingMotherId: string }
  | { readonly kind: 'visiting-mother'; readonly visitingMotherId: string; readonly act: ReadinessTask }
  | { readonly kind: 'visiting-mother-record'; readonly visitingMotherId: string };

/** Finds how a task is done; null where what it is about is not known. */
type Resolver = (task: ListedTask) => ResolvedTaskAction | null;

const ofTrajectory =
  (make: (trajectoryId: string, targetId: string | undefined) => ResolvedTaskAction): Resolver =>
  ({ subject, trajectoryId, action }) => {
    const id = trajectoryId ?? (subject.type === 'trajectory' ? subject.id : null);
    return id === null ? null : make(id, action.target?.id);
  };
const page = (of: (trajectoryId: string, targetId: string | undefined) => LinkProps): Resolver =>
  ofTrajectory((id, targetId) => ({ kind: 'page', page: of(id, targetId) }));
const dialog = (name: TrajectoryActionName): Resolver =>
  ofTrajectory((trajectoryId) => ({ kind: 'dialog', name, trajectoryId }));

const prospects: Resolver = ({ subject }) => ({
  kind: 'page',
  page: {
    to: '/aanmeldingen',
    search: subject.type === 'prospect' ? { aanmelding: subject.id } : {},
  },
});
const applicant: Resolver = ({ subject }) => ({
  kind: 'page',
  page: {
    to: '/bezoekmoeders/werving',
    search: subject.type === 'applicant' ? { kandidaat: subject.id } : {},
  },
});
const herMatch = page((trajectoryId) => ({ to: '/koppelen/$trajectoryId', params: { trajectoryId } }));
const herIntake = page((trajectoryId) => ({ to: '/intake/$trajectoryId', params: { trajectoryId } }));
const herPage = page((trajectoryId) => ({ to: '/moeders/$trajectoryId', params: { trajectoryId } }));
const herReferral = page((_trajectoryId, doorverwijzing) => ({
  to: '/doorverwijzingen',
  search: { doorverwijzing },
}));
const readiness =
  (act: ReadinessTask): Resolver =>
  ({ subject }) =>
    subject.type === 'visiting-mother'
      ? { kind: 'visiting-mother', visitingMotherId: subject.id, act }
      : null;

const supervision: Resolver = ({ subject }) => ({
  kind: 'plan-supervision',
  visitingMotherId: subject.id,
});
const meetings: Resolver = ({ action }) => ({
  kind: 'page',
  page: {
    to: '/bijeenkomsten',
    search: action.target === null ? { plan: true } : { bijeenkomst: action.target.id },
  },
});

const session: Resolver = ({ subject, action }) => ({
  kind: 'page',
  page: {
    to: '/bezoekmoeders/$visitingMotherId/gesprek',
    params: { visitingMotherId: subject.id },
    search: action.target === null ? {} : { gesprek: action.target.id },
  },
});

/** How each action of a task is done; an action without an answer does not compile. */
const resolvers = {
  'see-signal': page((_trajectoryId, signaal) => ({ to: '/signalen', search: { signaal } })),
  'answer-transfer': ({ subject }) =>
    subject.type === 'transfer' ? { kind: 'transfer', transferId: subject.id } : null,
  'go-on-after-refusal': herPage,
  reopen: dialog('reopen'),
  'follow-up-transfer': dialog('withdraw-transfer'),
  'plan-visit': page((moeder) => ({ to: '/huisbezoeken/nieuw', search: { moeder, plan: true } })),
  'record-visit': page((moeder, bezoek) => ({
    to: '/huisbezoeken/nieuw',
    search: bezoek === undefined ? { moeder } : { moeder, bezoek },
  })),
  'round-off': dialog('round-off'),
  'end-trajectory': dialog('end'),
  'extend-or-end': dialog('round-off'),
  'find-match': herMatch,
  'answer-proposal': herMatch,
  'plan-intake': prospects,
  'start-intake': (task) => (task.subject.type === 'prospect' ? prospects(task) : herIntake(task)),
  'finish-intake': herIntake,
  call: (task) => (task.subject.type === 'applicant' ? applicant(task) : prospects(task)),
  'hold-talk': applicant,
  'decide-applicant': applicant,
  'send-referral': herReferral,
  'answer-referral': herReferral,
  'ask-after-referral': herReferral,
  'give-book': herReferral,
  'end-pause': (task) => {
    const { subject, action } = task;
    if (subject.type !== 'visiting-mother') return dialog('end-pause')(task);
    return action.target === null
      ? null
      : { kind: 'absence', visitingMotherId: subject.id, pauseId: action.target.id };
  },
  'see-vog': readiness('see-vog'),
  'complete-preparation': readiness('complete-preparation'),
  'plan-supervision': supervision,
  'record-supervision': session,
  'plan-meeting': meetings,
  'record-meeting': meetings,
  'record-group-session': ({ subject }) =>
    subject.type === 'group'
      ? { kind: 'page', page: { to: '/groepen/$groupId', params: { groupId: subject.id } } }
      : null,
  'open-registration': ({ action }) => ({
    kind: 'page',
    page: {
      to: '/jaarregistratie',
      search: action.target === null ? {} : { jaar: Number(action.target.id) },
    },
  }),
  'approve-expenses': () => ({ kind: 'page', page: { to: '/onkosten' } }),
  'record-preparation': ({ subject }) =>
    subject.type === 'visiting-mother' ? { kind: 'preparation', visitingMotherId: subject.id } : null,
  'record-evaluation': ({ subject }) => ({ kind: 'evaluation', visitingMotherId: subject.id }),
  'record-thanks': ({ subject }) => ({ kind: 'thanks', visitingMotherId: subject.id }),
  'record-outcome': ofTrajectory((trajectoryId) => ({ kind: 'outcome', trajectoryId })),
  'complete-record': (task) =>
    task.subject.type === 'visiting-mother'
      ? { kind: 'visiting-mother-record', visitingMotherId: task.subject.id }
      : dialog('complete-record')(task),
} as const satisfies Record<TaskActionCode, Resolver>;

/** How a task is done; null: nothing here does it. */
export const resolveTaskAction = (task: ListedTask): ResolvedTaskAction | null =>
  (resolvers[task.action.code] as Resolver)(task);

import { deepFreeze } from '../kernel/deep-freeze.js';

/** Kinds of things that a task is about. */
export const taskSubjects = deepFreeze([
  'trajectory',
  'prospect',
  'applicant',
  'visiting-mother',
  'transfer',
  'location',
  'group',
] as const);
/** Kinds of things that a task's action opens. */
export const taskTargets = deepFreeze([
  ...taskSubjects,
  'visit',
  'supervision-session',
  'meeting',
  'signal',
  'proposal',
  'referral',
  'pause',
  'registration',
] as const);

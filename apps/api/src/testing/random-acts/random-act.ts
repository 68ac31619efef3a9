import { addDays } from '@mim/domain/kernel';
import fc from 'fast-check';
import type { Act, Choice } from './act.js';
import { leavingActs } from './leaving-acts.js';
import { matchingActs } from './matching-acts.js';
import { removalActs } from './removal-acts.js';
import { coordinatorOf, recordedHere, type SmallProgramme } from './small-programme.js';
import { trajectoryActs } from './trajectory-acts.js';
import { visitActs } from './visit-acts.js';

const acts = {
  ...matchingActs,
  ...visitActs,
  ...leavingActs,
  ...trajectoryActs,
  ...removalActs,
} as const satisfies Readonly<Record<string, Act>>;
type ActName = keyof typeof acts;

/** Something that a coordinator does. */
export interface RandomAct extends Choice {
  readonly what: ActName;
  /** Days that pass before it. */
  readonly wait: number;
}

/** What moves most comes most; the rest comes too. */
const often = [
  'match',
  'end match',
  'plan visit',
  'cancel visit',
  'stop',
  'go away',
  'undo',
  'undo',
] as const;
const number = fc.nat(99);

/** Anything that a coordinator can do with mothers, visiting mothers and visits. */
export const randomAct: fc.Arbitrary<RandomAct> = fc.record({
  what: fc.oneof(fc.constantFrom<ActName>(...often), fc.constantFrom(...(Object.keys(acts) as ActName[]))),
  wait: fc.constantFrom(0, 0, 0, 1, 4),
  of: number,
  with: number,
  how: number,
});

/**
 * Does something.
 * @returns The programme after it.
 * @throws What the procedure refused.
 */
export async function doAct(
  before: SmallProgramme,
  { what, wait, ...choice }: RandomAct,
): Promise<SmallProgramme> {
  const programme = { ...before, day: addDays(before.day, wait) };
  const caller = coordinatorOf(programme, programme.here);
  const doing = { ...(await recordedHere(programme)), programme, caller, day: programme.day };
  const done = await acts[what](doing, choice);
  const { actionIds } = programme;
  return done?.actionId === undefined
    ? programme
    : { ...programme, actionIds: [done.actionId, ...actionIds] };
}

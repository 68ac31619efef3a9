import { deepFreeze } from '../kernel/deep-freeze.js';
import { factsFrom, pickFacts, type ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import {
  type Intake,
  intakeFacts,
  type TrajectoryFactName,
  trajectoryFact,
  trajectoryFactNames,
} from './intake-facts.js';
import { trajectoryFacts } from './trajectory-facts.js';
import type { TransferPart } from './transfer-codes.js';

type PassedOn = {
  [Name in TrajectoryFactName]: (typeof trajectoryFacts)[Name] extends { readonly passedOn: string }
    ? Name
    : never;
}[TrajectoryFactName];

const passedOn = trajectoryFactNames.filter(
  (name): name is PassedOn => trajectoryFact(name).passedOn !== undefined,
);

/** What can be passed on: facts of the trajectory, and how many visits there were. */
export const transferFacts = deepFreeze({
  ...pickFacts(trajectoryFacts, passedOn),
  visitsDone: {
    kind: kinds.number(0, 10_000),
    passedOn: 'visits',
    label: bilingual('aantal bezoeken', 'number of visits'),
  },
} as const);

/** What the other location gets to know and takes over, null for what was not passed on. */
export type TransferPayload = ValuesOf<typeof transferFacts>;

/**
 * Reads what was passed on, as it was stored when the offer was made: what could not be passed on then is
 * not known.
 * @example
 * storedPayload({ givenName: 'Elif' }).ownQuestion; // null
 */
export const storedPayload = (stored: object): TransferPayload => factsFrom(transferFacts, stored);

/**
 * What the other location registers of what was passed on: what she told, and not what was done elsewhere.
 * @example
 * const passedOn = storedPayload({ givenName: 'Elif', startedOn: '2008-02-29' });
 * 'startedOn' in takenOver(passedOn); // false
 */
export const takenOver = (payload: TransferPayload): Partial<Intake> =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => name in intakeFacts));

/**
 * Takes from a dossier what is passed on, and nothing else: who she is, how she is reached, and her child;
 * of the rest the parts that she agreed to.
 * @param dossier What the location that offers knows.
 * @param parts The parts that she agreed to.
 * @example
 * const dossier = { givenName: 'Elif', ownQuestion: 'Hoe slaapt hij door?', intakeNote: 'Vertrouwelijk.' };
 * transferPayload(dossier, ['question']).ownQuestion; // 'Hoe slaapt hij door?'
 * transferPayload(dossier, ['question']).intakeNote; // null
 */
export function transferPayload(dossier: object, parts: readonly TransferPart[]): TransferPayload {
  const goesAlong = (part: TransferPart | 'always') => part === 'always' || parts.includes(part);
  const passed = Object.entries(transferFacts).filter(([, fact]) => goesAlong(fact.passedOn));
  return factsFrom(transferFacts, factsFrom(Object.fromEntries(passed), dossier));
}

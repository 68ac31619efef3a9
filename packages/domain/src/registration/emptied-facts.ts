import type { Bilingual } from '../kernel/language.js';
import { type Problem, problemOf, type Refusal } from '../kernel/result.js';
import { type IntakeField, intakeFields, isOfPerson, trajectoryFact } from './intake-facts.js';
import { isFactKnown, missingLabel } from './registration-facts.js';
import type { TrajectoryEvent, TrajectoryState } from './trajectory-state.js';

/** What begins a trajectory for good: her own intake here, or the one at the location that she came from. */
const afterIntake: readonly TrajectoryEvent[] = ['finish-intake', 'transfer-in'];

/**
 * Whether her intake was finished, here or at the location that she came from.
 * @param state Where she is now.
 * @param events What happened to her trajectory, in any order: it tells of one that has ended.
 * @example
 * isIntakeFinished('ended', ['start-intake', 'decline']); // false
 */
export const isIntakeFinished = (state: TrajectoryState, events: readonly TrajectoryEvent[]): boolean =>
  state === 'ended'
    ? events.some((event) => afterIntake.includes(event))
    : state !== 'prospect' && state !== 'intake';

/** Facts of the trajectory without which an intake is not finished; her name has a rule of its own. */
const neededToFinish = intakeFields.filter(
  (name) => trajectoryFact(name).neededFor === 'finish' && !isOfPerson(name),
);

/**
 * The facts that cannot be emptied: those without which her intake would not have been finished, as far as
 * they are known. Who was taken over from another location need not have them all.
 * @param known What is known of her trajectory.
 * @param isFinished Whether her intake was finished.
 * @example
 * factsToKeep({ consentOn: '2008-01-31', programmeFit: null }, true); // ['consentOn']
 * factsToKeep({ consentOn: '2008-01-31' }, false); // []
 */
export const factsToKeep = (known: object, isFinished: boolean): readonly IntakeField[] =>
  isFinished ? neededToFinish.filter((name) => isFactKnown(name, known)) : [];

const factNeeded = ({ nl, en }: Bilingual): Problem<'fact-needed'> =>
  problemOf(
    'fact-needed',
    [
      `Dit kan niet leeg: ${nl}. Zonder dit was haar kennismaking niet afgerond.`,
      `This cannot be empty: ${en}. Without it her intake would not have been finished.`,
    ],
    ['Vul het weer in, of verbeter het.', 'Fill it in again, or correct it.'],
  );

/**
 * What a correction empties of what cannot be emptied.
 * @param stored What is known now.
 * @param corrected What would be known.
 * @param isFinished Whether her intake was finished.
 * @example
 * emptiedFacts({ consentOn: '2008-01-31' }, { consentOn: null }, true).map(({ field }) => field); // ['consentOn']
 */
export const emptiedFacts = (
  stored: object,
  corrected: object,
  isFinished: boolean,
): readonly Refusal<'fact-needed'>[] =>
  factsToKeep(stored, isFinished)
    .filter((name) => !isFactKnown(name, corrected))
    .map((field) => ({ field, problem: factNeeded(missingLabel(field)) }));

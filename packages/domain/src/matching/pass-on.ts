import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { counted } from '../kernel/units.js';
import type { ChosenVisitor } from './matching-problems.js';

/** What can become of her planned visits when a successor visits her from now on. */
export const passedVisitChoices = codeList('passed-visit-choice', [
  { code: 'hand-over', label: { nl: 'de opvolger neemt ze over', en: 'the successor takes them over' } },
  { code: 'cancel', label: { nl: 'afzeggen', en: 'cancel' } },
]);
export type PassedVisitChoice = CodeOf<typeof passedVisitChoices>;

const places = (count: number) =>
  count === 0
    ? { nl: 'geen plaats meer', en: 'no place left' }
    : {
        nl: `nog ${count} ${count === 1 ? 'plaats' : 'plaatsen'}`,
        en: `${count} ${count === 1 ? 'place' : 'places'} left`,
      };

function tooFewPlaces(name: string, left: number, chosen: number): Problem<'too-few-places'> {
  const [has, families] = [places(left), counted(chosen, 'families')];
  return problemOf(
    'too-few-places',
    [
      `${name} heeft ${has.nl} en is voor ${families.nl} gekozen.`,
      `${name} has ${has.en} and is chosen for ${families.en}.`,
    ],
    [
      'Kies iemand anders of de wachtlijst voor wie er niet bij kan.',
      'Choose somebody else or the waiting list for whom there is no place.',
    ],
  );
}

/** At which field of a form it is said why whoever is chosen to be next cannot be: where the families are. */
export const passOnProblemFields = deepFreeze({
  'not-eligible': 'families',
  'too-few-places': 'families',
} as const);

/**
 * Whether somebody can be next for so many families at once: she has a place for each of them.
 * @param visitor Who she is, how many families she visits, and how many at most.
 * @param families For how many families she is chosen.
 * @returns How many places she has.
 * @example
 * const bea = { name: 'Bea Bos', activeFamilies: 1, maximumFamilies: 2 };
 * canTakeOn(bea, 1).ok; // true
 * canTakeOn(bea, 2).ok; // false
 */
export function canTakeOn(
  { name, activeFamilies, maximumFamilies }: ChosenVisitor,
  families: number,
): Result<number, Problem<'too-few-places'>> {
  const left = Math.max(0, maximumFamilies - activeFamilies);
  return families <= left ? ok(left) : fail(tooFewPlaces(name, left, families));
}

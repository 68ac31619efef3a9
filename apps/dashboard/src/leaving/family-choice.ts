import type { OpenPeriod, Problem } from '@mim/domain/kernel';
import { canTakeOn, type PassedVisitChoice, type PassOn } from '@mim/domain/matching';
import { areFamiliesSettled } from '@mim/domain/supervision';
import type { Answers } from '../clients/trpc.js';

type Leaving = Answers['leaving']['families'];
/** A family of the visiting mother who leaves. */
export type Family = Leaving['families'][number];
/** Who can visit a family. */
export type Candidate = Family['candidates'][number];

/** What was chosen for a family: the waiting list, or the visiting mother who is next. */
export interface FamilyChoice {
  readonly to: string | null;
  readonly plannedVisits: PassedVisitChoice;
}

/** What was chosen, by match. */
export type FamilyChoices = Readonly<Record<string, FamilyChoice>>;

/** In the place of a visiting mother: the family waits, or keeps its match while its visits are cancelled. */
export const nobody = 'nobody';

const unchosen: FamilyChoice = { to: null, plannedVisits: 'hand-over' };

/** What was chosen for a family, or that nothing was. */
export const choiceOf = (choices: FamilyChoices, { matchId }: Family): FamilyChoice =>
  choices[matchId] ?? unchosen;

/** The same for each of these families. */
export const chooseForAll = (families: readonly Family[], to: string | null): FamilyChoices =>
  Object.fromEntries(families.map(({ matchId }) => [matchId, { ...unchosen, to }]));

/** The families whose matches end, as they are sent. */
export const passedOn = (families: readonly Family[], choices: FamilyChoices): readonly PassOn[] =>
  families.map((family) => {
    const { matchId, version } = family;
    const { to, plannedVisits } = choiceOf(choices, family);
    return to === null || to === nobody
      ? { matchId, version, to: 'waiting' }
      : { matchId, version, to: 'successor', visitingMotherId: to, plannedVisits };
  });

/** The families that keep their match, as they are sent: somebody stands in, or their visits are cancelled. */
export const whileAway = (families: readonly Family[], choices: FamilyChoices): readonly PassOn[] =>
  families.map((family) => {
    const { matchId, version } = family;
    const { to } = choiceOf(choices, family);
    return to === null || to === nobody
      ? { matchId, version, to: 'cancel-visits' }
      : { matchId, version, to: 'stand-in', visitingMotherId: to };
  });

/** Who can visit all of these families together, whoever suits the first of them best first. */
export const candidatesForAll = (families: readonly Family[]): readonly Candidate[] =>
  (families[0]?.candidates ?? []).filter(
    ({ visitingMotherId, activeFamilies, maximumFamilies }) =>
      activeFamilies + families.length <= maximumFamilies &&
      families.every(({ candidates }) =>
        candidates.some((each) => each.visitingMotherId === visitingMotherId),
      ),
  );

/** The families to whom a visit is planned in days, both included. Dates are ISO text. */
export const plannedWithin = (
  families: readonly Family[],
  firstDay: string,
  lastDay: string,
): readonly Family[] =>
  families.filter(({ plannedOn }) => plannedOn.some((day) => firstDay <= day && day <= lastDay));

/** What is wrong while a family has nothing chosen for the time that she is gone. */
export function unchosenProblem(
  families: readonly Family[],
  choices: FamilyChoices,
  absence: OpenPeriod,
): Problem | null {
  const open = families.filter((family) => choiceOf(choices, family).to === null).length;
  const settled = areFamiliesSettled(absence, open);
  return settled.ok ? null : settled.problem;
}

/**
 * What is wrong with whom was chosen to be next, by match: at each family for whom she has no place any more, once the
 * families before it have theirs.
 */
export function placeProblems(
  families: readonly Family[],
  choices: FamilyChoices,
): Readonly<Record<string, Problem>> {
  const problems: Record<string, Problem> = {};
  const nextOf = (family: Family) =>
    family.candidates.find(({ visitingMotherId }) => visitingMotherId === choiceOf(choices, family).to);
  for (const [place, family] of families.entries()) {
    const next = nextOf(family);
    if (next === undefined) continue;
    const isHers = (other: Family) => nextOf(other)?.visitingMotherId === next.visitingMotherId;
    const fits = canTakeOn(next, families.slice(0, place + 1).filter(isHers).length);
    const whole = canTakeOn(next, families.filter(isHers).length);
    if (!fits.ok && !whole.ok) problems[family.matchId] = whole.problem;
  }
  return problems;
}

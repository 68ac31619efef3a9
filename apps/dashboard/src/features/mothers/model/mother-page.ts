import { hasHomeStartBegun } from '@mim/domain/referral';
import {
  type EndingTrajectory,
  type ExtendedTrajectory,
  isIntakeFinished,
  type MotherStatus,
  motherStatus,
  type PausedTrajectory,
} from '@mim/domain/registration';
import { type CorrectedTrajectory, doneDays } from '@mim/domain/visit';
import type { Answers } from '../../../clients/trpc.js';

/** Everything that is known of a mother and her trajectory. */
export type MotherPageAnswer = Answers['mothers']['page'];

/** Days of the visits that were done, in order. */
export const doneVisits = ({ visits }: Pick<MotherPageAnswer, 'visits'>): readonly string[] =>
  doneDays(visits);

/**
 * A trajectory as the domain's rules of pauses see it.
 * @param pauseId The pause that is changed, which is no other pause.
 */
export const pausedTrajectory = (
  mother: MotherPageAnswer,
  pauseId?: string | undefined,
): PausedTrajectory => ({
  state: mother.trajectory.state,
  pauses: mother.pauses
    .filter((pause) => pause.pauseId !== pauseId)
    .map(({ firstDay, lastDay }) => ({ firstDay, lastDay })),
  doneVisits: doneVisits(mother),
});

/**
 * The pause that an action is about: the one that was pointed at, or else the one that holds now or comes next.
 * @returns Undefined where every pause is over.
 */
export const pauseToChange = ({ pauses, today }: MotherPageAnswer, pauseId?: string | undefined) =>
  pauses
    .filter((pause) =>
      pauseId === undefined ? pause.lastDay === null || pause.lastDay >= today : pause.pauseId === pauseId,
    )
    .toSorted((one, other) => one.firstDay.localeCompare(other.firstDay))[0];

/** A trajectory as the domain's rules of endings see it. */
export const endingTrajectory = (mother: MotherPageAnswer): EndingTrajectory => {
  const { state, childBornOn, referredOn, intakeOn, startedOn } = mother.trajectory;
  return {
    state,
    childBornOn,
    referredOn,
    intakeOn,
    startedOn,
    lastVisitOn: doneVisits(mother).at(-1) ?? null,
    isReferredOut: mother.referrals.some(({ direction }) => direction === 'out'),
  };
};

/** The referral by which Home-Start has begun for her; undefined: none did. */
export const homeStartOf = ({ referrals }: Pick<MotherPageAnswer, 'referrals'>) =>
  referrals.find(hasHomeStartBegun);

/** A trajectory as the domain's rules of extensions see it. */
export const extendedTrajectory = ({ trajectory, extensions }: MotherPageAnswer): ExtendedTrajectory => ({
  state: trajectory.state,
  childBornOn: trajectory.childBornOn,
  extendedUntil: extensions.map(({ untilOn }) => untilOn),
});

/** A trajectory as the domain's rules of corrections see it. */
export const correctedTrajectory = (mother: MotherPageAnswer): CorrectedTrajectory => {
  const { trajectory, states, extensions, matches, visits } = mother;
  const events = states.map(({ event }) => event);
  const until = extensions.map(({ untilOn }) => untilOn).toSorted();
  return {
    ...trajectory,
    isIntakeFinished: isIntakeFinished(trajectory.state, events),
    extendedUntil: until.at(-1) ?? null,
    matches,
    visits,
  };
};

type Transfer = MotherPageAnswer['transfers'][number];

/** The offer to another location that waits for an answer; undefined: none does. */
export const openTransfer = ({ transfers }: Pick<MotherPageAnswer, 'transfers'>): Transfer | undefined =>
  transfers.find(({ outcome }) => outcome === null);

/** What is said of her, as the list and every other place do. */
export const statusOf = (mother: Pick<MotherPageAnswer, 'trajectory' | 'transfers'>): MotherStatus =>
  motherStatus({ state: mother.trajectory.state, isOffered: openTransfer(mother) !== undefined });

/** What became of her last offer to another location; null: there was none, or no answer yet. */
export const transferOutcome = (mother: Pick<MotherPageAnswer, 'transfers'>): Transfer['outcome'] =>
  (openTransfer(mother) ?? mother.transfers.at(-1))?.outcome ?? null;

/** Whether she was offered to another location, or goes on there. */
export const isElsewhere = ({ transfers }: Pick<MotherPageAnswer, 'transfers'>): boolean =>
  transfers.some(({ outcome }) => outcome === null || outcome === 'accepted');

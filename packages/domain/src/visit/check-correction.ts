import { firstDayAtAge } from '../kernel/child-age.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Refusal } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import { childrenOfStart, clockBirth } from '../registration/children/clock-birth.js';
import { emptiedFacts } from '../registration/emptied-facts.js';
import { intakeInFuture } from '../registration/finish-intake.js';
import { clockChildTakenOut, visitsPastEndAge } from './contradiction-problems.js';
import {
  type AgreementRule,
  type ContradictionCode,
  newContradictions,
  newlyBroken,
  type RecordedTrajectory,
} from './contradictions.js';
import { doneDays } from './done-days.js';

/** What is recorded of a trajectory where a coordinator corrects its facts, each of which may be among it. */
export interface CorrectedTrajectory extends RecordedTrajectory {
  readonly consentOn: string | null;
  /** Last day of the latest extension. */
  readonly extendedUntil: string | null;
}

type Settings = Pick<LocationSettings, 'completedFromMonths' | 'endAgeMonths'>;

/** Why a correction is refused. */
export type CorrectionCode =
  | ContradictionCode
  | 'fact-needed'
  | 'intake-in-future'
  | 'visits-past-end-age'
  | 'clock-child-removed';

/** A visit that is late is recorded; one that a new date of birth makes late is a date to look at again. */
const pastEndAge: AgreementRule<CorrectedTrajectory, Settings, 'visits-past-end-age'> = {
  field: 'children',
  whyBroken: (recorded, { endAgeMonths }) => {
    const { children, extendedUntil } = recorded;
    const birth = clockBirth(children);
    const last = doneDays(recorded.visits).at(-1);
    if (birth === null || last === undefined) return null;
    const isPast = last >= firstDayAtAge(birth.bornOn, endAgeMonths) && last > (extendedUntil ?? '');
    return isPast ? visitsPastEndAge(endAgeMonths) : null;
  },
};

/** The child with whom she began is not taken out while one of another birth stays: the clock would go to that one. */
function clockChildRemoved(
  stored: CorrectedTrajectory,
  corrected: CorrectedTrajectory,
): readonly Refusal<'clock-child-removed'>[] {
  const ofStart = childrenOfStart(stored.children);
  const others = stored.children.filter((child) => !ofStart.includes(child));
  const birth = clockBirth(corrected.children);
  const isRemoved =
    stored.startedOn !== null &&
    corrected.children.length < stored.children.length &&
    others.some(({ childBornOn }) => childBornOn !== null && childBornOn === birth?.bornOn);
  return isRemoved ? [{ field: 'children', problem: clockChildTakenOut }] : [];
}

/** After the intake it is not to come, nor is her consent. */
const setAhead = (
  stored: CorrectedTrajectory,
  corrected: CorrectedTrajectory,
  today: string,
): readonly Refusal<'intake-in-future'>[] =>
  (['intakeOn', 'consentOn'] as const)
    .filter((name) => corrected[name] !== stored[name] && (corrected[name] ?? '') > today)
    .map((field) => ({ field, problem: intakeInFuture }));

/**
 * What is wrong with a correction of facts of a trajectory whose facts are each right. After the intake,
 * what it needed cannot be emptied; and once she was visited, the facts on which the clock rests cannot be
 * set against her visits.
 * @param stored What is recorded.
 * @param corrected What would be recorded.
 * @param settings Until which age the location visits, and from which one a trajectory can be completed.
 * @param today The day on which it is corrected.
 * @returns Each refusal, with the fact at which it is shown; empty: none.
 * @example
 * const stored = aRecordedTrajectory();
 * const today = Temporal.PlainDate.from('2008-06-01');
 * correctionRefusals(stored, { ...stored, children: [] }, defaultLocationSettings, today).map(({ problem }) => problem.code); // ['fact-needed']
 */
export function correctionRefusals(
  stored: CorrectedTrajectory,
  corrected: CorrectedTrajectory,
  settings: Settings,
  today: PlainDate,
): readonly Refusal<CorrectionCode>[] {
  for (const { consentOn, extendedUntil } of [stored, corrected]) requireDays(consentOn, extendedUntil);
  return [
    ...emptiedFacts(stored, corrected, stored.isIntakeFinished),
    ...(stored.isIntakeFinished ? setAhead(stored, corrected, today.toString()) : []),
    ...clockChildRemoved(stored, corrected),
    ...newContradictions(stored, corrected, settings),
    ...newlyBroken([pastEndAge], [stored, corrected], settings),
  ];
}

import type { Actor } from '@mim/database';
import {
  addExtension,
  addMatch,
  addOutcome,
  addPause,
  addPerson,
  addProposal,
  addReferral,
  addSignal,
  addTrajectory,
  addTransfer,
  addVisit,
  addVisitingMother,
  type Facts,
  type TestDatabase,
  type TrajectoryToAdd,
} from '@mim/database/testing';
import { addDays, type OpenPeriod, periodsOverlap } from '@mim/domain/kernel';
import { proposalOutcomes } from '@mim/domain/matching';
import { outcomeMoments } from '@mim/domain/outcome';
import { referralDirections, referralProgrammes, referralStates } from '@mim/domain/referral';
import { transferOutcomes } from '@mim/domain/registration';
import { signalSeverities, signalSteps } from '@mim/domain/supervision';
import { visitStatuses } from '@mim/domain/visit';
import fc from 'fast-check';

/** Everything that happened to a mother, as the tables keep it, but for what says whose it is. */
export interface RandomHistory {
  readonly mother: Facts<'mim.person'>;
  readonly trajectory: TrajectoryToAdd;
  readonly pauses: readonly Facts<'mim.pause'>[];
  readonly extensions: readonly Facts<'mim.extension'>[];
  readonly matches: readonly Facts<'mim.match'>[];
  readonly proposals: readonly Facts<'mim.match_proposal'>[];
  readonly visits: readonly Facts<'mim.visit'>[];
  readonly outcomes: readonly Facts<'mim.outcome'>[];
  readonly signals: readonly Facts<'mim.signal'>[];
  readonly referrals: readonly Facts<'mim.referral'>[];
  readonly transfers: readonly Facts<'mim.transfer'>[];
}

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const few = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { maxLength: 2 });
const mostlyNone = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<Value[]>([]) }, few(arbitrary));

/** Pauses that have no day in common: the first of those that were drawn so. */
const apart = (pauses: readonly OpenPeriod[]): readonly OpenPeriod[] =>
  pauses.filter((pause, index) => pauses.slice(0, index).every((earlier) => !periodsOverlap(earlier, pause)));

/** A visit is not done after the end: one that was drawn so did not take place. */
const withinItsEnd = (history: RandomHistory): RandomHistory => {
  const { endedOn } = history.trajectory;
  const isLate = (visitOn = '') => typeof endedOn === 'string' && visitOn > endedOn;
  return {
    ...history,
    visits: history.visits.map((visit) =>
      visit.status === 'done' && isLate(visit.visitOn) ? { ...visit, status: 'no-show' } : visit,
    ),
  };
};

/**
 * Any history of a mother: whatever tables can hold, also what no coordinator would come to.
 * @param today ISO text; what is planned lies after it.
 */
export function randomHistory(today: string): fc.Arbitrary<RandomHistory> {
  const ago = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((days) => addDays(today, -days));
  const ended = ago(0, 40).chain((endedOn) =>
    fc.constantFrom('transferred', 'transferred', 'moved').map((endReason) => ({ endedOn, endReason })),
  );
  const goingOn = fc.constant({ endedOn: null, endReason: null });
  const history = fc.record({
    mother: fc.record({
      education: maybe(fc.constantFrom('lower', 'refused')),
      bornOn: maybe(ago(7000, 14000)),
    }),
    trajectory: fc
      .record({
        state: fc.constantFrom('intake', 'waiting', 'matched', 'visited', 'visited', 'ended', 'ended'),
        referredOn: maybe(ago(300, 600)),
        intakeOn: maybe(ago(200, 300)),
        startedOn: maybe(ago(20, 200)),
        childBornOn: maybe(ago(30, 620)),
        firstChild: maybe(fc.boolean()),
        household: maybe(fc.constantFrom('single', 'unknown')),
      })
      .chain((facts) => (facts.state === 'ended' ? ended : goingOn).map((end) => ({ ...facts, ...end }))),
    pauses: mostlyNone(
      fc
        .tuple(ago(-10, 60), maybe(fc.nat(70)))
        .map(([firstDay, days]) => ({ firstDay, lastDay: days === null ? null : addDays(firstDay, days) })),
    ).map(apart),
    extensions: few(ago(-60, 20).map((untilOn) => ({ extendedOn: addDays(untilOn, -90), untilOn }))),
    matches: fc.subarray([true, false]).chain((open) =>
      fc.tuple(
        ...open.map((isOpen) =>
          // One that began of late, so that a first visit is not overdue yet.
          fc.oneof(ago(40, 250), ago(0, isOpen ? 10 : 250)).map((startedOn) => ({
            startedOn,
            ...(isOpen ? {} : { endedOn: addDays(startedOn, 30), endReason: 'no-time', endedBy: 'mother' }),
          })),
        ),
      ),
    ),
    proposals: few(
      fc.constantFrom(...proposalOutcomes.values).chain((outcome) =>
        ago(0, 30).map((proposedOn) => ({
          proposedOn,
          outcome,
          answeredOn: outcome === 'proposed' ? null : proposedOn,
        })),
      ),
    ),
    visits: fc.uniqueArray(
      fc.record({ visitOn: ago(-20, 200), status: fc.constantFrom(...visitStatuses.values) }),
      { maxLength: 8, selector: ({ visitOn }) => visitOn },
    ),
    outcomes: fc
      .subarray([...outcomeMoments.values])
      .map((moments) => moments.map((moment) => ({ moment, measuredOn: today }))),
    signals: few(
      ago(0, 40).chain((raisedOn) =>
        fc
          .tuple(
            fc.constantFrom(...signalSteps.values),
            maybe(fc.constantFrom(...signalSeverities.values)),
            ago(-20, 20),
          )
          .map(([step, severity, followUpOn]) => ({
            raisedOn,
            step,
            severity,
            closedOn: step === 'closed' ? today : null,
            followUpOn: step === 'closed' || step === 'noticed' ? null : followUpOn,
          })),
      ),
    ),
    referrals: few(
      fc.record({
        referredOn: ago(0, 90),
        direction: fc.constantFrom(...referralDirections.values),
        programme: fc.constantFrom(...referralProgrammes.values),
        state: fc.constantFrom(...referralStates.values),
      }),
    ),
    transfers: fc.array(
      fc
        .tuple(ago(0, 60), ago(0, 30), fc.constantFrom(null, 'refused', ...transferOutcomes.values))
        .map(([offeredOn, answeredOn, outcome]) => ({
          offeredOn,
          outcome,
          answeredOn: outcome === null ? null : answeredOn,
          answeredBy: outcome === null ? null : 'somebody',
        })),
      { maxLength: 3 },
    ),
  }) as fc.Arbitrary<RandomHistory>;
  return history.map(withinItsEnd);
}

/**
 * Keeps a history at the location of an actor.
 * @param toLocationId Where she is offered to, where she is.
 * @returns The trajectory.
 */
export async function keepHistory(
  { app }: TestDatabase,
  actor: Actor,
  toLocationId: string,
  history: RandomHistory,
): Promise<string> {
  const motherId = await addPerson(app, actor, history.mother);
  const { trajectoryId } = await addTrajectory(app, actor, { ...history.trajectory, motherId });
  const ofHer = { trajectoryId };
  const pairs = [...history.matches, ...history.proposals].length;
  const visitingMotherId = pairs === 0 ? '' : (await addVisitingMother(app, actor)).visitingMotherId;
  const ofBoth = { ...ofHer, visitingMotherId };
  for (const each of history.pauses) await addPause(app, actor, { ...each, ...ofHer });
  for (const each of history.extensions) await addExtension(app, actor, { ...each, ...ofHer });
  for (const each of history.matches) await addMatch(app, actor, { ...each, ...ofBoth });
  for (const each of history.proposals) await addProposal(app, actor, { ...each, ...ofBoth });
  for (const each of history.visits) await addVisit(app, actor, { ...each, ...ofHer });
  for (const each of history.outcomes) await addOutcome(app, actor, { ...each, ...ofHer });
  for (const each of history.signals) await addSignal(app, actor, { ...each, ...ofHer });
  for (const each of history.referrals) await addReferral(app, actor, { ...each, ...ofHer });
  for (const each of history.transfers) await addTransfer(app, actor, { ...each, ...ofHer, toLocationId });
  return trajectoryId;
}

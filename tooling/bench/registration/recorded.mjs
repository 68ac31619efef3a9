import { addDays, addMonths } from '@mim/domain/kernel';
import { aRegisteredProspect, aRegisteredTrajectory, aRegisteredVisitingMother } from '@mim/domain/testing';
import { randomOf } from '../deliveries/random.mjs';

/** @typedef {import('@mim/domain/annual-registration').RecordedAtLocation} RecordedAtLocation */
/** @typedef {import('../deliveries/random.mjs').Random} Random */

const seed = 9;
/** First of the three years in which children are born; the one that is told of lies between them. */
const firstDay = '2006-06-01';
const daysOfBirths = 1100;
const mothersPerVisitingMother = 5;

const list = (/** @type {number} */ length) => Array.from({ length }, (_, index) => index);

/**
 * What a location of a size has recorded in some years; the same for the same size. One in four mothers has had two
 * visiting mothers, one in twenty took part before.
 * @param {number} mothers
 * @returns {RecordedAtLocation}
 */
export function recordedOf(mothers) {
  const random = randomOf(seed);
  const visitors = list(Math.max(1, Math.floor(mothers / mothersPerVisitingMother))).map((n) => `v${n}`);
  const trajectories = list(mothers).map((n) => trajectoryOf(n, mothers, visitors, random));
  return {
    trajectories,
    prospects: trajectories.map((trajectory) => prospectOf(trajectory, random)),
    erased: [],
    visitingMothers: visitors.map((visitingMotherId) =>
      aRegisteredVisitingMother({
        visitingMotherId,
        pauses: random.happens(0.25) ? [{ firstDay: '2008-07-01', lastDay: '2008-07-31' }] : [],
      }),
    ),
    coordinators: [],
    supervisionSessions: visitors.flatMap((visitingMotherId) =>
      list(36).map((n) => ({
        visitingMotherId,
        heldOn: addDays(addMonths('2006-01-05', n), random.integer(0, 19)),
      })),
    ),
    meetings: held(visitors, 30, random),
    groupSessions: held(
      trajectories.map(({ trajectoryId }) => trajectoryId),
      4,
      random,
    ),
  };
}

/**
 * @param {number} number
 * @param {number} mothers
 * @param {readonly string[]} visitors
 * @param {Random} random
 */
function trajectoryOf(number, mothers, visitors, random) {
  const childBornOn = addDays(firstDay, random.integer(0, daysOfBirths));
  const startedOn = addDays(childBornOn, random.integer(0, 90));
  const visits = list(random.integer(1, 22)).map((n) => ({
    visitOn: addDays(addMonths(startedOn, n), random.integer(0, 5)),
    status: random.happens(0.92) ? /** @type {const} */ ('done') : /** @type {const} */ ('cancelled'),
    kind: random.happens(0.9) ? /** @type {const} */ ('home') : /** @type {const} */ ('outing'),
    durationMinutes: random.integer(45, 105),
  }));
  const lastOn = visits.at(-1)?.visitOn ?? startedOn;
  const endedOn = random.happens(0.66) ? lastOn : null;
  const changedOn = random.happens(0.25) ? addMonths(startedOn, Math.floor(visits.length / 2)) : null;
  const intakeOn = addDays(startedOn, -14);
  return aRegisteredTrajectory({
    trajectoryId: `t${number}`,
    motherId: `m${random.happens(0.05) ? random.integer(0, mothers - 1) : number}`,
    referredOn: addDays(startedOn, -30),
    intakeOn,
    startedOn,
    childBornOn,
    endedOn,
    endReason: endedOn === null ? null : random.oneOf(['completed', 'moved', 'no-time']),
    states: [
      { event: 'finish-intake', since: intakeOn },
      { event: 'first-visit', since: startedOn },
      ...(endedOn === null ? [] : [{ event: /** @type {const} */ ('end'), since: endedOn }]),
    ],
    pauses: random.happens(0.12)
      ? [{ firstDay: addDays(startedOn, 60), lastDay: addDays(startedOn, 80) }]
      : [],
    matches: [
      ...(changedOn === null
        ? []
        : [{ visitingMotherId: random.oneOf(visitors), startedOn, endedOn: changedOn }]),
      { visitingMotherId: random.oneOf(visitors), startedOn: changedOn ?? startedOn, endedOn },
    ],
    visits,
  });
}

/**
 * Of every trajectory the clinic's list has one, with whom it began or who declined.
 * @param {ReturnType<typeof aRegisteredTrajectory>} trajectory
 * @param {Random} random
 */
function prospectOf({ trajectoryId, startedOn }, random) {
  const receivedOn = addDays(startedOn ?? firstDay, -30);
  const outcomeOn = addDays(receivedOn, 5);
  return random.happens(0.5)
    ? aRegisteredProspect({ receivedOn, outcome: 'wants-intake', outcomeOn, trajectoryId })
    : aRegisteredProspect({
        receivedOn,
        outcome: 'declined',
        outcomeOn,
        calls: [{ calledOn: outcomeOn, outcome: 'declined' }],
      });
}

/**
 * Meetings of ten: so many for every twenty who could come.
 * @param {readonly string[]} who
 * @param {number} times
 * @param {Random} random
 */
const held = (who, times, random) =>
  list(Math.ceil(who.length / 20) * times).map((n) => ({
    heldOn: addMonths('2006-02-01', n % 36),
    attendees: list(10).map(() => random.oneOf(who)),
  }));

import {
  childCircumstances,
  educationLevels,
  endReasons,
  households,
  incomeSources,
  motherCircumstances,
  originGroups,
  preparationForms,
  referralDestinations,
  referralSources,
  stopReasons,
  visitingMotherExperience,
} from '@mim/domain/code-lists';
import { tableHeader } from '@mim/domain/delivery';
import { addMonths, epochDayOf, isoDateOfEpochDay } from '@mim/domain/kernel';

/**
 * Rows as a location could have registered them: valid, with everything that the figures look at.
 * @typedef {import('./random.mjs').Random} Random
 */

/** A row of which nothing was recorded, so that what format 1 does not have is there too. */
const nothing = /** @type {import('@mim/domain/delivery').Participation} */ (
  /** @type {unknown} */ (Object.fromEntries(tableHeader('participations').map((name) => [name, null])))
);

/** Chance that a cell was left empty. */
const emptyCell = 0.03;
const reasons = endReasons.values.filter((reason) => reason !== 'transferred');

/**
 * @template T
 * @param {Random} random
 * @param {readonly T[]} values
 * @returns {T | null}
 */
const cell = (random, values) => (random.happens(emptyCell) ? null : random.oneOf(values));

/**
 * Some of the codes, sometimes none of them.
 * @template T
 * @param {Random} random
 * @param {readonly T[]} values
 * @returns {readonly T[] | null}
 */
function codes(random, values) {
  if (random.happens(emptyCell)) return null;
  const some = new Set(Array.from({ length: random.integer(0, 2) }, () => random.oneOf(values)));
  return [...some];
}

/**
 * @param {Random} random
 * @param {number} year
 * @param {number} number Identifies the row within the delivery.
 * @returns {import('@mim/domain/delivery').Participation}
 */
export function participationRow(random, year, number) {
  const firstDay = epochDayOf(`${year}-01-01`);
  const lastDay = epochDayOf(`${year}-12-31`);
  const started = random.integer(firstDay - 400, lastDay);
  const startedOn = isoDateOfEpochDay(started);
  const ended = random.happens(0.45) ? random.integer(Math.max(firstDay, started + 31), lastDay + 60) : null;
  const hasEnded = ended !== null && ended <= lastDay;
  const matched = started - random.integer(0, 30);
  const intake = matched - random.integer(0, 30);
  const referred = intake - random.integer(0, 40);
  const expected = random.integer(1, 12);
  const done = Math.max(1, expected - random.integer(0, 4));
  const transferred = random.happens(0.01);
  return {
    ...nothing,
    participation_id: `p${number}`,
    started_on: startedOn,
    ended_on: hasEnded ? isoDateOfEpochDay(ended) : null,
    end_reason: hasEnded ? (random.happens(0.01) ? 'transferred' : random.oneOf(reasons)) : null,
    transferred_from: transferred ? `location-${random.integer(1, 20)}` : null,
    referred_on: random.happens(emptyCell) ? null : isoDateOfEpochDay(referred),
    intake_on: random.happens(emptyCell) ? null : isoDateOfEpochDay(intake),
    matched_on: random.happens(emptyCell) ? null : isoDateOfEpochDay(matched),
    referral_source: cell(random, referralSources.values),
    child_born: addMonths(startedOn, -random.integer(0, 12)).slice(0, 7),
    first_child: random.happens(emptyCell) ? null : !random.happens(0.05),
    birth_year: random.happens(emptyCell) ? null : year - random.integer(17, 44),
    origin: cell(random, originGroups.values),
    education: cell(random, educationLevels.values),
    household: cell(random, households.values),
    income: cell(random, incomeSources.values),
    child_circumstances: codes(random, childCircumstances.values),
    mother_circumstances: codes(random, motherCircumstances.values),
    visits_expected: random.happens(emptyCell) ? null : expected,
    visits_done: done,
    visit_minutes: done * random.integer(40, 100),
    visits_done_total: done + random.integer(0, 12),
    outings_done: random.integer(0, done),
    same_origin: cell(random, [true, false]),
    same_language: cell(random, [true, false]),
    visiting_mothers_count: random.integer(1, 2),
    group_participant: cell(random, [true, false]),
    referred_to: codes(random, referralDestinations.values),
  };
}

/**
 * @param {Random} random
 * @param {number} year
 * @param {number} number Identifies the row within the delivery.
 * @returns {import('@mim/domain/delivery').VisitingMother}
 */
export function visitingMotherRow(random, year, number) {
  const firstDay = epochDayOf(`${year}-01-01`);
  const lastDay = epochDayOf(`${year}-12-31`);
  const started = random.integer(firstDay - 1500, lastDay);
  const stopped = random.happens(0.2) ? random.integer(Math.max(firstDay, started), lastDay) : null;
  const matched = random.integer(0, 12);
  return {
    visiting_mother_id: `v${number}`,
    started_on: isoDateOfEpochDay(started),
    stopped_on: stopped === null ? null : isoDateOfEpochDay(stopped),
    stop_reason: stopped === null ? null : random.oneOf(stopReasons.values),
    birth_year: cell(random, [year - 28, year - 36, year - 44, year - 57]),
    origin: cell(random, originGroups.values),
    education: cell(random, educationLevels.values),
    former_programme_mother: cell(random, [true, false]),
    work_experience: codes(random, visitingMotherExperience.values),
    preparation: cell(random, preparationForms.values),
    months_matched: matched,
    months_supervised: random.integer(0, matched),
    meetings_attended: random.integer(0, 11),
  };
}

/**
 * @param {number} number Identifies the row within the delivery.
 * @returns {import('@mim/domain/delivery').Coordinator}
 */
export const coordinatorRow = (number) => ({
  coordinator_id: `c${number}`,
  hours_per_week: 16,
  work_experience: ['youth-health'],
  education: ['nursing'],
});

import { makeChoices, visitPolicyOfDemo } from './location-choices.js';
import { type Place, places } from './places.js';
import { plansOf } from './plans.js';
import { makeProspects } from './prospects.js';
import { randomFrom } from './random.js';
import { type DemoRows, noRows } from './rows.js';
import type { Site } from './site.js';
import { type DemoTrajectory, makeTrajectory } from './trajectories.js';
import { makeTransfers } from './transfers.js';
import { makeVisitingMothers } from './visiting-mothers.js';

/** A location that was made up. */
export interface DemoLocation {
  readonly site: Site;
  readonly trajectories: readonly DemoTrajectory[];
}

/**
 * Makes up two years of the programme at all locations of 2008: mothers who take part and mothers who have
 * ended, their visiting mothers and everything around them. The same day gives the same rows.
 *
 * @param today The day around which it is made up, an epoch day.
 * @returns Rows for each table, in an order in which they can be stored.
 * @example
 * makeDemo(epochDayOf('2008-12-31'))['mim.trajectory'].length;
 */
export function makeDemo(today: number): DemoRows {
  const rows = noRows();
  const locations: DemoLocation[] = [];
  for (const place of places) locations.push(makeLocation(place, today, rows, locations.at(-1)));
  makeTransfers(locations);
  return rows;
}

/** @param neighbour The location before it, from which it takes over a mother. */
function makeLocation(place: Place, today: number, rows: DemoRows, neighbour?: DemoLocation): DemoLocation {
  const site: Site = {
    place,
    today,
    random: randomFrom(place.locationId),
    policy: visitPolicyOfDemo(place.locationId),
    rows,
  };
  const moved = neighbour?.trajectories.find(({ plan }) => plan.turn === 'transferred');
  makeChoices(site);
  const visitingMothers = makeVisitingMothers(site);
  const trajectories = plansOf(place.size).map((plan) =>
    makeTrajectory(site, plan, visitingMothers, plan.turn === 'taken-over' ? moved : undefined),
  );
  for (const { row, maximum } of visitingMothers)
    rows['mim.visiting_mother'].push({ ...row, maximum_families: maximum });
  makeProspects(site);
  return { site, trajectories };
}

import { makeApplicants } from './applicants.js';
import { makeCoordinators } from './coordinators.js';
import { makeCovers } from './covers.js';
import type { DemoLocation } from './demo-location.js';
import { makeDirectory } from './directory.js';
import { makeExpenses } from './expenses.js';
import { makeGroups } from './groups.js';
import { makeGrowth } from './growth.js';
import { makeChoices, visitPolicyOfDemo } from './location-choices.js';
import { makeMeetings } from './meetings.js';
import { type Place, places } from './places.js';
import { plansOf } from './plans.js';
import { makePreparations } from './preparations.js';
import { makeProspects } from './prospects.js';
import { randomFrom } from './random.js';
import { type DemoRows, noRows } from './rows.js';
import type { Site } from './site.js';
import { makeSupervisions } from './supervisions.js';
import { makeTrajectory } from './trajectories.js';
import { makeTransfers } from './transfers.js';
import { letCoordinatorVisit, letMothersVisit } from './two-roles.js';
import { makeVisitingMothers } from './visiting-mothers.js';

/**
 * Makes up two years of the programme at all locations of 2008: mothers who take part and mothers who have
 * ended, their visiting mothers and everything around them. The same day gives the same rows.
 *
 * @param today The day around which it is made up, an epoch day.
 * @returns Rows for each table, in parts that can be stored one after the other: those of one location are
 *   stored while those of the next are made up. What lies between locations comes last.
 * @example
 * for (const rows of makeDemo(epochDayOf('2008-12-31'))) await storeRows(trx, rows);
 */
export function* makeDemo(today: number): Generator<DemoRows> {
  const locations: DemoLocation[] = [];
  for (const place of places) {
    const location = makeLocation(place, today, locations.at(-1));
    locations.push(location);
    yield location.site.rows;
  }
  const between = noRows();
  makeTransfers(locations, between);
  yield between;
}

/** @param neighbour The location before it, from which it takes over a mother. */
function makeLocation(place: Place, today: number, neighbour?: DemoLocation): DemoLocation {
  const rows = noRows();
  const site: Site = {
    place,
    today,
    random: randomFrom(place.locationId),
    policy: visitPolicyOfDemo(place.locationId),
    rows,
  };
  const moved = neighbour?.trajectories.find(({ plan }) => plan.scenario === 'transferred');
  makeChoices(site);
  makeCoordinators(site);
  makeCovers(site);
  makeDirectory(site);
  const visitingMothers = makeVisitingMothers(site);
  const trajectories = plansOf(place.size).map((plan) =>
    makeTrajectory(site, plan, visitingMothers, plan.scenario === 'taken-over' ? moved : undefined),
  );
  letCoordinatorVisit(site, visitingMothers);
  const asking = letMothersVisit(site, visitingMothers, trajectories);
  for (const { row, maximum } of visitingMothers)
    rows['mim.visiting_mother'].push({ ...row, maximumFamilies: maximum });
  makeProspects(site);
  makePreparations(site);
  makeApplicants(site, asking);
  makeSupervisions(site);
  makeMeetings(site);
  makeGrowth(site);
  makeExpenses(site, visitingMothers);
  makeGroups(site, visitingMothers);
  return { site, trajectories };
}

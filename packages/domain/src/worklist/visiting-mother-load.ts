import { pausedOn } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import { openMatch } from '../matching/match.js';
import { maximumFamilies } from '../supervision/readiness.js';
import { isActiveOn } from '../supervision/visiting-mother-rules.js';
import type { WorklistInput } from './worklist-input.js';

/** How many families a visiting mother has, beside how many she can have. */
export interface VisitingMotherLoad {
  readonly visitingMotherId: string;
  /** Families whom she visits now. */
  readonly families: number;
  /** Families at the same time at most: her own number, or else the location's. */
  readonly maximum: number;
  readonly isPaused: boolean;
}

/**
 * The load of each visiting mother who has not stopped.
 * @param state Facts of the location.
 * @param settings Settings of the location on that day.
 * @param today The day on which is asked.
 * @returns Who has most families, beside what she can have, first.
 * @example
 * visitingMotherLoads(aWorklistInput({ visitingMothers: [aWorklistVisitingMother()] }), defaultLocationSettings, Temporal.PlainDate.from('2008-05-01'))[0]?.maximum; // 2
 */
export function visitingMotherLoads(
  { trajectories, visitingMothers }: Pick<WorklistInput, 'trajectories' | 'visitingMothers'>,
  settings: Pick<LocationSettings, 'familiesPerVisitingMother'>,
  today: PlainDate,
): readonly VisitingMotherLoad[] {
  const day = today.toString();
  const families = new Map<string, number>();
  for (const { matches } of trajectories) {
    const id = openMatch(matches)?.visitingMotherId;
    if (id !== undefined) families.set(id, (families.get(id) ?? 0) + 1);
  }
  return visitingMothers
    .filter((each) => isActiveOn(each, day))
    .map((each) => ({
      visitingMotherId: each.visitingMotherId,
      families: families.get(each.visitingMotherId) ?? 0,
      maximum: maximumFamilies(each, settings),
      isPaused: pausedOn(each.pauses, day),
    }))
    .toSorted((a, b) => b.families - b.maximum - (a.families - a.maximum));
}

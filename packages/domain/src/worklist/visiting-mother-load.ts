import { pausedOn } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import { openMatch } from '../matching/match.js';
import { maximumFamilies, type ReadinessLack, readiness } from '../supervision/readiness.js';
import { isCoordinatorOn } from '../supervision/visiting-coordinator.js';
import { isActiveOn } from '../supervision/visiting-mother-rules.js';
import type { WorklistInput } from './worklist-input.js';

/** How many families a visiting mother has, beside how many she can have, and whether she can take another one today. */
export interface VisitingMotherLoad {
  readonly visitingMotherId: string;
  /** Families whom she visits now. */
  readonly families: number;
  /** Families at the same time at most: her own number, or else the location's. */
  readonly maximum: number;
  /** Whether that is her own number. */
  readonly isOwnMaximum: boolean;
  readonly isPaused: boolean;
  /** Whether she is a coordinator of the location herself, who guides others. */
  readonly isCoordinator: boolean;
  /** What stands between her and another family, in the order in which people should read it; empty: she can take one. */
  readonly lacks: readonly ReadinessLack[];
  /** Families that she can take today, beside those whom she visits. */
  readonly freePlaces: number;
}

type LoadSettings = Pick<LocationSettings, 'familiesPerVisitingMother' | 'vogRequired' | 'vogValidYears'>;

/** Places beside the families whom she visits, free or not; below zero: she has more than she can have. */
const roomOf = ({ families, maximum }: Pick<VisitingMotherLoad, 'families' | 'maximum'>): number =>
  maximum - families;

/** Who can take a family today, who has room but cannot, who is full. */
const standing = (load: VisitingMotherLoad): number => {
  if (load.freePlaces > 0) return 0;
  return roomOf(load) > 0 ? 1 : 2;
};

/**
 * The load of each visiting mother who has not stopped.
 * @param state Facts of the location.
 * @param settings Settings of the location on that day.
 * @param today The day on which is asked.
 * @returns Who can take most families today first; then who has room and is not ready; then who is full, and above her maximum last.
 * @example
 * visitingMotherLoads(aWorklistInput({ visitingMothers: [aWorklistVisitingMother()] }), defaultLocationSettings, Temporal.PlainDate.from('2008-05-01'))[0]?.freePlaces; // 2
 */
export function visitingMotherLoads(
  { trajectories, visitingMothers }: Pick<WorklistInput, 'trajectories' | 'visitingMothers'>,
  settings: LoadSettings,
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
    .map((each) => {
      const own = families.get(each.visitingMotherId) ?? 0;
      const maximum = maximumFamilies(each, settings);
      const { lacks, ready } = readiness(each, own, settings, today);
      return {
        visitingMotherId: each.visitingMotherId,
        families: own,
        maximum,
        isOwnMaximum: each.maximumFamilies !== null,
        isCoordinator: isCoordinatorOn(each, day),
        isPaused: pausedOn(each.pauses, day),
        lacks,
        freePlaces: ready ? maximum - own : 0,
      };
    })
    .toSorted((a, b) => standing(a) - standing(b) || roomOf(b) - roomOf(a));
}

import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import { openMatch } from '../matching/match.js';
import { visitingMotherLoads } from './visiting-mother-load.js';
import type { WorklistInput } from './worklist-input.js';

/** A number beside its norm; null where there is nothing to divide by. */
export interface NormComparison {
  readonly value: number | null;
  readonly norm: number;
}

/** What the coordinators of a location carry. */
export interface Caseload {
  /** Trajectories with a visiting mother. */
  readonly families: number;
  /** Trajectories after the intake without one. */
  readonly waiting: number;
  readonly intakes: number;
  /** Visiting mothers who have not stopped, and are guided: a coordinator who visits herself is not among them. */
  readonly visitingMothers: number;
  /** Coordinators of the location who visit families themselves. */
  readonly visitingCoordinators: number;
  /** Of those who are guided: who is away today. */
  readonly paused: number;
  /** Families that could be visited today beside those who are: by visiting mothers who are ready for one. */
  readonly freePlaces: number;
  /** Visiting mothers with more families than they want. */
  readonly aboveMaximum: readonly string[];
  /** Of those who visit: families each, beside the usual number. */
  readonly familiesPerVisitingMother: NormComparison;
  readonly visitingMothersPerCoordinator: NormComparison;
}

type CaseloadSettings = Pick<
  LocationSettings,
  'familiesPerVisitingMother' | 'visitingMothersPerCoordinator' | 'vogRequired' | 'vogValidYears'
>;

const ratio = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : numerator / denominator;

/**
 * The caseload of a location, beside what is usual: about two families a visiting mother and about 17
 * visiting mothers a coordinator, in the registration of 2008, unless the location sets otherwise.
 * @param state Facts of the location.
 * @param settings Settings of the location on that day.
 * @param today The day on which is asked.
 * @example
 * caseload(aWorklistInput({ visitingMothers: [aWorklistVisitingMother()] }), defaultLocationSettings, Temporal.PlainDate.from('2008-05-01')).freePlaces; // 2
 */
export function caseload(state: WorklistInput, settings: CaseloadSettings, today: PlainDate): Caseload {
  const matches = state.trajectories.map((each) => openMatch(each.matches)).filter((match) => match !== null);
  const unmatched = state.trajectories.filter((each) => openMatch(each.matches) === null);
  const active = visitingMotherLoads(state, settings, today);
  const guided = active.filter(({ isCoordinator }) => !isCoordinator);
  const visiting = new Set(matches.map(({ visitingMotherId }) => visitingMotherId));
  const intakes = unmatched.filter((each) => each.state === 'prospect' || each.state === 'intake').length;
  return {
    families: matches.length,
    waiting: unmatched.length - intakes,
    intakes,
    visitingMothers: guided.length,
    visitingCoordinators: active.length - guided.length,
    paused: guided.filter(({ isPaused }) => isPaused).length,
    freePlaces: active.reduce((sum, { freePlaces }) => sum + freePlaces, 0),
    aboveMaximum: active
      .filter(({ families, maximum }) => families > maximum)
      .map(({ visitingMotherId }) => visitingMotherId),
    familiesPerVisitingMother: {
      value: ratio(matches.length, visiting.size),
      norm: settings.familiesPerVisitingMother,
    },
    visitingMothersPerCoordinator: {
      value: ratio(guided.length, state.coordinators),
      norm: settings.visitingMothersPerCoordinator,
    },
  };
}

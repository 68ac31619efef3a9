import type { LivedLocation } from '@mim/domain/testing';
import { calendarMonths, monthsLater } from './calendar.js';
import { addShare, type Counted, placeOf } from './figures-counted.js';
import { type YearOfLife, yearOfLife } from './life.js';

/** A location, and the years of which its deliveries are there. */
export interface SentYears {
  readonly location: LivedLocation;
  /** Rising; at least one. */
  readonly years: readonly number[];
}

/** Somebody of a cohort, as the delivery tells it in which she was seen last. */
interface Member {
  readonly life: YearOfLife;
  readonly year: number;
  /** Null: she still takes part. */
  readonly reason: string | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** In which year her child became eighteen months old: a month that has such a child in it is the month. */
const turnedIn = ({ trajectory: { childBornOn }, startedOn }: YearOfLife): number =>
  Number(monthsLater(`${(childBornOn ?? startedOn).slice(0, 7)}-01`, 18).slice(0, 4));

const livesIn = ({ recorded }: LivedLocation, year: number): readonly YearOfLife[] =>
  recorded.trajectories.flatMap((trajectory) => yearOfLife(trajectory, year) ?? []);

/** Whom the deliveries of a location tell of a cohort; null: somebody stayed of whom the year that is asked tells nothing. */
function membersAt({ location, years }: SentYears, cohort: number, taken: number): readonly Member[] | null {
  const last = years.at(-1) ?? taken;
  const open = livesIn(location, last).filter(({ gone }) => gone === null);
  if (last !== taken && open.length > 0) return null;
  const ends = years
    .filter((year) => year >= cohort - 2)
    .flatMap((year) =>
      livesIn(location, year).flatMap((life) =>
        life.gone?.on.startsWith(`${year}-`) && life.gone.reason !== 'transferred'
          ? [{ life, year, reason: life.gone.reason }]
          : [],
      ),
    );
  return [...ends, ...open.map((life) => ({ life, year: last, reason: null }))].filter(
    ({ life }) => turnedIn(life) === cohort,
  );
}

/** Visits that she had by the end of a year, and how often the programme meant her to have one. */
function doseOf({ life, year }: Member): { readonly done: number; readonly due: number } {
  const { trajectory, startedOn } = life;
  const born = trajectory.childBornOn ?? startedOn;
  return {
    done: trajectory.visits.filter(({ status, visitOn }) => status === 'done' && visitOn <= `${year}-12-31`)
      .length,
    due: Array.from({ length: 100 }, (_, months) => monthsLater(startedOn, months)).filter(
      (day) => calendarMonths(born, day) < 18,
    ).length,
  };
}

/** Counts what became of those whose child turned eighteen months, that year and the year before, and what they got. */
export function countCohorts(locations: readonly SentYears[], year: number, counted: Counted): void {
  const cohortOf = (cohort: number) =>
    locations.flatMap((location) => membersAt(location, cohort, year) ?? []);
  const atOnce = cohortOf(year);
  for (const [measure, members] of [
    ['completion.of-cohort', atOnce],
    ['completion.of-cohort-final', cohortOf(year - 1)],
  ] as const) {
    const share = (status: string, isOne: (reason: string | null) => boolean): void =>
      addShare(
        counted,
        placeOf(measure, 'status', status),
        members.filter(({ reason }) => isOne(reason)).length,
        members.length,
      );
    share('completed', (reason) => reason === 'completed');
    share('ended-early', (reason) => reason !== null && reason !== 'completed');
    share('still-taking-part', (reason) => reason === null);
  }
  const doses = atOnce.map(doseOf).filter(({ due }) => due > 0);
  addShare(
    counted,
    placeOf('dosage.of-cohort'),
    sum(doses.map(({ done }) => done)),
    sum(doses.map(({ due }) => due)),
  );
}

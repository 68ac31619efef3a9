import type { LivedLocation } from '@mim/domain/testing';
import { daysFrom } from './calendar.js';
import { type Counted, placeOf } from './figures-counted.js';
import { type YearOfLife, yearOfLife } from './life.js';

/** How somebody was followed in a year, in days since her first visit. */
interface Followed {
  /** The days of hers that were over when the year began. */
  readonly entry: number;
  readonly exit: number;
  /** Null: she had not left on the last of them. */
  readonly cause: string | null;
}

const causes: Readonly<Record<string, string>> = {
  completed: 'completed',
  'no-longer-needed': 'satisfied',
  'no-time': 'circumstances',
  'found-job': 'circumstances',
  moved: 'circumstances',
  'no-rapport': 'relation',
  'contact-lost': 'relation',
  'problems-too-severe': 'severity',
  other: 'other',
};
const names = [...new Set(Object.values(causes))];
const reported = [91, 183, 274, 365, 457, 548, 731];
const reportedOfAttrition = [91, 183, 365, 548];
/** With fewer there is nothing to estimate. */
const enough = 5;

function followedIn({ startedOn, gone }: YearOfLife, year: number): Followed {
  const until = gone?.on.startsWith(`${year}-`) ? gone.on : `${year}-12-31`;
  return {
    entry: daysFrom(startedOn, `${year}-01-01`),
    exit: daysFrom(startedOn, until) + 1,
    cause: gone === null ? null : (causes[gone.reason] ?? null),
  };
}

/** What an estimate is on a day: four decimals, where enough were followed all the time until then. */
interface Estimates {
  readonly staying: number;
  readonly left: Readonly<Record<string, number>>;
}

/** Those of a hundred who stay and who leave for each reason, by the day: at each end the share of those who were there. */
function estimatesUntil(
  day: number,
  followed: readonly Followed[],
  atRisk: (day: number) => number,
): Estimates {
  const ends = followed.filter(({ cause, exit }) => cause !== null && exit <= day);
  let staying = 1;
  const left: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  for (const on of new Set(ends.map(({ exit }) => exit).toSorted((a, b) => a - b))) {
    const ofDay = ends.filter(({ exit }) => exit === on);
    for (const { cause } of ofDay)
      if (cause !== null) left[cause] = (left[cause] ?? 0) + staying / atRisk(on);
    staying *= 1 - ofDay.length / atRisk(on);
  }
  return { staying, left };
}

/** Rounded as figures are; of a sum of fractions the last digits say nothing. */
const rounded = (estimate: number): number => Number((estimate + 1e-9).toFixed(4));

/** Counts who stays how long, and who leaves for what, of the mothers of locations in a year. */
export function countCourse(locations: readonly LivedLocation[], year: number, counted: Counted): void {
  const followed = locations.flatMap(({ recorded }) =>
    recorded.trajectories.flatMap((trajectory) => {
      const life = yearOfLife(trajectory, year);
      return life === null ? [] : [followedIn(life, year)];
    }),
  );
  const atRisk = (day: number): number =>
    followed.filter(({ entry, exit }) => entry < day && day <= exit).length;
  const isPoor = (day: number): boolean => atRisk(day) < enough;
  const firstPoor = Math.min(
    ...followed.flatMap(({ cause, exit }) => (cause !== null && isPoor(exit) ? [exit] : [])),
  );
  const lastRich = Math.max(0, ...followed.map(({ exit }) => exit).filter((day) => !isPoor(day)));
  for (const day of reported) {
    const { staying, left } = estimatesUntil(day, followed, atRisk);
    const put = (measure: string, estimate: number): void =>
      void counted.set(placeOf(measure, 'days', String(day)), {
        count: atRisk(day),
        value: day < firstPoor && day <= lastRich ? rounded(estimate) : null,
      });
    put('retention', staying);
    for (const name of names) put(`incidence.${name}`, left[name] ?? 0);
    if (reportedOfAttrition.includes(day)) put('attrition', 1 - staying - (left.completed ?? 0));
  }
}

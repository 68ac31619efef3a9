import type { LivedLocation } from '@mim/domain/testing';
import { calendarMonths, daysFrom } from './calendar.js';
import { addNumber, addShare, addShares, type Counted, placeOf } from './figures-counted.js';
import { dueDays, type YearOfLife, yearOfItsEnd, yearOfLife } from './life.js';

/** A mother's year at a location, with what is left of her. */
interface Life extends YearOfLife {
  readonly at: LivedLocation;
  /** Nothing that was registered of her is left. */
  readonly isErased: boolean;
}

const notKnown = new Set(['not-asked', 'refused', 'unknown']);
const isKnown = (code: string): boolean => !notKnown.has(code);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Everybody who took part at these locations on some day of a year. */
const livesOf = (locations: readonly LivedLocation[], year: number): readonly Life[] =>
  locations.flatMap((at) =>
    at.recorded.trajectories.flatMap((trajectory) => {
      const life = yearOfLife(trajectory, year);
      const isErased = at.erased.trajectoryIds.includes(trajectory.trajectoryId);
      return life === null ? [] : [{ ...life, at, isErased }];
    }),
  );

/** Counts the mothers of locations in a year: how many, who they are, what they got, and why they left. */
export function countMothers(locations: readonly LivedLocation[], year: number, counted: Counted): void {
  const lives = livesOf(locations, year);
  const isIn = (day: string): boolean => day.startsWith(`${year}-`);
  const started = lives.filter(({ startedOn }) => isIn(startedOn));
  const persons = new Set(lives.map(({ at, trajectory }) => at.persons.get(trajectory.trajectoryId)));
  addNumber(counted, placeOf('participations'), lives.length);
  addNumber(counted, placeOf('participations.new'), started.length);
  addNumber(counted, placeOf('participations.continuing'), lives.length - started.length);
  // Whose row was kept when she was erased leads to nobody, so that she can be a person of her own.
  if (!lives.some(({ isErased }) => isErased)) addNumber(counted, placeOf('mothers'), persons.size);
  const of = <Value>(read: (life: Life) => Value) => lives.map((life) => (life.isErased ? null : read(life)));
  addShares(
    counted,
    ['participations', 'origin'],
    of(({ trajectory }) => trajectory.origin),
    isKnown,
  );
  addShares(
    counted,
    ['participations', 'referral-source'],
    of(({ trajectory }) => trajectory.referralSource),
  );
  addShares(counted, ['participations', 'child-age-at-start'], lives.map(ageAtStart));
  addShares(
    counted,
    ['participations', 'same-origin'],
    of((life) => isSameOrigin(life, year)),
  );
  addShares(
    counted,
    ['participations', 'group-participant'],
    of((life) => String(wasInGroup(life, year))),
  );
  countWaiting(started, year, counted);
  countVisits(lives, year, counted);
  countEnds(lives, year, counted);
}

function ageAtStart({ trajectory, startedOn }: Life): string {
  const months = calendarMonths(trajectory.childBornOn ?? startedOn, startedOn);
  if (months < 0) return 'before-birth';
  return months > 11 ? '12-plus' : (['0-2', '3-5', '6-8', '9-11'][Math.floor(months / 3)] ?? '');
}

/** Whether she and the visiting mother who came last are of one origin. */
function isSameOrigin({ trajectory, at }: Life, year: number): string | null {
  const [latest] = trajectory.matches
    .filter(({ startedOn }) => startedOn <= `${year}-12-31`)
    .toSorted((a, b) => (`${a.startedOn}${a.endedOn ?? '~'}` < `${b.startedOn}${b.endedOn ?? '~'}` ? 1 : -1));
  const visitor = at.recorded.visitingMothers.find(
    (each) => each.visitingMotherId === latest?.visitingMotherId,
  );
  // What was known of who was erased is not known any more.
  if (visitor === undefined || at.erased.visitingMotherIds.includes(visitor.visitingMotherId)) return null;
  const [hers, other] = [trajectory.origin, visitor.origin];
  if (hers === null || other === null || !isKnown(hers) || !isKnown(other)) return null;
  return hers === other ? 'true' : 'false';
}

const wasInGroup = ({ trajectory, at }: Life, year: number): boolean =>
  (at.recorded.groupSessions ?? []).some(
    ({ heldOn, attendees }) => heldOn.startsWith(`${year}-`) && attendees.includes(trajectory.trajectoryId),
  ) || trajectory.groupParticipant === true;

/** Days from step to step, of those who started in the year and of whom both are known. */
function countWaiting(started: readonly Life[], year: number, counted: Counted): void {
  const steps = started
    .filter(({ isErased }) => !isErased)
    .map(({ trajectory: { referredOn, intakeOn, matches }, startedOn }) => ({
      referred: referredOn,
      intake: intakeOn,
      matched: matches
        .map((match) => match.startedOn)
        .filter((day) => day <= `${year}-12-31`)
        .toSorted()[0],
      started: startedOn,
    }));
  const ways = [
    ['referral-to-intake', 'referred', 'intake'],
    ['intake-to-match', 'intake', 'matched'],
    ['match-to-first-visit', 'matched', 'started'],
    ['referral-to-first-visit', 'referred', 'started'],
  ] as const;
  for (const [name, from, to] of ways) {
    const days = steps
      .flatMap((step) => {
        const [first, last] = [step[from], step[to]];
        return first == null || last == null ? [] : [daysFrom(first, last)];
      })
      .toSorted((a, b) => a - b);
    for (const [category, share] of [
      ['median', 0.5],
      ['p90', 0.9],
    ] as const)
      counted.set(placeOf('waiting', name, category), {
        count: days.length,
        value: days.find((_, index) => index + 1 >= share * days.length) ?? null,
      });
  }
}

function countVisits(lives: readonly Life[], year: number, counted: Counted): void {
  const years = lives.map((life) => {
    const done = life.trajectory.visits.filter(
      ({ status, visitOn }) => status === 'done' && visitOn.startsWith(`${year}-`),
    );
    return { done, due: dueDays(life, year).length };
  });
  addNumber(counted, placeOf('visits.done'), sum(years.map(({ done }) => done.length)));
  addNumber(counted, placeOf('visits.expected'), sum(years.map(({ due }) => due)));
  const due = years.filter((each) => each.due > 0);
  addShare(
    counted,
    placeOf('dosage.ratio'),
    sum(due.map(({ done }) => done.length)),
    sum(due.map((each) => each.due)),
  );
  addShare(
    counted,
    placeOf('dosage.at-least-80'),
    due.filter((each) => each.done.length / each.due >= 0.8).length,
    due.length,
  );
  const timed = years.filter(
    ({ done }) => done.length > 0 && done.every(({ durationMinutes }) => durationMinutes !== null),
  );
  addShare(
    counted,
    placeOf('visit.minutes.mean'),
    sum(timed.flatMap(({ done }) => done.map(({ durationMinutes }) => durationMinutes ?? 0))),
    sum(timed.map(({ done }) => done.length)),
  );
  addShare(
    counted,
    placeOf('outings.share'),
    years.flatMap(({ done }) => done.filter(({ kind }) => kind === 'outing')).length,
    sum(years.map(({ done }) => done.length)),
  );
}

/** Who left in the year, and what they said when they did; who goes on elsewhere has not left. */
function countEnds(lives: readonly Life[], year: number, counted: Counted): void {
  const ended = lives.filter(({ gone }) => gone?.on.startsWith(`${year}-`) && gone.reason !== 'transferred');
  const completed = ended.filter(({ gone }) => gone?.reason === 'completed');
  addNumber(counted, placeOf('ended'), ended.length);
  addShares(
    counted,
    ['ended.by-reason', 'reason'],
    ended.map(({ gone }) => gone?.reason ?? null),
  );
  addShare(counted, placeOf('completion.of-ended'), completed.length, ended.length);
  addShare(counted, placeOf('attrition.of-ended'), ended.length - completed.length, ended.length);
  const visits = completed.map(({ trajectory }) => {
    const total = trajectory.visits.filter(
      ({ status, visitOn }) => status === 'done' && visitOn <= `${year}-12-31`,
    ).length;
    return total < 16 ? 'under-16' : total > 20 ? 'over-20' : '16-20';
  });
  addShares(counted, ['visits.of-completed', 'visits'], visits);
  const said = ended.map(({ trajectory, isErased }) => {
    const asked = isErased ? [] : trajectory.outcomes;
    const at = (moment: string, isTold: (measuredOn: string) => boolean) =>
      asked
        .filter((each) => each.moment === moment && isTold(each.measuredOn))
        .toSorted((a, b) => (a.measuredOn < b.measuredOn ? -1 : 1))
        .at(-1);
    return {
      start: at('intake', (measuredOn) => measuredOn <= `${year}-12-31`),
      end: at('end', (measuredOn) => yearOfItsEnd(trajectory, measuredOn, year) === year),
    };
  });
  const all = (each: (typeof said)[number]['start']): boolean =>
    each !== undefined &&
    [each.sureAsParent, each.knowsWhereToFindHelp, each.peopleToFallBackOn].every((mark) => mark !== null);
  addShare(
    counted,
    placeOf('outcome.answered'),
    said.filter(({ start, end }) => all(start) && all(end)).length,
    ended.length,
  );
  addShare(
    counted,
    placeOf('outcome.declined'),
    said.filter(({ start, end }) => start?.declined === true || end?.declined === true).length,
    ended.length,
  );
  addShares(
    counted,
    ['outcome.question', 'answered'],
    said.map(({ end }) => {
      const answered = end?.answered ?? null;
      return answered === null ? null : answered === 5 ? 'yes' : answered === 1 ? 'no' : 'partly';
    }),
  );
}

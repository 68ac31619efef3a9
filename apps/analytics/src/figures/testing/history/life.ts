import type { RegisteredTrajectory } from '@mim/domain/annual-registration';
import { daysOfYear, monthsLater } from './calendar.js';

/** Why and when she was gone. */
interface Gone {
  readonly on: string;
  readonly reason: string;
}

/** How a mother took part in a year. */
export interface YearOfLife {
  readonly trajectory: RegisteredTrajectory;
  /** Day of the first visit. */
  readonly startedOn: string;
  /** Null: she still took part when the year was over. */
  readonly gone: Gone | null;
}

/** Whether she was gone when a day was over, lived through from the first visit on, event by event, as they were recorded. */
function goneBy({ startedOn, states, endedOn, endReason }: RegisteredTrajectory, day: string): Gone | null {
  let gone: Gone | null = null;
  states.forEach(({ event, since, endReason: why }, index) => {
    if (since > day || since < (startedOn ?? '')) return;
    const isReopened = states.slice(index + 1).some((later) => later.event === 'reopen');
    if (event === 'reopen') gone = null;
    if (event === 'end' && isReopened) gone = { on: since, reason: why ?? 'other' };
    // Who was offered to another location that did not take her was never away; nothing follows the last end.
  });
  return endedOn !== null && endedOn <= day ? { on: endedOn, reason: endReason ?? 'other' } : gone;
}

const lived = new WeakMap<RegisteredTrajectory, Map<number, YearOfLife | null>>();

/** A mother's year; null: she took part on no day of it. */
export function yearOfLife(trajectory: RegisteredTrajectory, year: number): YearOfLife | null {
  const years = lived.get(trajectory) ?? new Map<number, YearOfLife | null>();
  lived.set(trajectory, years);
  const life = years.has(year) ? (years.get(year) ?? null) : liveYear(trajectory, year);
  years.set(year, life);
  return life;
}

/** Lives through the year, day by day. */
function liveYear(trajectory: RegisteredTrajectory, year: number): YearOfLife | null {
  const { startedOn } = trajectory;
  if (startedOn === null) return null;
  const days = daysOfYear(year);
  const takesPart = days.some((day) => {
    if (day < startedOn) return false;
    const gone = goneBy(trajectory, day);
    return gone === null || gone.on === day;
  });
  if (!takesPart) return null;
  const gone = goneBy(trajectory, `${year}-12-31`);
  return { trajectory, startedOn, gone };
}

/** In which year, up to one, stands the end at which she said something: the first from which she was not back before she said it. */
export function yearOfItsEnd(trajectory: RegisteredTrajectory, saidOn: string, year: number): number | null {
  for (let each = Number((trajectory.startedOn ?? '9999').slice(0, 4)); each <= year; each += 1) {
    const life = yearOfLife(trajectory, each);
    const backOn = trajectory.states.find(
      ({ event, since }) => event === 'reopen' && since > `${each}-12-31`,
    );
    const isFinal = life?.gone?.on === trajectory.endedOn;
    if (life?.gone && (isFinal || backOn === undefined || saidOn < backOn.since)) return each;
  }
  return null;
}

/** Days of the year on which a visit was due: the day of the first visit, month after month. */
export function dueDays({ trajectory, startedOn }: YearOfLife, year: number): readonly string[] {
  const { childBornOn, pauses, extensions, states, endedOn } = trajectory;
  const until = monthsLater(childBornOn ?? startedOn, 18);
  const extendedUntil =
    extensions
      .map(({ untilOn }) => untilOn)
      .toSorted()
      .at(-1) ?? '';
  const isAway = (day: string): boolean => {
    let away = '';
    for (const { event, since } of states) {
      if ((event === 'end' || event === 'transfer-out') && since < day) away = since;
      if (event === 'reopen' && since <= day) away = '';
    }
    // After the last end nothing is due at all.
    return away !== '' && states.some(({ event, since }) => event === 'reopen' && since > day);
  };
  return Array.from({ length: 100 }, (_, months) => monthsLater(startedOn, months)).filter(
    (day) =>
      day.startsWith(`${year}-`) &&
      (endedOn === null || day <= endedOn) &&
      (day < until || day <= extendedUntil) &&
      !pauses.some(({ firstDay, lastDay }) => firstDay <= day && (lastDay === null || day <= lastDay)) &&
      !isAway(day),
  );
}

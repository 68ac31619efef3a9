import type { LivedLocation } from '@mim/domain/testing';
import { daysOfYear } from './calendar.js';
import { addNumber, addShare, addShares, type Counted, placeOf } from './figures-counted.js';

type Visitor = LivedLocation['recorded']['visitingMothers'][number];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const earliest = (days: readonly string[]): string | null => days.toSorted()[0] ?? null;

/** Counts the visiting mothers of locations in a year, and how far they were supervised. */
export function countVisitors(locations: readonly LivedLocation[], year: number, counted: Counted): void {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const there = locations.flatMap(({ recorded, erased }) =>
    recorded.visitingMothers.flatMap((visitor) => {
      const isErased = erased.visitingMotherIds.includes(visitor.visitingMotherId);
      const matches = recorded.trajectories
        // With a mother who is erased her matches go; of a visiting mother who is, what they came to was kept.
        .filter(({ trajectoryId }) => isErased || !erased.trajectoryIds.includes(trajectoryId))
        .flatMap((trajectory) => trajectory.matches)
        .filter(({ visitingMotherId }) => visitingMotherId === visitor.visitingMotherId);
      const from =
        visitor.startedOn ?? visitor.preparedOn ?? earliest(matches.map(({ startedOn }) => startedOn));
      const until = visitor.stoppedOn ?? '9999-12-31';
      if (from === null || !daysOfYear(year).some((day) => from <= day && day <= until)) return [];
      return [{ from, until, visitor, ...monthsOf(visitor, matches, recorded, year) }];
    }),
  );
  const stopped = there.filter(({ until }) => until <= last);
  const started = there.filter(({ from }) => from >= first);
  addNumber(counted, placeOf('visiting-mothers'), there.length);
  addNumber(counted, placeOf('visiting-mothers.new'), started.length);
  addNumber(counted, placeOf('visiting-mothers.stopped'), stopped.length);
  addShares(
    counted,
    ['visiting-mothers.stopped.by-reason', 'reason'],
    stopped.map(({ visitor }) => visitor.stopReason ?? 'other'),
  );
  const flow = {
    opening: there.length - started.length,
    in: started.length,
    out: stopped.length,
    closing: there.length - stopped.length,
  };
  for (const [name, count] of Object.entries(flow))
    addNumber(counted, placeOf('visiting-mothers.ledger', 'flow', name), count);
  const known = there.filter(({ supervised }) => supervised !== null);
  addShare(
    counted,
    placeOf('supervision.coverage'),
    sum(known.map(({ supervised }) => supervised ?? 0)),
    sum(known.map(({ matched }) => matched)),
  );
}

/** Months in which she visited on some day, and those of them in which she was spoken to. */
function monthsOf(
  visitor: Visitor,
  matches: readonly { readonly startedOn: string; readonly endedOn: string | null }[],
  { supervisionSessions }: LivedLocation['recorded'],
  year: number,
): { readonly matched: number; readonly supervised: number | null } {
  const visits = daysOfYear(year).filter(
    (day) =>
      matches.some(({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || day <= endedOn)) &&
      !visitor.pauses.some(
        ({ firstDay, lastDay }) => firstDay <= day && (lastDay === null || day <= lastDay),
      ),
  );
  const months = new Set(visits.map((day) => day.slice(0, 7)));
  const isHerself = (day: string): boolean =>
    visitor.coordinatorFrom !== null &&
    visitor.coordinatorFrom <= day &&
    (visitor.coordinatorUntil === null || day < visitor.coordinatorUntil);
  const asVolunteer = new Set(visits.filter((day) => !isHerself(day)).map((day) => day.slice(0, 7)));
  if (asVolunteer.size < months.size || supervisionSessions === null)
    return { matched: months.size, supervised: null };
  const spoken = supervisionSessions.filter(
    ({ visitingMotherId, heldOn }) =>
      visitingMotherId === visitor.visitingMotherId && months.has(heldOn.slice(0, 7)),
  );
  return { matched: months.size, supervised: new Set(spoken.map(({ heldOn }) => heldOn.slice(0, 7))).size };
}

/** Counts the coordinators of locations in a year. */
export function countCoordinators(locations: readonly LivedLocation[], year: number, counted: Counted): void {
  const there = locations
    .flatMap(({ recorded }) => recorded.coordinators)
    .filter(
      ({ startedOn, stoppedOn }) =>
        (startedOn ?? '') <= `${year}-12-31` && (stoppedOn ?? '9999') >= `${year}-01-01`,
    );
  const hours = there.flatMap(({ hoursPerWeek }) => hoursPerWeek ?? []);
  addNumber(counted, placeOf('coordinators'), there.length);
  counted.set(placeOf('coordinators.hours', 'hours', 'sum'), {
    count: hours.length,
    value: hours.length === 0 ? null : sum(hours),
  });
}

/** Where somebody can stand after a referral, the furthest first. */
const standings = ['started', 'in-process', 'referred-elsewhere', 'declined', 'unreachable', 'not-eligible'];

/** Counts who was referred to locations in a year, and what had become of them when it was over. */
export function countUptake(locations: readonly LivedLocation[], year: number, counted: Counted): void {
  const referred = locations.flatMap(({ recorded, persons, code }) => {
    const people = new Map<string, Heard>();
    const hear = (who: string): Heard => {
      const heard = people.get(who) ?? { heard: [], prospects: [], trajectories: [] };
      people.set(who, heard);
      return heard;
    };
    for (const trajectory of recorded.trajectories) {
      const came = trajectory.transferredFrom !== null;
      const { referredOn, transferredOn, intakeOn, referralSource: source } = trajectory;
      const heard = hear(persons.get(trajectory.trajectoryId) ?? '');
      heard.trajectories.push(trajectory);
      heard.heard.push({ on: (came ? transferredOn : referredOn) ?? intakeOn ?? '', source, came });
    }
    recorded.prospects.forEach((prospect, index) => {
      if (prospect.outcome === 'duplicate') return;
      const heard = hear(
        prospect.trajectoryId === null ? `${code} p${index}` : (persons.get(prospect.trajectoryId) ?? ''),
      );
      heard.prospects.push(prospect);
      heard.heard.push({ on: prospect.receivedOn, source: prospect.referralSource, came: false });
    });
    return [...people.values()];
  });
  const counts = referred.flatMap((person) => standingAfter(person, year) ?? []);
  addNumber(counted, placeOf('uptake.referred'), counts.length);
  addShare(
    counted,
    placeOf('uptake.intake'),
    counts.filter(({ hadIntake }) => hadIntake).length,
    counts.length,
  );
  addShare(
    counted,
    placeOf('uptake.started'),
    counts.filter(({ standing }) => standing === 'started').length,
    counts.length,
  );
  addShares(
    counted,
    ['uptake.outcome', 'status'],
    counts.map(({ standing }) => standing),
  );
}

interface Heard {
  readonly heard: { readonly on: string; readonly source: string | null; readonly came: boolean }[];
  readonly prospects: LivedLocation['recorded']['prospects'][number][];
  readonly trajectories: LivedLocation['recorded']['trajectories'][number][];
}

/** Where she stood on 31 December of the year in which the location first heard of her; null: another year, or from elsewhere. */
function standingAfter(
  { heard, prospects, trajectories }: Heard,
  year: number,
): { readonly standing: string; readonly hadIntake: boolean } | null {
  const day = `${year}-12-31`;
  const on = earliest(heard.map((each) => each.on)) ?? '';
  const firsts = heard.filter((each) => each.on === on);
  if (!on.startsWith(`${year}-`) || firsts.every(({ came }) => came)) return null;
  const known = trajectories.filter(({ states, intakeOn, referredOn }) =>
    [intakeOn, referredOn, ...states.map(({ since }) => since)].some((each) => each !== null && each <= day),
  );
  const stood =
    known.length > 0
      ? known.map((trajectory) => standingOnTheWay(trajectory, day))
      : prospects.map((prospect) => standingOfCalls(prospect, day));
  return {
    standing: standings.find((standing) => stood.includes(standing)) ?? 'in-process',
    hadIntake: trajectories.some(({ intakeOn }) => intakeOn !== null && intakeOn <= day),
  };
}

function standingOnTheWay(
  { startedOn, states, endedOn, endReason, declineReason }: Heard['trajectories'][number],
  day: string,
): string {
  if (startedOn !== null && startedOn <= day) return 'started';
  let reason: string | null = null;
  for (const { event, since, endReason: why } of states) {
    if (since > day) continue;
    if (event === 'reopen') reason = null;
    if (event === 'end') reason = why ?? 'other';
    if (event === 'transfer-out') reason = 'transferred';
  }
  const isOver = endedOn !== null && endedOn <= day;
  if (isOver) reason = endReason;
  if (reason === null || reason === 'transferred') return 'in-process';
  const declined = isOver ? (declineReason ?? null) : null;
  if (declined === 'other-programme') return 'referred-elsewhere';
  if (declined === 'not-eligible') return 'not-eligible';
  if (declined === 'unreachable') return 'unreachable';
  return declined === null && reason === 'contact-lost' ? 'unreachable' : 'declined';
}

function standingOfCalls({ outcome, outcomeOn, calls }: Heard['prospects'][number], day: string): string {
  const said =
    outcomeOn === null || outcomeOn <= day
      ? outcome
      : (calls.filter(({ calledOn }) => calledOn <= day).at(-1)?.outcome ?? 'to-call');
  return ['declined', 'unreachable', 'not-eligible'].includes(said) ? said : 'in-process';
}

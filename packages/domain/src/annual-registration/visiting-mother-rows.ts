import type { VisitingMother } from '../delivery/columns.js';
import { compareText } from '../kernel/compare-text.js';
import { isoMonthOf, monthIndexOf } from '../kernel/iso-date.js';
import { calendarYear, periodIncludes } from '../kernel/period.js';
import { visitingMotherFacts } from '../supervision/visiting-mother-facts.js';
import { birthYearOf } from './participation-rows.js';
import type {
  HeldWith,
  RecordedAtLocation,
  RegisteredMatch,
  RegisteredVisitingMother,
} from './recorded-year.js';
import { registeredCells } from './registered-cells.js';

/** Texts by the one to whom they belong. */
type ByVisitingMother<Value> = ReadonlyMap<string, readonly Value[]>;

function grouped<Value>(
  items: readonly (readonly [visitingMotherId: string, value: Value])[],
): ByVisitingMother<Value> {
  const groups = new Map<string, Value[]>();
  for (const [id, value] of items) {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [value]);
    else group.push(value);
  }
  return groups;
}

/**
 * The rows of visiting-mothers.csv: one for each visiting mother who was available on some day of the year.
 * @param recorded All that the location has recorded.
 * @param year Calendar year of the registration; it is over.
 * @returns In the order of their identifiers.
 * @example
 * visitingMotherRows(aRecordedLocation(), 2008)[0]?.months_matched; // 12
 */
export function visitingMotherRows(recorded: RecordedAtLocation, year: number): readonly VisitingMother[] {
  const { visitingMothers, trajectories, supervisionSessions, meetings } = recorded;
  const days = calendarYear(year);
  const inYear = <Held extends { readonly heldOn: string }>(held: readonly Held[]): readonly Held[] =>
    held.filter(({ heldOn }) => periodIncludes(days, heldOn));
  const matches = grouped(
    trajectories.flatMap((trajectory) =>
      trajectory.matches.map((match) => [match.visitingMotherId, match] as const),
    ),
  );
  const supervised = supervisionSessions && grouped(inYear(supervisionSessions).map(dayOf));
  const attended = meetings && grouped(inYear(meetings).flatMap(daysOf));
  return visitingMothers
    .flatMap((visitingMother) => {
      const { visitingMotherId: id } = visitingMother;
      const own = matches.get(id) ?? [];
      const available = availableIn(visitingMother, own, year);
      if (available === null) return [];
      const matched = monthsMatched(own, year);
      return [
        {
          ...registeredCells(visitingMotherFacts, visitingMother),
          visiting_mother_id: id,
          ...available,
          birth_year: birthYearOf(visitingMother),
          origin: visitingMother.origin,
          education: visitingMother.education,
          months_matched: matched.size,
          months_supervised: supervised && monthsAmong(matched, supervised.get(id) ?? []),
          meetings_attended: attended && (attended.get(id) ?? []).length,
        },
      ];
    })
    .toSorted((a, b) => compareText(a.visiting_mother_id, b.visiting_mother_id));
}

const dayOf = ({
  visitingMotherId,
  heldOn,
}: {
  readonly visitingMotherId: string;
  readonly heldOn: string;
}) => [visitingMotherId, heldOn] as const;
const daysOf = ({ attendees, heldOn }: HeldWith) =>
  [...new Set(attendees)].map((visitingMotherId) => [visitingMotherId, heldOn] as const);

/**
 * From when until when she was available, as it stood on the last day of the year; null: on no day of it. Where no day
 * was registered it is that on which her preparation was complete, or else her first match.
 */
function availableIn(
  { startedOn, preparedOn, stoppedOn, stopReason }: RegisteredVisitingMother,
  matches: readonly RegisteredMatch[],
  year: number,
): Pick<VisitingMother, 'started_on' | 'stopped_on' | 'stop_reason'> | null {
  const { firstDay, lastDay } = calendarYear(year);
  const firstMatchOn = matches.map((match) => match.startedOn).toSorted()[0] ?? null;
  const started = startedOn ?? preparedOn ?? firstMatchOn;
  if (started === null || started > lastDay) return null;
  if (stoppedOn !== null && (stoppedOn < firstDay || stoppedOn < started)) return null;
  const hasStopped = stoppedOn !== null && stoppedOn <= lastDay;
  return {
    started_on: started,
    stopped_on: hasStopped ? stoppedOn : null,
    stop_reason: hasStopped ? (stopReason ?? 'other') : null,
  };
}

/** The months of the year in which a match of hers held on some day. */
function monthsMatched(matches: readonly RegisteredMatch[], year: number): ReadonlySet<string> {
  const { firstDay, lastDay } = calendarYear(year);
  const [first, last] = [monthIndexOf(firstDay), monthIndexOf(lastDay)];
  return new Set(
    matches.flatMap(({ startedOn, endedOn }) => {
      const from = Math.max(first, monthIndexOf(startedOn));
      const until = Math.min(last, endedOn === null ? last : monthIndexOf(endedOn));
      return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => isoMonthOf(from + index));
    }),
  );
}

/** How many months have one of these days. */
const monthsAmong = (months: ReadonlySet<string>, days: readonly string[]): number =>
  new Set(days.map((day) => day.slice(0, 7)).filter((month) => months.has(month))).size;

import { blankRow } from '../delivery/blank-row.js';
import type { VisitingMother } from '../delivery/columns.js';
import { compareText } from '../kernel/compare-text.js';
import { grouped } from '../kernel/grouped.js';
import { calendarMonth, calendarYear, type OpenPeriod, periodIncludes } from '../kernel/period.js';
import { activeMonths, monthsWith } from '../supervision/active-months.js';
import { coordinatorPeriods } from '../supervision/visiting-coordinator.js';
import { visitingMotherFacts } from '../supervision/visiting-mother-facts.js';
import { birthYearOf } from './participation-rows.js';
import type {
  HeldWith,
  RecordedAtLocation,
  RegisteredMatch,
  RegisteredVisitingMother,
} from './recorded-year.js';
import { registeredCells } from './registered-cells.js';

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
  const blank = blankRow('visiting-mothers');
  const cellsOf = registeredCells(visitingMotherFacts);
  const inYear = <Held extends { readonly heldOn: string }>(held: readonly Held[]): readonly Held[] =>
    held.filter(({ heldOn }) => periodIncludes(days, heldOn));
  const matches = new Map(
    grouped(
      trajectories.flatMap((trajectory) =>
        trajectory.matches.map((match) => [match.visitingMotherId, match] as const),
      ),
    ),
  );
  const supervised = supervisionSessions && new Map(grouped(inYear(supervisionSessions).map(dayOf)));
  const attended = meetings && new Map(grouped(inYear(meetings).flatMap(daysOf)));
  return visitingMothers
    .flatMap((visitingMother) => {
      const { visitingMotherId: id } = visitingMother;
      const own = matches.get(id) ?? [];
      const available = availableIn(visitingMother, own, year);
      if (available === null) return [];
      const matched = activeMonths(own.map(periodOf), visitingMother.pauses, days.lastDay).filter((month) =>
        month.startsWith(`${year}-`),
      );
      const guided = monthsGuided(matched, own.map(periodOf), visitingMother);
      return [
        {
          ...blank,
          ...cellsOf(visitingMother),
          visiting_mother_id: id,
          ...available,
          birth_year: birthYearOf(visitingMother),
          origin: visitingMother.origin,
          education: visitingMother.education,
          months_matched: matched.length,
          // Of months in which she was a coordinator herself no supervision is asked, so the year has no number of them.
          months_supervised:
            guided.length < matched.length
              ? null
              : supervised && monthsWith(matched, supervised.get(id) ?? []).length,
          meetings_attended: attended && (attended.get(id) ?? []).length,
        },
      ];
    })
    .toSorted((a, b) => compareText(a.visiting_mother_id, b.visiting_mother_id));
}

/** The months among those matched in which there was a day on which she was no coordinator herself. */
function monthsGuided(
  matched: readonly string[],
  periods: readonly OpenPeriod[],
  { pauses, ...facts }: RegisteredVisitingMother,
): readonly string[] {
  const coordinator = coordinatorPeriods(facts);
  if (coordinator.length === 0 || matched.length === 0) return matched;
  const until = calendarMonth(matched.at(-1) ?? '').lastDay;
  const guided = new Set(activeMonths(periods, [...pauses, ...coordinator], until));
  return matched.filter((month) => guided.has(month));
}

const periodOf = ({ startedOn, endedOn }: RegisteredMatch) => ({ firstDay: startedOn, lastDay: endedOn });
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

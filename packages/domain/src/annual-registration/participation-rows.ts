import { originGroups } from '../code-lists/person-lists.js';
import { referralDestinations } from '../code-lists/trajectory-lists.js';
import { type BlankRow, blankRow } from '../delivery/blank-row.js';
import type { Participation } from '../delivery/columns.js';
import { takesPartInGroup } from '../group/participation.js';
import type { CodeList } from '../kernel/code-list.js';
import { compareText } from '../kernel/compare-text.js';
import { grouped } from '../kernel/grouped.js';
import { calendarYear, type Period } from '../kernel/period.js';
import { sentOn } from '../referral/referral-way.js';
import { absencesOf } from '../registration/absence.js';
import { trajectoryFacts } from '../registration/trajectory-facts.js';
import { expectedVisits, type VisitPolicy } from '../visit/due-dates.js';
import { outcomeCells } from './outcome-cells.js';
import type {
  HeldWith,
  RecordedAtLocation,
  RegisteredMatch,
  RegisteredTrajectory,
  RegisteredVisit,
} from './recorded-year.js';
import { type RegisteredCells, registeredCells } from './registered-cells.js';
import { type StayInYear, stayIn } from './stays.js';

type Visitor = RecordedAtLocation['visitingMothers'][number];

/** What a row of a trajectory needs to know beside it. */
interface Surroundings {
  readonly days: Period;
  readonly settings: VisitPolicy;
  readonly visitors: ReadonlyMap<string, Visitor>;
  /** Days on which the mother of each trajectory was at a meeting group. */
  readonly attendedOn: ReadonlyMap<string, readonly string[]>;
  readonly blank: BlankRow<'participations'>;
  readonly cellsOf: (trajectory: RegisteredTrajectory) => RegisteredCells<typeof trajectoryFacts>;
}

/** A trajectory that took part in the year, with how it stood on its last day. */
interface Taking {
  readonly trajectory: RegisteredTrajectory;
  readonly stay: StayInYear;
  readonly begunAgain: boolean;
}

/**
 * The rows of participations.csv: one for each trajectory that took part on some day of the year. Facts that name a
 * column of the delivery stand there as they are registered; how she took part, her visits and her visiting mothers
 * are those up to the last day of the year.
 * @param recorded All that the location has recorded.
 * @param year Calendar year of the registration; it is over.
 * @param settings How often the location visits and visited, and until when.
 * @returns In the order of their identifiers.
 * @example
 * participationRows(aRecordedLocation(), 2008, defaultLocationSettings)[0]?.visits_done; // 1
 */
export function participationRows(
  { trajectories, visitingMothers, groupSessions }: RecordedAtLocation,
  year: number,
  settings: VisitPolicy,
): readonly Participation[] {
  const surroundings: Surroundings = {
    days: calendarYear(year),
    settings,
    visitors: new Map(visitingMothers.map((each) => [each.visitingMotherId, each])),
    attendedOn: attendanceOf(groupSessions ?? []),
    blank: blankRow('participations'),
    cellsOf: registeredCells(trajectoryFacts),
  };
  return takingPartIn(trajectories, year).map((taking) => rowOf(taking, surroundings));
}

/** On which days each of those who came to a meeting group was there. */
const attendanceOf = (sessions: readonly HeldWith[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    grouped(
      sessions.flatMap(({ heldOn, attendees }) => attendees.map((attendee) => [attendee, heldOn] as const)),
    ),
  );

/** Who took part in the year; of several trajectories of one mother the first began, and the others began again. */
function takingPartIn(trajectories: readonly RegisteredTrajectory[], year: number): readonly Taking[] {
  const taking = trajectories.flatMap((trajectory) => {
    const stay = stayIn(trajectory, year);
    return stay === null ? [] : [{ trajectory, stay }];
  });
  const first = new Map<string, RegisteredTrajectory>();
  for (const { trajectory } of taking) {
    const other = first.get(trajectory.motherId);
    if (other === undefined || beganEarlier(trajectory, other)) first.set(trajectory.motherId, trajectory);
  }
  return taking
    .map((each) => ({ ...each, begunAgain: first.get(each.trajectory.motherId) !== each.trajectory }))
    .toSorted((a, b) => compareText(a.trajectory.trajectoryId, b.trajectory.trajectoryId));
}

const orderOf = ({ startedOn, trajectoryId }: RegisteredTrajectory): string => `${startedOn} ${trajectoryId}`;
const beganEarlier = (one: RegisteredTrajectory, other: RegisteredTrajectory): boolean =>
  orderOf(one) < orderOf(other);

function rowOf({ trajectory, stay, begunAgain }: Taking, surroundings: Surroundings): Participation {
  const { days, settings, visitors, attendedOn, blank, cellsOf } = surroundings;
  // Who takes part has had a first visit.
  const startedOn = trajectory.startedOn ?? stay.firstDay;
  const matches = matchesUntil(trajectory.matches, days.lastDay);
  const visitor = visitors.get(matches.at(-1)?.visitingMotherId ?? '');
  return {
    ...blank,
    ...cellsOf(trajectory),
    participation_id: trajectory.trajectoryId,
    started_on: startedOn,
    ended_on: stay.lastDay,
    end_reason: stay.endReason,
    // Not who passed her on: of a mother who was never visited there, nobody has a row to take one away for.
    transferred_from: trajectory.tookPartElsewhere?.location ?? null,
    transferred_on: trajectory.tookPartElsewhere?.until ?? null,
    begun_again: begunAgain,
    matched_on: matches[0]?.startedOn ?? null,
    // The clock takes a child of whom no birth is known as born at the start.
    child_born: (trajectory.childBornOn ?? startedOn).slice(0, 7),
    birth_year: birthYearOf(trajectory),
    visits_expected: expectedVisits(clockFactsOf(trajectory, startedOn), settings, days),
    ...visitCells(trajectory.visits, days),
    same_origin: isSame(originGroups, trajectory.origin, visitor?.origin),
    same_language: isSameLanguage(trajectory.languages, visitor?.languages ?? []),
    visiting_mothers_count: new Set(matches.map(({ visitingMotherId }) => visitingMotherId)).size,
    group_participant: takesPartInGroup(
      {
        groupParticipant: trajectory.groupParticipant,
        attendedOn: attendedOn.get(trajectory.trajectoryId) ?? [],
      },
      days,
    ),
    referred_to: referredTo(trajectory, days.lastDay),
    ...outcomeCells(trajectory.outcomes, stay, days.lastDay),
  };
}

/**
 * Who visited a mother last by the end of a year: with her she is compared in it.
 * @returns Undefined where nobody did.
 */
export const lastVisitorIn = (
  { matches }: Pick<RegisteredTrajectory, 'matches'>,
  year: number,
): string | undefined => matchesUntil(matches, calendarYear(year).lastDay).at(-1)?.visitingMotherId;

/** The matches that had begun by a day, the first one first. */
const matchesUntil = (matches: readonly RegisteredMatch[], lastDay: string): readonly RegisteredMatch[] =>
  matches
    .filter(({ startedOn }) => startedOn <= lastDay)
    .toSorted(
      (a, b) => compareText(a.startedOn, b.startedOn) || compareText(a.endedOn ?? '~', b.endedOn ?? '~'),
    );

const clockFactsOf = (trajectory: RegisteredTrajectory, startedOn: string) => ({
  startedOn,
  endedOn: trajectory.endedOn,
  childBornOn: trajectory.childBornOn,
  pauses: trajectory.pauses,
  absences: absencesOf(trajectory.states),
  extendedUntil:
    trajectory.extensions
      .map(({ untilOn }) => untilOn)
      .toSorted()
      .at(-1) ?? null,
});

/** The year of a birth of which the day or the year alone is known. */
export const birthYearOf = ({
  bornOn,
  birthYear,
}: {
  readonly bornOn: string | null;
  readonly birthYear: number | null;
}): number | null => (bornOn === null ? birthYear : Number(bornOn.slice(0, 4)));

/** Counts of the visits that were done. Minutes are not known together where they are not known of each. */
function visitCells(visits: readonly RegisteredVisit[], days: Period) {
  const done = visits.filter(({ status, visitOn }) => status === 'done' && visitOn <= days.lastDay);
  const inYear = done.filter(({ visitOn }) => visitOn >= days.firstDay);
  const minutes = inYear.map(({ durationMinutes }) => durationMinutes);
  return {
    visits_done: inYear.length,
    visit_minutes: minutes.includes(null)
      ? null
      : minutes.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    visits_done_total: done.length,
    outings_done: inYear.filter(({ kind }) => kind === 'outing').length,
  };
}

/** Whether two codes that say something are the same; null where one does not. */
function isSame<Value extends string>(
  list: CodeList<Value>,
  one: Value | null,
  other: Value | null | undefined,
): boolean | null {
  const isKnown = (value: Value | null | undefined): value is Value =>
    value !== null && value !== undefined && list.isKnown(value);
  return isKnown(one) && isKnown(other) ? one === other : null;
}

/** Whether two people speak the same language most at home: the first of each. */
const isSameLanguage = ([one]: readonly string[], [other]: readonly string[]): boolean | null =>
  one === undefined || other === undefined ? null : one === other;

/** Where she was referred to from the programme by a day, and it was sent; an organisation that is no programme is another. */
function referredTo({ referrals }: RegisteredTrajectory, lastDay: string): Participation['referred_to'] {
  const codes = new Set(
    referrals
      .filter((referral) => {
        const on = referral.direction === 'out' ? sentOn(referral) : null;
        return on !== null && on <= lastDay;
      })
      .map(({ programme }) => programme ?? 'other'),
  );
  return codes.size === 0 ? null : referralDestinations.values.filter((code) => codes.has(code));
}

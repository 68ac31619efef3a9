import type { Participation } from '@mim/domain/delivery';
import { addDays, addMonths, calendarYear, daysBetween } from '@mim/domain/kernel';
import { defaultLocationSettings } from '@mim/domain/location';
import { expectedVisits } from '@mim/domain/visit';
import type { Random } from '../programme/random.js';
import { alike, type Pools } from './bundles.js';
import {
  dayBetween,
  earliestOf,
  firstDayOf,
  firstYearOfFormat2,
  lastDayOf,
  latestOf,
  shareOfWay,
  sizeIn,
  yearOf,
} from './years.js';

/** A participation that was made up, whole, before any year of it is told. */
export interface MadeMother {
  /** What is the same in every year. */
  readonly row: Participation;
  readonly endedOn: string;
  readonly endReason: NonNullable<Participation['end_reason']>;
  /** Visits of earlier years. */
  done: number;
}

/** Why mothers leave: in the shares that were published of 2008. */
const endShares = {
  completed: 49,
  'no-longer-needed': 17,
  'no-time': 7,
  moved: 7,
  'found-job': 3,
  'no-rapport': 5,
  'problems-too-severe': 4,
  'contact-lost': 5,
  other: 3,
} as const;

/** What the mothers of a location are made up from. */
export interface MadeAt {
  readonly random: Random;
  readonly code: string;
  readonly pools: Pools;
  /** The year that is told from what is recorded. */
  readonly recordedYear: number;
  /** Last year in which somebody who was made up can take part. */
  readonly lastYear: number;
  /** How many took part in the published year, and in the recorded one. */
  readonly size: { readonly from: number; readonly to: number };
  /** How many of those who are recorded took part in a year. */
  readonly recordedIn: (year: number) => number;
}

/** Those who still took part when 2008 was over, with the end that they come to. */
export const goingOn = (at: MadeAt, rows: readonly Participation[]): MadeMother[] =>
  rows
    .filter(({ ended_on }) => ended_on === null)
    .map((row) => {
      const from = firstDayOf(yearOf(row.started_on) > 2008 ? yearOf(row.started_on) : 2009);
      return { row: inFormat2(at, row), ...endOf(at, row, from), done: row.visits_done_total ?? 0 };
    });

/** Makes up who begins in a year, so that as many take part as there were. */
export function beginning(at: MadeAt, year: number, there: number): MadeMother[] {
  const wanted = sizeIn(at.random, year, at.recordedYear, at.size) - there - at.recordedIn(year);
  return Array.from({ length: Math.max(0, wanted) }, () => aMother(at, year));
}

function aMother(at: MadeAt, year: number): MadeMother {
  const { random, pools, recordedYear } = at;
  const like = alike(random, pools.mothers, shareOfWay(year, recordedYear));
  const startedOn = dayBetween(random, firstDayOf(year), lastDayOf(year));
  const shift = (day: string | null): string | null =>
    day === null ? null : addDays(startedOn, -daysBetween(day, like.started_on));
  const monthsOld = monthsFrom(like.child_born, like.started_on);
  const row: Participation = {
    ...like,
    participation_id: anId(random),
    started_on: startedOn,
    ended_on: null,
    end_reason: null,
    transferred_from: null,
    transferred_on: null,
    begun_again: false,
    referred_on: shift(like.referred_on),
    intake_on: shift(like.intake_on),
    matched_on: shift(like.matched_on),
    child_born: addMonths(startedOn, -Math.min(monthsOld, 12)).slice(0, 7),
    birth_year: like.birth_year === null ? null : like.birth_year + year - yearOf(like.started_on),
    referred_to: null,
  };
  return { row: inFormat2(at, row), ...endOf(at, row, startedOn), done: 0 };
}

/** What she says of herself: as somebody of now, where she is not that herself. */
function inFormat2({ random, pools }: MadeAt, row: Participation): Participation {
  const said = pools.mothers.now.length === 0 ? row : random.pick(pools.mothers.now);
  const ended = pools.mothers.now.filter(({ ended_on }) => ended_on !== null);
  const atEnd = ended.length === 0 ? said : random.pick(ended);
  return {
    ...row,
    confidence_start: atEnd.confidence_start,
    finding_help_start: atEnd.finding_help_start,
    support_start: atEnd.support_start,
    network_start: atEnd.network_start,
    confidence_end: atEnd.confidence_end,
    finding_help_end: atEnd.finding_help_end,
    support_end: atEnd.support_end,
    network_end: atEnd.network_end,
    question_answered: atEnd.question_answered,
    outcome_declined: atEnd.outcome_declined,
  };
}

/** When and why she leaves: at 18 months of the child, or earlier for another reason. */
function endOf(
  { random, lastYear }: MadeAt,
  { started_on, child_born }: Participation,
  from: string,
): Pick<MadeMother, 'endedOn' | 'endReason'> {
  const latest = lastDayOf(lastYear);
  const full = addDays(addMonths(`${child_born}-15`, 18), random.between(-10, 25));
  const endReason = random.weighted(endShares);
  const earliest = latestOf(addDays(started_on, 35), addDays(from, random.between(0, 25)));
  // Whose child is older already completes when she goes.
  if (endReason === 'completed' && latestOf(full, earliest) <= latest)
    return { endedOn: latestOf(full, earliest), endReason };
  const early = endReason === 'completed' ? 'no-longer-needed' : endReason;
  const last = earliestOf(full, addDays(earliest, 320), latest);
  return { endedOn: dayBetween(random, earliestOf(earliest, latest), last), endReason: early };
}

/** A made-up mother's row of a year in which she took part. */
export function rowOfYear({ random }: MadeAt, mother: MadeMother, year: number): Participation {
  const { row, endedOn, endReason } = mother;
  const hasEnded = endedOn <= lastDayOf(year);
  const facts = {
    startedOn: row.started_on,
    endedOn,
    childBornOn: row.child_born,
    pauses: [],
    absences: [],
    extendedUntil: null,
  };
  const expected = expectedVisits(facts, defaultLocationSettings, calendarYear(year));
  const isFirst = yearOf(row.started_on) === year;
  const made = Array.from({ length: expected }, () => random.chance(0.86)).filter(Boolean).length;
  const done = Math.max(isFirst ? 1 : 0, made);
  mother.done += done;
  const outings = Array.from({ length: done }, () => random.chance(0.09)).filter(Boolean).length;
  const hasFormat2 = year >= firstYearOfFormat2;
  return {
    ...row,
    ...(hasFormat2 ? {} : blankOfFormat2),
    ended_on: hasEnded ? endedOn : null,
    end_reason: hasEnded ? endReason : null,
    ...(hasEnded ? {} : blankAtEnd),
    visits_expected: expected,
    visits_done: done,
    visit_minutes: done * random.between(62, 88),
    visits_done_total: mother.done,
    outings_done: outings,
  };
}

const blankAtEnd = {
  confidence_end: null,
  finding_help_end: null,
  support_end: null,
  network_end: null,
  question_answered: null,
} as const;
const blankOfFormat2 = {
  ...blankAtEnd,
  transferred_on: null,
  begun_again: null,
  confidence_start: null,
  finding_help_start: null,
  support_start: null,
  network_start: null,
  outcome_declined: null,
} as const;

/** What a row of the recorded programme has of an earlier format. */
export const inFormatOf = (row: Participation, year: number): Participation =>
  year >= firstYearOfFormat2 ? row : { ...row, ...blankOfFormat2 };

const monthsFrom = (born: string, day: string): number =>
  (yearOf(day) - yearOf(born)) * 12 + Number(day.slice(5, 7)) - Number(born.slice(5, 7));

/** An identifier in the form of a pseudonym. */
export const anId = (random: Random): string => random.uuid().replaceAll('-', '');

import type { VisitingMother } from '@mim/domain/delivery';
import type { Random } from '../programme/random.js';
import { alike } from './bundles.js';
import { anId, type MadeAt } from './made-mothers.js';
import { dayBetween, firstDayOf, lastDayOf, latestOf, shareOfWay, sizeIn, yearOf } from './years.js';

/** A visiting mother who was made up, as she stands at the beginning of a year. */
export type MadeVisitor = VisitingMother;

/** Why visiting mothers stop: in the shares that were published of 2008. */
const stopShares = {
  'no-time': 34,
  'found-job': 22,
  moved: 10,
  'started-study': 4,
  illness: 6,
  pregnancy: 10,
  'own-problems': 4,
  'other-challenge': 10,
} as const;

/** How many of a hundred stop in a year: in 2008 it were 73 of 349. */
const stopping = 18;

/**
 * Makes up the visiting mothers of a year.
 * @param there Those who were there when it began.
 * @param next How many of those who are made up there can be in the year after.
 * @returns Her row of the year; who goes on is `there` of the next.
 */
export function visitorsOfYear(
  at: MadeAt & { readonly visitors: { readonly from: number; readonly to: number } },
  year: number,
  there: readonly MadeVisitor[],
  recordedIn: (year: number) => number,
): readonly VisitingMother[] {
  const { random, recordedYear, lastYear } = at;
  const roomIn = (of: number) =>
    of > lastYear ? 0 : Math.max(0, sizeIn(random, of, recordedYear, at.visitors) - recordedIn(of));
  const fresh = Array.from({ length: Math.max(0, roomIn(year) - there.length) }, () => aVisitor(at, year));
  const all = [...there, ...fresh];
  const usual = all.filter(() => random.chance(stopping / 100)).length;
  const leaving = Math.min(all.length, Math.max(usual, all.length - roomIn(year + 1)));
  const stays = new Set(random.some(all, all.length - leaving));
  return all.map((visitor) => rowOf(random, visitor, year, !stays.has(visitor)));
}

function aVisitor({ random, pools, recordedYear }: MadeAt, year: number): MadeVisitor {
  const like = alike(random, pools.visitors, shareOfWay(year, recordedYear));
  return {
    ...like,
    visiting_mother_id: anId(random),
    started_on: dayBetween(random, firstDayOf(year), `${year}-11-30`),
    stopped_on: null,
    stop_reason: null,
    birth_year: like.birth_year === null ? null : like.birth_year + year - yearOf(like.started_on),
  };
}

function rowOf(random: Random, visitor: MadeVisitor, year: number, stops: boolean): VisitingMother {
  const from = latestOf(visitor.started_on, firstDayOf(year));
  const stoppedOn = stops ? dayBetween(random, from, lastDayOf(year)) : null;
  return {
    ...visitor,
    stopped_on: stoppedOn,
    stop_reason: stoppedOn === null ? null : random.weighted(stopShares),
    ...monthsIn(random, { ...visitor, stopped_on: stoppedOn }, year),
  };
}

/** How much she visited, was supervised and came to meetings in a year. */
export function monthsIn(
  random: Random,
  { started_on, stopped_on }: Pick<VisitingMother, 'started_on' | 'stopped_on'>,
  year: number,
): Pick<VisitingMother, 'months_matched' | 'months_supervised' | 'meetings_attended'> {
  const from = latestOf(started_on, firstDayOf(year));
  const [first, last] = [Number(from.slice(5, 7)), Number((stopped_on ?? lastDayOf(year)).slice(5, 7))];
  const months = last - first + 1;
  const matched = Math.min(months, Math.round((months * random.between(60, 100)) / 100));
  const supervised = Array.from({ length: matched }, () => random.chance(0.78)).filter(Boolean).length;
  return {
    months_matched: matched,
    months_supervised: supervised,
    meetings_attended: Math.round((months * random.between(25, 60)) / 100),
  };
}

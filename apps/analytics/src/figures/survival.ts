import type { EndReason } from '@mim/domain';
import type { Counts, SurvivalCounts } from '../tally/tally.js';
import { type Cause, causeOfReason, causes } from './cause.js';

/** 97.5% point of the standard normal distribution: the band holds 95%. */
const normalQuantile = 1.959963984540054;

/** The estimates on a day on which trajectories ended. */
export interface SurvivalPoint {
  /** Days since the first visit. */
  readonly day: number;
  readonly atRisk: number;
  readonly events: number;
  /** Kaplan-Meier: the share still taking part after this day. */
  readonly retention: number;
  /** 95% band of the retention; `null` where the retention is 1 or 0. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Aalen-Johansen: the share that has ended by this day, by cause. */
  readonly incidence: Readonly<Record<Cause, number>>;
}

const sortedDays = (counts: Counts): number[] =>
  Object.keys(counts)
    .map(Number)
    .sort((a, b) => a - b);

/**
 * Numbers at risk as a step function. A row is at risk at t when entry < t ≤ exit, so the number
 * changes only just after a day of entry or exit: a step holds for `from` < t ≤ `to`.
 */
export function riskSteps(counts: SurvivalCounts): { from: number; to: number; atRisk: number }[] {
  const changes = new Map<number, number>();
  for (const [days, sign] of [[counts.entries, 1] as const, [counts.exits, -1] as const]) {
    for (const day of sortedDays(days)) changes.set(day, (changes.get(day) ?? 0) + sign * (days[day] ?? 0));
  }
  const days = [...changes.keys()].sort((a, b) => a - b);
  let atRisk = 0;
  return days.map((from, at) => {
    atRisk += changes.get(from) ?? 0;
    return { from, to: days[at + 1] ?? Number.POSITIVE_INFINITY, atRisk };
  });
}

/** The number at risk on a day. */
export const atRiskOn = (counts: SurvivalCounts, day: number): number =>
  riskSteps(counts).find(({ from, to }) => from < day && day <= to)?.atRisk ?? 0;

/**
 * The last day on which at least `fewest` are at risk; beyond it no estimate is given.
 * @returns 0 when there is no such day.
 */
export const lastDayWith = (fewest: number, counts: SurvivalCounts): number =>
  riskSteps(counts).reduce((last, { to, atRisk }) => (atRisk >= fewest ? Math.max(last, to) : last), 0);

const noIncidence: Readonly<Record<Cause, number>> = {
  completed: 0,
  satisfied: 0,
  circumstances: 0,
  relation: 0,
  severity: 0,
  other: 0,
};

/** Events by day and cause. */
function eventsByDay(counts: SurvivalCounts): Map<number, Record<Cause, number>> {
  const byDay = new Map<number, Record<Cause, number>>();
  for (const [reason, days] of Object.entries(counts.events)) {
    const cause = causeOfReason[reason as EndReason];
    if (cause === null) continue;
    for (const day of sortedDays(days)) {
      const events = byDay.get(day) ?? { ...noIncidence };
      events[cause] += days[day] ?? 0;
      byDay.set(day, events);
    }
  }
  return byDay;
}

/**
 * Retention and cumulative incidence by cause, with late entry, on every day with an event.
 *
 * S(t) = Π over event days u ≤ t of (1 − events(u) / atRisk(u)) (Kaplan-Meier);
 * CI_c(t) = Σ over u ≤ t of S(u−) · events_c(u) / atRisk(u) (Aalen-Johansen), so S + Σ CI_c = 1;
 * the band is Greenwood's on the log(−log) scale: S^exp(±1.96 · √V / |log S|) with
 * V = Σ events / (atRisk · (atRisk − events)).
 * Equal to R's `survival::survfit` with conf.type "log-log".
 * @example
 * const [first] = survivalPoints({ entries: { '0': 4 }, exits: { '10': 1, '20': 3 }, events: { moved: { '10': 1 } } });
 * first?.retention; // 0.75
 */
export function survivalPoints(counts: SurvivalCounts): SurvivalPoint[] {
  const byDay = eventsByDay(counts);
  const steps = riskSteps(counts);
  let step = 0;
  let retention = 1;
  let variance = 0;
  let incidence = noIncidence;
  return [...byDay.keys()]
    .sort((a, b) => a - b)
    .map((day) => {
      while ((steps[step]?.to ?? Number.POSITIVE_INFINITY) < day) step += 1;
      const atRisk = steps[step]?.atRisk ?? 0;
      const ofDay = byDay.get(day) ?? noIncidence;
      const before = retention;
      const events = causes.reduce((sum, cause) => sum + ofDay[cause], 0);
      const next = { ...incidence };
      for (const cause of causes) next[cause] += (before * ofDay[cause]) / atRisk;
      incidence = next;
      // One division, so that the product is as exact as it can be and 0 is exactly 0.
      retention = before * ((atRisk - events) / atRisk);
      variance += events / (atRisk * (atRisk - events));
      return { day, atRisk, events, retention, ...bandOf(retention, variance), incidence };
    });
}

function bandOf(retention: number, variance: number): Pick<SurvivalPoint, 'lower' | 'upper'> {
  if (retention <= 0 || retention >= 1) return { lower: null, upper: null };
  const log = Math.log(retention);
  const width = (normalQuantile * Math.sqrt(variance)) / Math.abs(log);
  return { lower: Math.exp(log * Math.exp(width)), upper: Math.exp(log * Math.exp(-width)) };
}

import type { EndReason } from '@mim/domain/code-lists';
import { normalQuantile } from '@mim/domain/kernel';
import { causeOfEnd, type EndCause, endCauses } from '@mim/domain/registration';
import type { SurvivalCounts } from '../tally/tally.js';
import { pairsOf } from './histogram.js';
import { type Incidence, IncidenceSum } from './incidence.js';
import { atRiskAfter } from './risk-set.js';

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
  /** Aalen-Johansen: the share that has ended by this day, in the order of `endCauses`. */
  readonly incidence: readonly number[];
  /** The same with what its band is made of. */
  readonly incidences: readonly Incidence[];
  /** The share that has ended by this day without completing: every cause but `completed`. */
  readonly attrition: Incidence;
}

/** The cumulative incidence of a cause at a point. */
export const incidenceOf = (cause: EndCause, point: SurvivalPoint): number =>
  point.incidence[endCauses.values.indexOf(cause)] as number;

/** The same with what its band is made of. */
export const incidenceAt = (cause: EndCause, point: SurvivalPoint): Incidence =>
  point.incidences[endCauses.values.indexOf(cause)] as Incidence;

/** Where in the order of causes the one stands that is no attrition. */
const completedSlot = endCauses.values.indexOf('completed');

/** Events by day, in the order of `endCauses`; days rising. */
function eventsByDay(counts: SurvivalCounts): (readonly [day: number, events: readonly number[]])[] {
  const byDay = new Map<number, number[]>();
  for (const [reason, days] of Object.entries(counts.events)) {
    const cause = causeOfEnd[reason as EndReason];
    if (cause === null) continue;
    const slot = endCauses.values.indexOf(cause);
    for (const [day, count] of pairsOf(days)) {
      let events = byDay.get(day);
      if (events === undefined) {
        events = endCauses.values.map(() => 0);
        byDay.set(day, events);
      }
      (events[slot] as number) += count;
    }
  }
  return [...byDay].sort(([a], [b]) => a - b);
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
 * const [first] = survivalPoints({ entries: [0, 4], exits: [10, 1, 20, 3], events: { moved: [10, 1] } });
 * first?.retention; // 0.75
 */
export function survivalPoints(counts: SurvivalCounts): SurvivalPoint[] {
  const atRiskOn = atRiskAfter(counts);
  let retention = 1;
  let variance = 0;
  let incidence: readonly number[] = endCauses.values.map(() => 0);
  const sums = endCauses.values.map(() => new IncidenceSum());
  const attrition = new IncidenceSum();
  return eventsByDay(counts).map(([day, ofDay]) => {
    const atRisk = atRiskOn(day);
    const events = ofDay.reduce((sum, count) => sum + count, 0);
    const before = retention;
    incidence = incidence.map((sum, slot) => sum + (before * (ofDay[slot] as number)) / atRisk);
    // One quotient, so that 0 is exactly 0.
    retention = before * ((atRisk - events) / atRisk);
    variance += events / (atRisk * (atRisk - events));
    const step = { before, atRisk, events };
    return {
      day,
      atRisk,
      events,
      retention,
      ...bandOf(retention, variance),
      incidence,
      incidences: sums.map((sum, slot) => sum.add(step, ofDay[slot] as number)),
      attrition: attrition.add(step, events - (ofDay[completedSlot] as number)),
    };
  });
}

function bandOf(retention: number, variance: number): Pick<SurvivalPoint, 'lower' | 'upper'> {
  if (retention <= 0 || retention >= 1) return { lower: null, upper: null };
  const log = Math.log(retention);
  const width = (normalQuantile * Math.sqrt(variance)) / Math.abs(log);
  return { lower: Math.exp(log * Math.exp(width)), upper: Math.exp(log * Math.exp(-width)) };
}

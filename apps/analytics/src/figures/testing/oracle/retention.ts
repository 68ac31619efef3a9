import { has, julianDay } from './arithmetic.js';
import { endedInYear } from './completion.js';
import type { Registration, Sheet } from './sheet.js';

/** Which reasons form a cause. */
export const causeGroups: Readonly<Record<string, readonly string[]>> = {
  completed: ['completed'],
  satisfied: ['no-longer-needed'],
  circumstances: ['no-time', 'found-job', 'moved'],
  relation: ['no-rapport', 'contact-lost'],
  severity: ['problems-too-severe'],
  other: ['other'],
};

/** Retention and cumulative incidence, by version 1. */
export function expectRetention(sheet: Sheet, registration: Registration): void {
  const { year, ofYear, newYearsDay, newYearsEve } = registration;
  const participations = ofYear.flatMap((delivery) => delivery.participations);
  const observed = participations.map((row) => {
    const until = has(row.ended_on) && row.ended_on <= newYearsEve ? row.ended_on : newYearsEve;
    return {
      entry: Math.max(0, julianDay(newYearsDay) - julianDay(row.started_on)),
      exit: julianDay(until) - julianDay(row.started_on) + 1,
      reason: endedInYear(row, year) ? row.end_reason : null,
    };
  });
  const atRisk = (day: number): number =>
    observed.filter(({ entry, exit }) => entry < day && day <= exit).length;
  const lastObserved = Math.max(0, ...observed.map(({ exit }) => exit));
  let lastWithFive = 0;
  for (let day = 1; day <= lastObserved; day += 1) if (atRisk(day) >= 5) lastWithFive = day;
  for (const day of [91, 183, 274, 365, 457, 548, 731]) {
    const shown = day <= lastWithFive;
    const { survival, lower, upper, incidence } = estimates(observed, day);
    const estimate = (measure: string, value: number | null): void =>
      sheet.put(`${measure}|days|${day}`, { count: atRisk(day), value: shown ? value : null });
    estimate('retention', survival);
    estimate('retention.lower', lower);
    estimate('retention.upper', upper);
    for (const [cause, value] of Object.entries(incidence)) estimate(`incidence.${cause}`, value);
  }
}

interface Observed {
  readonly entry: number;
  readonly exit: number;
  readonly reason: string | null;
}

/** Kaplan-Meier and Aalen-Johansen by their definitions, up to and including a day. */
function estimates(observed: readonly Observed[], upTo: number) {
  const eventDays = new Set(observed.filter(({ reason }) => has(reason)).map(({ exit }) => exit));
  const incidence: Record<string, number> = Object.fromEntries(Object.keys(causeGroups).map((c) => [c, 0]));
  let survival = 1;
  let greenwood = 0;
  for (const day of [...eventDays].filter((at) => at <= upTo).sort((a, b) => a - b)) {
    const atRisk = observed.filter(({ entry, exit }) => entry < day && day <= exit).length;
    const endedNow = observed.filter(({ exit, reason }) => exit === day && has(reason));
    for (const [cause, reasons] of Object.entries(causeGroups)) {
      const n = endedNow.filter(({ reason }) => reasons.includes(reason ?? '')).length;
      incidence[cause] = (incidence[cause] ?? 0) + (survival * n) / atRisk;
    }
    survival = endedNow.length === atRisk ? 0 : survival * (1 - endedNow.length / atRisk);
    greenwood += endedNow.length / (atRisk * (atRisk - endedNow.length));
  }
  const band = survival > 0 && survival < 1;
  const middle = Math.log(-Math.log(survival));
  const width = (1.959963984540054 * Math.sqrt(greenwood)) / Math.log(survival);
  return {
    survival,
    lower: band ? Math.exp(-Math.exp(middle - width)) : null,
    upper: band ? Math.exp(-Math.exp(middle + width)) : null,
    incidence,
  };
}

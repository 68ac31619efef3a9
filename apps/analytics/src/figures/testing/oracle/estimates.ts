import type { Participation } from '@mim/domain/delivery';
import { has, julianDay } from './arithmetic.js';
import { endedInYear } from './completion.js';
import { childAge } from './people.js';
import { causeGroups } from './retention.js';
import { educations, origins, type Sheet, truth, truths } from './sheet.js';

/** A row of a delivery with the calendar year of the delivery. */
export interface RowOfYear {
  readonly row: Participation;
  readonly year: number;
}

interface Observed {
  readonly entry: number;
  readonly exit: number;
  /** The cause of its end; null: it did not end. */
  readonly cause: string | null;
}

function observe({ row, year }: RowOfYear): Observed {
  const eve = `${year}-12-31`;
  const until = has(row.ended_on) && row.ended_on <= eve ? row.ended_on : eve;
  const isEnded = endedInYear(row, year);
  const found = Object.entries(causeGroups).find(([, reasons]) => reasons.includes(row.end_reason ?? ''));
  return {
    entry: Math.max(0, julianDay(`${year}-01-01`) - julianDay(row.started_on)),
    exit: julianDay(until) - julianDay(row.started_on) + 1,
    cause: isEnded ? (found?.[0] ?? null) : null,
  };
}

interface EventDay {
  readonly day: number;
  readonly atRisk: number;
  readonly causes: readonly string[];
  /** Just before and just after. */
  readonly before: number;
  readonly after: number;
}

function eventDays(observed: readonly Observed[]): EventDay[] {
  const days = [...new Set(observed.filter(({ cause }) => has(cause)).map(({ exit }) => exit))];
  let staying = 1;
  return days
    .sort((a, b) => a - b)
    .map((day) => {
      const atRisk = observed.filter(({ entry, exit }) => entry < day && day <= exit).length;
      const causes = observed.flatMap(({ exit, cause }) => (exit === day && has(cause) ? [cause] : []));
      const before = staying;
      staying = causes.length === atRisk ? 0 : before * (1 - causes.length / atRisk);
      return { day, atRisk, causes, before, after: staying };
    });
}

interface Estimate {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** F(t) of some causes, with the variance as the definition writes it: a sum over all days, each with its own G. */
function incidence(days: readonly EventDay[], isOwn: (cause: string) => boolean): Estimate {
  const steps: { readonly day: EventDay; readonly own: number; readonly sum: number }[] = [];
  let sum = 0;
  for (const day of days) {
    const own = day.causes.filter(isOwn).length;
    sum += (day.before * own) / day.atRisk;
    steps.push({ day, own, sum });
  }
  let variance = 0;
  for (const { day, own, sum: until } of steps) {
    const n = day.atRisk;
    const others = day.causes.length - own;
    const g = day.after === 0 ? 0 : (sum - until) / day.after;
    variance +=
      (day.before ** 2 / n ** 3) *
      ((1 - g) ** 2 * own * (n - own) + g ** 2 * others * (n - others) + 2 * g * (1 - g) * own * others);
  }
  if (sum <= 0 || sum >= 1 - 1e-12) return { value: sum, lower: null, upper: null };
  const middle = Math.log(-Math.log(1 - sum));
  const width = (1.959963984540054 * Math.sqrt(variance)) / (-Math.log(1 - sum) * (1 - sum));
  return {
    value: sum,
    lower: 1 - Math.exp(-Math.exp(middle - width)),
    upper: 1 - Math.exp(-Math.exp(middle + width)),
  };
}

function retention(days: readonly EventDay[]): Estimate {
  const value = days.at(-1)?.after ?? 1;
  if (value === 0 || value === 1) return { value, lower: null, upper: null };
  let greenwood = 0;
  for (const { atRisk, causes } of days) greenwood += causes.length / (atRisk * (atRisk - causes.length));
  const middle = Math.log(-Math.log(value));
  const width = (1.959963984540054 * Math.sqrt(greenwood)) / Math.log(value);
  return {
    value,
    lower: Math.exp(-Math.exp(middle - width)),
    upper: Math.exp(-Math.exp(middle + width)),
  };
}

const reported = [91, 183, 274, 365, 457, 548, 731];

/** Every estimate of some rows; of a part of the mothers only the days on which somebody is followed or estimated. */
function expectOf(sheet: Sheet, breakdown: string, rows: readonly RowOfYear[], isPart: boolean): void {
  const observed = rows.map(observe);
  const days = eventDays(observed);
  const atRisk = (day: number): number =>
    observed.filter(({ entry, exit }) => entry < day && day <= exit).length;
  const lastDay = Math.max(0, ...observed.map(({ exit }) => exit));
  let lastWithFive = 0;
  for (let day = 1; day <= lastDay; day += 1) if (atRisk(day) >= 5) lastWithFive = day;
  const firstPoor = days.find((one) => one.atRisk < 5)?.day ?? Number.POSITIVE_INFINITY;
  const put = (
    measure: string,
    on: readonly number[],
    of: (until: readonly EventDay[]) => Estimate,
  ): void => {
    for (const day of on) {
      const isShown = day < firstPoor && day <= lastWithFive;
      if (isPart && !isShown && atRisk(day) === 0) continue;
      const estimate = of(days.filter((one) => one.day <= day));
      sheet.put(`${measure}|${breakdown}|${day}`, {
        count: atRisk(day),
        ...(isShown ? estimate : {}),
      });
    }
  };
  put('attrition', [91, 183, 365, 548], (until) => incidence(until, (cause) => cause !== 'completed'));
  put('retention', reported, retention);
  for (const cause of Object.keys(causeGroups)) {
    put(`incidence.${cause}`, reported, (until) => incidence(until, (one) => one === cause));
  }
}

const oneOf = (code: string | null): readonly string[] => (code === null ? [] : [code]);
const someOf = (codes: readonly string[] | null): readonly string[] =>
  codes === null ? [] : codes.length === 0 ? ['none'] : codes;

/** The parts of the mothers, by characteristic: to which ones a row belongs, and which there can be. */
const parts: Readonly<Record<string, (row: Participation) => readonly string[]>> = {
  origin: (row) => oneOf(row.origin).filter((code) => origins.includes(code)),
  'same-language': (row) => oneOf(truth(row.same_language)).filter((code) => truths.includes(code)),
  education: (row) => oneOf(row.education).filter((code) => educations.includes(code)),
  'mother-circumstances': (row) => someOf(row.mother_circumstances),
  'child-circumstances': (row) => someOf(row.child_circumstances),
  'child-age-at-start': (row) => [childAge(row.child_born, row.started_on)],
};

/** Attrition, retention and incidences, of all and of each part, and completion of each part, by version 2. */
export function expectEstimates(sheet: Sheet, rows: readonly RowOfYear[]): void {
  expectOf(sheet, 'days', rows, false);
  for (const [by, codesOf] of Object.entries(parts)) {
    const ended = rows.filter(({ row, year }) => endedInYear(row, year));
    const unknown = ended.filter(({ row }) => codesOf(row).length === 0).length;
    const codes = new Set(rows.flatMap(({ row }) => codesOf(row)));
    for (const code of codes) {
      const members = rows.filter(({ row }) => codesOf(row).includes(code));
      expectOf(sheet, `days:${by}=${code}`, members, true);
      const left = ended.filter(({ row }) => codesOf(row).includes(code));
      const completed = left.filter(({ row }) => row.end_reason === 'completed').length;
      sheet.share(`completion.of-ended|${by}|${code}`, completed, left.length, unknown);
    }
  }
}

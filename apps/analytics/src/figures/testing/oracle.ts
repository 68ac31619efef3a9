import type { Participation, VisitingMother } from '@mim/domain';
import type { Delivery } from '@mim/domain/testing';

/**
 * An independent calculation of the figures: slow, naive, straight from rows, one definition after
 * another, with its own dates and its own rounding. It shares nothing with the tally and the figures
 * but the row types, so that a misreading shows as a difference.
 */

/** What a row should hold; texts are the cells of the CSV. An estimate is compared as a number. */
export interface Expected {
  readonly count: number | null;
  readonly base: string | null;
  readonly value: string | number | null;
  readonly unknown: number | null;
}

/** A day's number by the Julian day formula of Fliegel and Van Flandern. */
export function julianDay(date: string): number {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  const a = Math.trunc((m - 14) / 12);
  return (
    Math.trunc((1461 * (y + 4800 + a)) / 4) +
    Math.trunc((367 * (m - 2 - 12 * a)) / 12) -
    Math.trunc((3 * Math.trunc((y + 4900 + a) / 100)) / 4) +
    d -
    32075
  );
}

/** A quotient of integers written with decimals, half away from zero, by long division. */
export function quotient(numerator: number, denominator: number, decimals: number): string | null {
  if (denominator === 0) return null;
  let digits = String(Math.floor(numerator / denominator));
  let rest = numerator % denominator;
  for (let place = 0; place < decimals; place += 1) {
    rest *= 10;
    digits += String(Math.floor(rest / denominator));
    rest %= denominator;
  }
  const whole = BigInt(digits) + (2 * rest >= denominator ? 1n : 0n);
  const text = whole.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

const has = <T>(value: T | null): value is T => value !== null;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const notKnown = ['not-asked', 'refused', 'unknown'];
const origins =
  'netherlands turkey morocco suriname antilles europe africa asia middle-east americas oceania other'.split(
    ' ',
  );
const educations = 'lower secondary-vocational general-secondary higher'.split(' ');
const truths = ['true', 'false'];
const ends =
  'completed no-longer-needed no-time moved found-job no-rapport problems-too-severe contact-lost other'.split(
    ' ',
  );
const causeGroups: Readonly<Record<string, readonly string[]>> = {
  completed: ['completed'],
  satisfied: ['no-longer-needed'],
  circumstances: ['no-time', 'found-job', 'moved'],
  relation: ['no-rapport', 'contact-lost'],
  severity: ['problems-too-severe'],
  other: ['other'],
};

/** The age group of an age, by its bounds. */
function ageGroup(age: number, youngest: number): string {
  if (age < youngest) return `under-${youngest}`;
  if (age >= 40) return '40-plus';
  const from = Math.floor(age / 5) * 5;
  return `${from}-${from + 4}`;
}

/**
 * Every row of the table of figures.
 * @param year The year asked for.
 * @param deliveries Of the scope, of any years: one a location and year.
 * @param expectedLocations Codes, or null.
 */
export function expectedFigures(
  year: number,
  deliveries: readonly Delivery[],
  expectedLocations: readonly string[] | null,
): Map<string, Expected> {
  const rows = new Map<string, Expected>();
  const put = (place: string, expected: Partial<Expected>): void => {
    rows.set(place, { count: null, base: null, value: null, unknown: null, ...expected });
  };
  const count = (place: string, n: number): void => put(place, { count: n });
  const share = (place: string, n: number, base: number, unknown: number): void =>
    put(place, { count: n, base: String(base), value: quotient(100 * n, base, 1), unknown });
  const rate = (place: string, n: number, base: number): void =>
    put(place, { count: n, base: String(base), value: quotient(n, base, 2) });

  const newYearsDay = `${year}-01-01`;
  const newYearsEve = `${year}-12-31`;
  const inYear = (date: string | null): boolean =>
    date !== null && date >= newYearsDay && date <= newYearsEve;

  const ofYear = deliveries.filter(({ descriptor }) => descriptor.year === year);
  const codes = ofYear.map(({ descriptor }) => descriptor.location.code);
  const participations = ofYear.flatMap((delivery) => delivery.participations);
  const visiting = ofYear.flatMap((delivery) => delivery['visiting-mothers']);
  const coordinators = ofYear.flatMap((delivery) => delivery.coordinators);
  const all = participations.length;

  // Reach
  count('participations||', all);
  count('participations.new||', participations.filter((row) => inYear(row.started_on)).length);
  count('participations.continuing||', participations.filter((row) => row.started_on < newYearsDay).length);
  const moved = participations.filter(
    (row) => inYear(row.started_on) && has(row.transferred_from) && codes.includes(row.transferred_from),
  );
  count('mothers||', all - moved.length);

  const one = (
    measure: string,
    breakdown: string,
    values: readonly (string | null)[],
    categories: readonly string[],
  ): void => {
    const known = values.filter((value) => has(value) && !notKnown.includes(value));
    const unknown = values.length - known.length;
    for (const category of categories) {
      const n = known.filter((value) => value === category).length;
      share(`${measure}|${breakdown}|${category}`, n, known.length, unknown);
    }
    if (breakdown === 'origin') {
      const n = known.filter((value) => value !== 'netherlands').length;
      share(`${measure}|origin|non-dutch`, n, known.length, unknown);
    }
  };
  const several = (
    measure: string,
    breakdown: string,
    values: readonly (readonly string[] | null)[],
    categories: readonly string[],
  ): void => {
    const recorded = values.filter(has);
    const unknown = values.length - recorded.length;
    for (const category of categories) {
      const n = recorded.filter((value) => value.includes(category)).length;
      share(`${measure}|${breakdown}|${category}`, n, recorded.length, unknown);
    }
    const none = recorded.filter((value) => value.length === 0).length;
    share(`${measure}|${breakdown}|none`, none, recorded.length, unknown);
  };
  const truth = (value: boolean | null): string | null => (has(value) ? String(value) : null);
  const of = (cell: (row: Participation) => string | null): (string | null)[] => participations.map(cell);
  const motherAges = ['under-20', '20-24', '25-29', '30-34', '35-39', '40-plus'];
  one(
    'participations',
    'origin',
    of((row) => row.origin),
    origins,
  );
  one(
    'participations',
    'age',
    of((row) => (has(row.birth_year) ? ageGroup(year - row.birth_year, 20) : null)),
    motherAges,
  );
  one(
    'participations',
    'education',
    of((row) => row.education),
    educations,
  );
  one(
    'participations',
    'household',
    of((row) => row.household),
    'with-partner single with-parents with-others'.split(' '),
  );
  one(
    'participations',
    'income',
    of((row) => row.income),
    'own joint partner benefit none'.split(' '),
  );
  one(
    'participations',
    'first-child',
    of((row) => truth(row.first_child)),
    truths,
  );
  one(
    'participations',
    'referral-source',
    of((row) => row.referral_source),
    'well-baby-clinic youth-nurse maternity-care community-centre other-programme self other-mother other'.split(
      ' ',
    ),
  );
  one(
    'participations',
    'group-participant',
    of((row) => truth(row.group_participant)),
    truths,
  );
  one(
    'participations',
    'same-origin',
    of((row) => truth(row.same_origin)),
    truths,
  );
  one(
    'participations',
    'same-language',
    of((row) => truth(row.same_language)),
    truths,
  );
  several(
    'participations',
    'child-circumstances',
    participations.map((row) => row.child_circumstances),
    'incubator multiple-birth crying-baby disability other'.split(' '),
  );
  several(
    'participations',
    'mother-circumstances',
    participations.map((row) => row.mother_circumstances),
    'weak-social-network single-parent insecurity postnatal-depression health-problems relationship-problems no-residence-status little-dutch unfamiliar-with-dutch-culture teenage-mother other'.split(
      ' ',
    ),
  );
  for (const to of 'home-start boekenpret boekenbabys stevig-ouderschap instapje ouder-in-actie youth-health mental-health social-work other'.split(
    ' ',
  )) {
    const n = participations.filter((row) => row.referred_to?.some((code) => code === to)).length;
    share(`participations|referred-to|${to}`, n, all, 0);
  }
  for (const variant of ['regular', 'home-start', 'boekenpret', 'boekenbabys']) {
    const there = ofYear.filter(({ descriptor }) => descriptor.variants.some((code) => code === variant));
    share(`participations|variant|${variant}`, sum(there.map((one) => one.participations.length)), all, 0);
  }

  // Waiting
  const waits: Readonly<Record<string, (row: Participation) => readonly [string | null, string | null]>> = {
    'referral-to-intake': (row) => [row.referred_on, row.intake_on],
    'intake-to-match': (row) => [row.intake_on, row.matched_on],
    'match-to-first-visit': (row) => [row.matched_on, row.started_on],
    'referral-to-first-visit': (row) => [row.referred_on, row.started_on],
  };
  for (const [name, dates] of Object.entries(waits)) {
    const days = participations
      .filter((row) => inYear(row.started_on))
      .map(dates)
      .flatMap(([from, to]) => (has(from) && has(to) ? [julianDay(to) - julianDay(from)] : []))
      .sort((a, b) => a - b);
    const rank = (percent: number): string | null =>
      days.length === 0 ? null : `${days[Math.ceil((days.length * percent) / 100) - 1]}.00`;
    put(`waiting|${name}|median`, { count: days.length, value: rank(50) });
    put(`waiting|${name}|p90`, { count: days.length, value: rank(90) });
  }

  // Dosage
  const both = participations.flatMap(({ visits_done: done, visits_expected: expected }) =>
    has(done) && has(expected) ? [{ done, expected }] : [],
  );
  count('visits.done||', sum(both.map(({ done }) => done)));
  count('visits.expected||', sum(both.map(({ expected }) => expected)));
  const due = both.filter(({ expected }) => expected > 0);
  rate('dosage.ratio||', sum(due.map(({ done }) => done)), sum(due.map(({ expected }) => expected)));
  const enough = due.filter(({ done, expected }) => 10 * done >= 8 * expected).length;
  share('dosage.at-least-80||', enough, due.length, all - both.length);
  const timed = participations.flatMap(({ visits_done: done, visit_minutes: minutes }) =>
    has(done) && has(minutes) && done > 0 ? [{ done, minutes }] : [],
  );
  rate('visit.minutes.mean||', sum(timed.map((row) => row.minutes)), sum(timed.map((row) => row.done)));
  const out = participations.flatMap(({ visits_done: done, outings_done: outings }) =>
    has(done) && has(outings) ? [{ done, outings }] : [],
  );
  share(
    'outings.share||',
    sum(out.map((row) => row.outings)),
    sum(out.map((row) => row.done)),
    all - out.length,
  );
  const finished = participations.filter((row) => inYear(row.ended_on) && row.end_reason === 'completed');
  const totals = finished.map((row) => row.visits_done_total).filter(has);
  const ofCompleted = (name: string, holds: (visits: number) => boolean): void =>
    share(
      `visits.of-completed|visits|${name}`,
      totals.filter(holds).length,
      totals.length,
      finished.length - totals.length,
    );
  ofCompleted('under-16', (visits) => visits < 16);
  ofCompleted('16-20', (visits) => visits >= 16 && visits <= 20);
  ofCompleted('over-20', (visits) => visits > 20);

  // Completion and attrition
  const endedInYear = (row: Participation, of: number): boolean =>
    has(row.ended_on) && row.ended_on.startsWith(`${of}-`) && row.end_reason !== 'transferred';
  const ended = participations.filter((row) => endedInYear(row, year));
  count('ended||', ended.length);
  for (const reason of ends) {
    const n = ended.filter((row) => row.end_reason === reason).length;
    share(`ended.by-reason|reason|${reason}`, n, ended.length, 0);
  }
  share('completion.of-ended||', finished.length, ended.length, 0);
  share('attrition.of-ended||', ended.length - finished.length, ended.length, 0);

  const turnsEighteenMonthsIn = (row: Participation): number => {
    const [born, month] = row.child_born.split('-').map(Number) as [number, number];
    return month + 18 > 24 ? born + 2 : born + 1;
  };
  const cohortEnds = [year - 2, year - 1, year].flatMap((of) =>
    deliveries
      .filter(({ descriptor }) => descriptor.year === of)
      .flatMap((delivery) => delivery.participations)
      .filter((row) => endedInYear(row, of) && turnsEighteenMonthsIn(row) === year),
  );
  const completed = cohortEnds.filter((row) => row.end_reason === 'completed').length;
  const early = cohortEnds.length - completed;
  const still = participations.filter(
    (row) => turnsEighteenMonthsIn(row) === year && (row.ended_on === null || row.ended_on > newYearsEve),
  ).length;
  const cohort = completed + early + still;
  share('completion.of-cohort|status|completed', completed, cohort, 0);
  share('completion.of-cohort|status|ended-early', early, cohort, 0);
  share('completion.of-cohort|status|still-taking-part', still, cohort, 0);

  // Retention and cumulative incidence
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
      put(`${measure}|days|${day}`, { count: atRisk(day), value: shown ? value : null });
    estimate('retention', survival);
    estimate('retention.lower', lower);
    estimate('retention.upper', upper);
    for (const [cause, value] of Object.entries(incidence)) estimate(`incidence.${cause}`, value);
  }

  // Visiting mothers
  const stopped = visiting.filter((row) => inYear(row.stopped_on));
  const started = visiting.filter((row) => inYear(row.started_on));
  const opening = visiting.filter(
    (row) => row.started_on < newYearsDay && !(has(row.stopped_on) && row.stopped_on < newYearsDay),
  );
  const closing = visiting.filter(
    (row) => row.started_on <= newYearsEve && !(has(row.stopped_on) && row.stopped_on <= newYearsEve),
  );
  count('visiting-mothers||', visiting.length);
  count('visiting-mothers.new||', started.length);
  count('visiting-mothers.stopped||', stopped.length);
  for (const reason of 'no-time found-job moved started-study illness pregnancy expectations-not-met own-problems other-challenge other'.split(
    ' ',
  )) {
    const n = stopped.filter((row) => row.stop_reason === reason).length;
    share(`visiting-mothers.stopped.by-reason|reason|${reason}`, n, stopped.length, 0);
  }
  count('visiting-mothers.ledger|flow|opening', opening.length);
  count('visiting-mothers.ledger|flow|in', started.length);
  count('visiting-mothers.ledger|flow|out', stopped.length);
  count('visiting-mothers.ledger|flow|closing', closing.length);
  put('turnover||', {
    count: stopped.length,
    value: quotient(2 * stopped.length, opening.length + closing.length, 2),
  });
  const active = visiting.map((row) => ({
    from: julianDay(row.started_on),
    to: row.stopped_on === null ? Number.POSITIVE_INFINITY : julianDay(row.stopped_on),
  }));
  let activeDays = 0;
  for (let day = julianDay(newYearsDay); day <= julianDay(newYearsEve); day += 1) {
    activeDays += active.filter(({ from, to }) => from <= day && day <= to).length;
  }
  put('leavers-per-100-years||', {
    count: stopped.length,
    value: quotient(100 * stopped.length * 1461, activeDays * 4, 2),
  });
  const ofVisiting = (cell: (row: VisitingMother) => string | null): (string | null)[] => visiting.map(cell);
  one(
    'visiting-mothers',
    'origin',
    ofVisiting((row) => row.origin),
    origins,
  );
  one(
    'visiting-mothers',
    'age',
    ofVisiting((row) => (has(row.birth_year) ? ageGroup(year - row.birth_year, 25) : null)),
    ['under-25', '25-29', '30-34', '35-39', '40-plus'],
  );
  one(
    'visiting-mothers',
    'education',
    ofVisiting((row) => row.education),
    educations,
  );
  one(
    'visiting-mothers',
    'former-programme-mother',
    ofVisiting((row) => truth(row.former_programme_mother)),
    truths,
  );
  one(
    'visiting-mothers',
    'preparation',
    ofVisiting((row) => row.preparation),
    ['individual', 'group', 'combined-home-start'],
  );
  several(
    'visiting-mothers',
    'work-experience',
    visiting.map((row) => row.work_experience),
    'care education administration commerce volunteering other'.split(' '),
  );
  rate('mothers-per-visiting-mother||', all, visiting.length);
  rate('visiting-mothers-per-coordinator||', visiting.length, coordinators.length);
  const supervised = visiting.flatMap(({ months_matched: matched, months_supervised: months }) =>
    has(matched) && has(months) ? [{ matched, months }] : [],
  );
  rate(
    'supervision.coverage||',
    sum(supervised.map((row) => row.months)),
    sum(supervised.map((row) => row.matched)),
  );

  // Coordinators; hours have at most six decimals
  count('coordinators||', coordinators.length);
  const hours = coordinators
    .map((row) => row.hours_per_week)
    .filter(has)
    .map((value) => Math.round(value * 1e6));
  const ofHours = (name: string, value: number): void =>
    put(`coordinators.hours|hours|${name}`, {
      count: hours.length,
      value: hours.length === 0 ? null : quotient(value, 1e6, 2),
    });
  ofHours('min', Math.min(...hours));
  ofHours('max', Math.max(...hours));
  ofHours('sum', sum(hours));
  put('visiting-mothers-per-fte||', {
    count: visiting.length,
    base: quotient(sum(hours), 36e6, 2),
    value: quotient(visiting.length * 36e6, sum(hours), 2),
  });

  // Locations
  const missing = [...new Set(expectedLocations ?? [])].filter((code) => !codes.includes(code)).length;
  count('locations.expected||', codes.length + missing);
  count('locations.delivered||', codes.length);
  count('locations.nil||', ofYear.filter(({ descriptor }) => descriptor.nil).length);
  count('locations.not-delivered||', missing);
  const facts = ofYear.map(({ descriptor }) => descriptor);
  const located = (breakdown: string, category: string, n: number): void =>
    share(`locations|${breakdown}|${category}`, n, facts.length, 0);
  located('providers', 'sole', facts.filter(({ providers }) => providers.length === 1).length);
  located('providers', 'collaboration', facts.filter(({ providers }) => providers.length > 1).length);
  const lists: readonly [string, string, (fact: Delivery['descriptor']) => readonly string[]][] = [
    ['variant', 'regular home-start boekenpret boekenbabys', (fact) => fact.variants],
    ['funding', 'youth-health tailored city-policy subsidy own-means other', (fact) => fact.funding],
    ['reimbursement', 'declared-costs per-visit per-mother-month none', (fact) => fact.reimbursement],
    ['target-group', 'all-first-mothers restricted', (fact) => [fact.targetGroup]],
  ];
  for (const [breakdown, categories, values] of lists) {
    for (const category of categories.split(' ')) {
      located(breakdown, category, facts.filter((fact) => values(fact).includes(category)).length);
    }
  }
  return rows;
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

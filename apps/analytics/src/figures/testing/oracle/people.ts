import { has, quotient, sum } from './arithmetic.js';
import type { Registration, Sheet } from './sheet.js';

/** What version 2 says otherwise, or more, of who is reached. */
export function expectPeople(sheet: Sheet, { ofYear, inYear }: Registration): void {
  const codes = ofYear.map(({ descriptor }) => descriptor.location.code);
  const rows = ofYear.flatMap((delivery) => delivery.participations);
  const twice = rows.filter((row) => {
    const leftOn = row.transferred_on ?? row.started_on;
    const isPassedOn = has(row.transferred_from) && codes.includes(row.transferred_from) && inYear(leftOn);
    return isPassedOn || row.begun_again === true;
  });
  sheet.count('mothers||', rows.length - twice.length);
  const sizes = ofYear.map(({ participations }) => participations.length).sort((a, b) => a - b);
  sheet.put('participations.by-location|location|largest', { count: sizes.at(-1) ?? null });
  sheet.put('participations.by-location|location|smallest', { count: sizes[0] ?? null });
  sheet.one(
    'participations',
    'child-age-at-start',
    rows.map((row) => childAge(row.child_born, row.started_on)),
    ['before-birth', '0-2', '3-5', '6-8', '9-11', '12-plus'],
  );
}

/** The group of the child's age, by counting months on the fingers. */
export function childAge(born: string, started: string): string {
  if (born > started.slice(0, 7)) return 'before-birth';
  let [year, month, age] = [Number(born.slice(0, 4)), Number(born.slice(5, 7)), 0];
  while (`${year}-${String(month).padStart(2, '0')}` !== started.slice(0, 7)) {
    month += 1;
    age += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  if (age >= 12) return '12-plus';
  if (age >= 9) return '9-11';
  if (age >= 6) return '6-8';
  return age >= 3 ? '3-5' : '0-2';
}

/** What became of those who were referred. */
export function expectUptake(sheet: Sheet, { ofYear }: Registration): void {
  const rows = ofYear.flatMap((delivery) => delivery.uptake);
  const isKept = rows.length > 0 || ofYear.length === 0;
  const step = (where: string, of: typeof rows): void => {
    const referred = sum(of.map((row) => row.referred));
    if (!isKept) {
      for (const measure of ['referred', 'intake', 'started']) sheet.put(`uptake.${measure}|${where}`, {});
      return;
    }
    sheet.count(`uptake.referred|${where}`, referred);
    sheet.share(`uptake.intake|${where}`, sum(of.map((row) => row.intakes)), referred, 0);
    sheet.share(`uptake.started|${where}`, sum(of.map((row) => row.started)), referred, 0);
  };
  step('|', rows);
  const sources =
    'well-baby-clinic youth-nurse maternity-care community-centre other-programme self other-mother other not-asked';
  for (const source of sources.split(' ')) {
    step(
      `referral-source|${source}`,
      rows.filter((row) => row.referral_source === source),
    );
  }
  const columns = {
    started: 'started',
    'in-process': 'in_process',
    declined: 'declined',
    unreachable: 'unreachable',
    'not-eligible': 'not_eligible',
    'referred-elsewhere': 'referred_elsewhere',
  } as const;
  for (const [status, column] of Object.entries(columns)) {
    const place = `uptake.outcome|status|${status}`;
    if (isKept)
      sheet.share(place, sum(rows.map((row) => row[column])), sum(rows.map((row) => row.referred)), 0);
    else sheet.put(place, {});
  }
}

/** First children who began, of the first births in the municipalities of the locations that delivered, each once. */
export function expectReachRate(
  sheet: Sheet,
  { year, ofYear, inYear }: Registration,
  firstBirths: readonly { municipality: string; year: number; births: number }[] | null,
): void {
  const begun = ofYear
    .flatMap(({ participations }) => participations)
    .filter((row) => row.first_child === true && inYear(row.started_on)).length;
  const places = [...new Set(ofYear.map(({ descriptor }) => descriptor.location.municipality))];
  let births = 0;
  let isKnown = firstBirths !== null && places.length > 0;
  for (const place of places) {
    const found = firstBirths?.find((one) => one.municipality === place && one.year === year);
    if (found === undefined) isKnown = false;
    else births += found.births;
  }
  if (!isKnown) sheet.put('reach.rate||', { count: begun });
  else if (births >= begun) sheet.share('reach.rate||', begun, births, 0);
  else
    sheet.put('reach.rate||', {
      count: begun,
      base: String(births),
      value: quotient(100 * begun, births, 1),
      unknown: 0,
    });
}

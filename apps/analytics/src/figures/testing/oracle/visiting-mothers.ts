import type { VisitingMother } from '@mim/domain/delivery';
import { has, julianDay, quotient, sum } from './arithmetic.js';
import { ageGroup, educations, origins, type Registration, type Sheet, truth, truths } from './sheet.js';

/** Visiting mothers and coordinators. */
export function expectVisitingMothers(sheet: Sheet, registration: Registration): void {
  const { year, ofYear, newYearsDay, newYearsEve, inYear } = registration;
  const all = ofYear.flatMap((delivery) => delivery.participations).length;
  const visiting = ofYear.flatMap((delivery) => delivery['visiting-mothers']);
  const coordinators = ofYear.flatMap((delivery) => delivery.coordinators);
  const stopped = visiting.filter((row) => inYear(row.stopped_on));
  const started = visiting.filter((row) => inYear(row.started_on));
  const opening = visiting.filter(
    (row) => row.started_on < newYearsDay && !(has(row.stopped_on) && row.stopped_on < newYearsDay),
  );
  const closing = visiting.filter(
    (row) => row.started_on <= newYearsEve && !(has(row.stopped_on) && row.stopped_on <= newYearsEve),
  );
  sheet.count('visiting-mothers||', visiting.length);
  sheet.count('visiting-mothers.new||', started.length);
  sheet.count('visiting-mothers.stopped||', stopped.length);
  for (const reason of 'no-time found-job moved started-study illness pregnancy expectations-not-met own-problems other-challenge other'.split(
    ' ',
  )) {
    const n = stopped.filter((row) => row.stop_reason === reason).length;
    sheet.share(`visiting-mothers.stopped.by-reason|reason|${reason}`, n, stopped.length, 0);
  }
  sheet.count('visiting-mothers.ledger|flow|opening', opening.length);
  sheet.count('visiting-mothers.ledger|flow|in', started.length);
  sheet.count('visiting-mothers.ledger|flow|out', stopped.length);
  sheet.count('visiting-mothers.ledger|flow|closing', closing.length);
  sheet.put('turnover||', {
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
  sheet.put('leavers-per-100-years||', {
    count: stopped.length,
    value: quotient(100 * stopped.length * 1461, activeDays * 4, 2),
  });
  const ofVisiting = (cell: (row: VisitingMother) => string | null): (string | null)[] => visiting.map(cell);
  sheet.one(
    'visiting-mothers',
    'origin',
    ofVisiting((row) => row.origin),
    origins,
  );
  sheet.one(
    'visiting-mothers',
    'age',
    ofVisiting((row) => (has(row.birth_year) ? ageGroup(year - row.birth_year, 25) : null)),
    ['under-25', '25-29', '30-34', '35-39', '40-plus'],
  );
  sheet.one(
    'visiting-mothers',
    'education',
    ofVisiting((row) => row.education),
    educations,
  );
  sheet.one(
    'visiting-mothers',
    'former-programme-mother',
    ofVisiting((row) => truth(row.former_programme_mother)),
    truths,
  );
  sheet.one(
    'visiting-mothers',
    'preparation',
    ofVisiting((row) => row.preparation),
    ['individual', 'group', 'combined-home-start'],
  );
  sheet.several(
    'visiting-mothers',
    'work-experience',
    visiting.map((row) => row.work_experience),
    'care education administration commerce volunteering other'.split(' '),
  );
  sheet.rate('mothers-per-visiting-mother||', all, visiting.length);
  sheet.rate('visiting-mothers-per-coordinator||', visiting.length, coordinators.length);
  const supervised = visiting.flatMap(({ months_matched: matched, months_supervised: months }) =>
    has(matched) && has(months) ? [{ matched, months }] : [],
  );
  sheet.rate(
    'supervision.coverage||',
    sum(supervised.map((row) => row.months)),
    sum(supervised.map((row) => row.matched)),
  );

  // Coordinators; hours have at most six decimals
  sheet.count('coordinators||', coordinators.length);
  const hours = coordinators
    .map((row) => row.hours_per_week)
    .filter(has)
    .map((value) => Math.round(value * 1e6));
  const ofHours = (name: string, value: number): void =>
    sheet.put(`coordinators.hours|hours|${name}`, {
      count: hours.length,
      value: hours.length === 0 ? null : quotient(value, 1e6, 2),
    });
  ofHours('min', Math.min(...hours));
  ofHours('max', Math.max(...hours));
  ofHours('sum', sum(hours));
  sheet.put('visiting-mothers-per-fte||', {
    count: visiting.length,
    base: quotient(sum(hours), 36e6, 2),
    value: quotient(visiting.length * 36e6, sum(hours), 2),
  });
}

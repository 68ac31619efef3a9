import { has, sum } from './arithmetic.js';
import type { Registration, Sheet } from './sheet.js';

/** Dosage. */
export function expectDosage(sheet: Sheet, registration: Registration): void {
  const { ofYear, inYear } = registration;
  const participations = ofYear.flatMap((delivery) => delivery.participations);
  const all = participations.length;
  const both = participations.flatMap(({ visits_done: done, visits_expected: expected }) =>
    has(done) && has(expected) ? [{ done, expected }] : [],
  );
  sheet.count('visits.done||', sum(both.map(({ done }) => done)));
  sheet.count('visits.expected||', sum(both.map(({ expected }) => expected)));
  const due = both.filter(({ expected }) => expected > 0);
  sheet.rate('dosage.ratio||', sum(due.map(({ done }) => done)), sum(due.map(({ expected }) => expected)));
  const enough = due.filter(({ done, expected }) => 10 * done >= 8 * expected).length;
  sheet.share('dosage.at-least-80||', enough, due.length, all - both.length);
  const timed = participations.flatMap(({ visits_done: done, visit_minutes: minutes }) =>
    has(done) && has(minutes) && done > 0 ? [{ done, minutes }] : [],
  );
  sheet.rate('visit.minutes.mean||', sum(timed.map((row) => row.minutes)), sum(timed.map((row) => row.done)));
  const out = participations.flatMap(({ visits_done: done, outings_done: outings }) =>
    has(done) && has(outings) ? [{ done, outings }] : [],
  );
  sheet.share(
    'outings.share||',
    sum(out.map((row) => row.outings)),
    sum(out.map((row) => row.done)),
    all - out.length,
  );
  const finished = participations.filter((row) => inYear(row.ended_on) && row.end_reason === 'completed');
  const totals = finished.map((row) => row.visits_done_total).filter(has);
  const ofCompleted = (name: string, holds: (visits: number) => boolean): void =>
    sheet.share(
      `visits.of-completed|visits|${name}`,
      totals.filter(holds).length,
      totals.length,
      finished.length - totals.length,
    );
  ofCompleted('under-16', (visits) => visits < 16);
  ofCompleted('16-20', (visits) => visits >= 16 && visits <= 20);
  ofCompleted('over-20', (visits) => visits > 20);
}

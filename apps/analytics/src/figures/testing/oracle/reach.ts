import type { Participation } from '@mim/domain/delivery';
import { has, julianDay, sum } from './arithmetic.js';
import { ageGroup, educations, origins, type Registration, type Sheet, truth, truths } from './sheet.js';

/** Reach and waiting. */
export function expectReach(sheet: Sheet, registration: Registration): void {
  const { year, ofYear, newYearsDay, inYear } = registration;
  const codes = ofYear.map(({ descriptor }) => descriptor.location.code);
  const participations = ofYear.flatMap((delivery) => delivery.participations);
  const all = participations.length;
  sheet.count('participations||', all);
  sheet.count('participations.new||', participations.filter((row) => inYear(row.started_on)).length);
  sheet.count(
    'participations.continuing||',
    participations.filter((row) => row.started_on < newYearsDay).length,
  );
  const moved = participations.filter(
    (row) => inYear(row.started_on) && has(row.transferred_from) && codes.includes(row.transferred_from),
  );
  sheet.count('mothers||', all - moved.length);

  const of = (cell: (row: Participation) => string | null): (string | null)[] => participations.map(cell);
  const motherAges = ['under-20', '20-24', '25-29', '30-34', '35-39', '40-plus'];
  sheet.one(
    'participations',
    'origin',
    of((row) => row.origin),
    origins,
  );
  sheet.one(
    'participations',
    'age',
    of((row) => (has(row.birth_year) ? ageGroup(year - row.birth_year, 20) : null)),
    motherAges,
  );
  sheet.one(
    'participations',
    'education',
    of((row) => row.education),
    educations,
  );
  sheet.one(
    'participations',
    'household',
    of((row) => row.household),
    'with-partner single with-parents with-others'.split(' '),
  );
  sheet.one(
    'participations',
    'income',
    of((row) => row.income),
    'own joint partner benefit none'.split(' '),
  );
  sheet.one(
    'participations',
    'first-child',
    of((row) => truth(row.first_child)),
    truths,
  );
  sheet.one(
    'participations',
    'referral-source',
    of((row) => row.referral_source),
    'well-baby-clinic youth-nurse maternity-care community-centre other-programme self other-mother other'.split(
      ' ',
    ),
  );
  sheet.one(
    'participations',
    'group-participant',
    of((row) => truth(row.group_participant)),
    truths,
  );
  sheet.one(
    'participations',
    'same-origin',
    of((row) => truth(row.same_origin)),
    truths,
  );
  sheet.one(
    'participations',
    'same-language',
    of((row) => truth(row.same_language)),
    truths,
  );
  sheet.several(
    'participations',
    'child-circumstances',
    participations.map((row) => row.child_circumstances),
    'incubator multiple-birth crying-baby disability other'.split(' '),
  );
  sheet.several(
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
    sheet.share(`participations|referred-to|${to}`, n, all, 0);
  }
  for (const variant of ['regular', 'home-start', 'boekenpret', 'boekenbabys']) {
    const there = ofYear.filter(({ descriptor }) => descriptor.variants.some((code) => code === variant));
    sheet.share(
      `participations|variant|${variant}`,
      sum(there.map((one) => one.participations.length)),
      all,
      0,
    );
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
    sheet.put(`waiting|${name}|median`, { count: days.length, value: rank(50) });
    sheet.put(`waiting|${name}|p90`, { count: days.length, value: rank(90) });
  }
}

import type { ReferralSource } from '@mim/domain/code-lists';
import type { Participation, Uptake } from '@mim/domain/delivery';
import { grouped } from '@mim/domain/kernel';
import type { Random } from '../programme/random.js';

/** Of those who do not begin: where they stood when the year was over. */
const standings = { declined: 50, unreachable: 22, not_eligible: 9, referred_elsewhere: 7, in_process: 12 };
/** Of each hundred who began, so many others were referred. */
const others = 58;
const sources = {
  'well-baby-clinic': 62,
  'youth-nurse': 16,
  'maternity-care': 9,
  self: 7,
  'other-mother': 6,
};

/** Who were referred to a location and did not begin, one by one. */
export interface NotBegun {
  readonly source: ReferralSource;
  readonly standing: keyof typeof standings;
}

/** Makes up who were referred in a year and did not begin, beside as many as did. */
export const notBegun = (random: Random, begun: number): readonly NotBegun[] =>
  Array.from({ length: Math.round((begun * others) / 100) + random.between(0, 2) }, () => ({
    source: random.weighted(sources),
    standing: random.weighted(standings),
  }));

const nobody = {
  referred: 0,
  intakes: 0,
  started: 0,
  in_process: 0,
  declined: 0,
  unreachable: 0,
  not_eligible: 0,
  referred_elsewhere: 0,
};

/** The uptake of a year: those of the rows who were referred in it, and others who did not begin. */
export function uptakeOfYear(
  random: Random,
  rows: readonly Participation[],
  year: number,
): readonly Uptake[] {
  const begun = rows.filter(
    ({ referred_on, transferred_from }) =>
      referred_on?.startsWith(`${year}-`) === true && transferred_from === null,
  );
  const counts = [
    ...begun.map(({ referral_source }) => ({
      ...nobody,
      referral_source: referral_source ?? ('not-asked' as const),
      referred: 1,
      intakes: 1,
      started: 1,
    })),
    ...notBegun(random, begun.length).map(({ source, standing }) => ({
      ...nobody,
      referral_source: source,
      referred: 1,
      intakes: Number(standing !== 'not_eligible' && random.chance(standing === 'unreachable' ? 0.1 : 0.3)),
      [standing]: 1,
    })),
  ];
  if (counts.length === 0) return [{ ...nobody, referral_source: 'not-asked' }];
  return grouped(counts.map((count) => [count.referral_source, count] as const)).map(([source, these]) => ({
    ...these.reduce<typeof nobody>(
      (total, count) =>
        Object.fromEntries(
          Object.keys(nobody).map((name) => [
            name,
            total[name as keyof typeof nobody] + count[name as keyof typeof nobody],
          ]),
        ) as typeof nobody,
      nobody,
    ),
    referral_source: source,
  }));
}

import type { ErasedUptake, RecordedAtLocation } from '@mim/domain/annual-registration';
import { columnOfStanding, type Uptake } from '@mim/domain/delivery';
import { grouped } from '@mim/domain/kernel';
import { randomFrom } from '../programme/random.js';
import { notBegun } from './uptake-of-year.js';

/**
 * What was kept of those who were referred to a location in the recorded year, did not begin, and were erased since: a count for
 * each source and standing.
 * @param uptake Who of that year is recorded still.
 */
export function erasedReferrals(
  code: string,
  year: number,
  uptake: readonly Uptake[],
): RecordedAtLocation['erased'] {
  const random = randomFrom(`erased referrals of ${code}`);
  const recorded = uptake.reduce((sum, row) => sum + 2 * row.started - row.referred, 0);
  const standingOf = Object.entries(columnOfStanding) as [ErasedUptake['standing'], keyof Uptake][];
  return grouped(
    notBegun(random, Math.max(0, recorded)).map(
      ({ source, standing }) => [`${source} ${standing}`, { source, standing }] as const,
    ),
  ).flatMap(([, these]) => {
    const [first] = these;
    const standing = standingOf.find(([, column]) => column === first?.standing)?.[0];
    return first === undefined || standing === undefined
      ? []
      : [{ year, referralSource: first.source, standing, referred: these.length, intakes: 0 }];
  });
}

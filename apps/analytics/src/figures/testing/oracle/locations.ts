import type { Delivery } from '@mim/domain/delivery';
import type { Registration, Sheet } from './sheet.js';

/** Locations and coverage. */
export function expectLocations(
  sheet: Sheet,
  { ofYear }: Registration,
  expectedLocations: readonly string[] | null,
): void {
  const codes = ofYear.map(({ descriptor }) => descriptor.location.code);
  const missing = [...new Set(expectedLocations ?? [])].filter((code) => !codes.includes(code)).length;
  sheet.count('locations.expected||', codes.length + missing);
  sheet.count('locations.delivered||', codes.length);
  sheet.count('locations.nil||', ofYear.filter(({ descriptor }) => descriptor.nil).length);
  sheet.count('locations.not-delivered||', missing);
  const facts = ofYear.map(({ descriptor }) => descriptor);
  const located = (breakdown: string, category: string, n: number): void =>
    sheet.share(`locations|${breakdown}|${category}`, n, facts.length, 0);
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
}

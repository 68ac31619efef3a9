import type { Caseload } from '../requests/caseload.js';

type Load = Caseload['loads'][number];

/** In which order the loads stand: who can take a family first, who has most first, or by name. */
export type LoadOrder = 'room' | 'full' | 'name';

const roomOf = ({ families, maximum }: Pick<Load, 'families' | 'maximum'>): number => maximum - families;

/**
 * The loads in an order.
 * @param loads As they come: who can take a family first.
 * @returns The same objects.
 */
export function inOrder(loads: readonly Load[], order: LoadOrder): readonly Load[] {
  if (order === 'room') return loads;
  return order === 'name'
    ? loads.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
    : loads.toSorted((a, b) => roomOf(a) - roomOf(b) || b.families - a.families);
}

/** The end of the scale of all bars: the largest number of families, or of families at most. */
export const mostFamilies = (loads: readonly Pick<Load, 'families' | 'maximum'>[]): number =>
  Math.max(1, ...loads.flatMap(({ families, maximum }) => [families, maximum]));

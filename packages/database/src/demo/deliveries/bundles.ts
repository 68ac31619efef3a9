import type { Participation, VisitingMother } from '@mim/domain/delivery';
import type { Random } from '../programme/random.js';

/** People whom those of a year resemble: of 2008 in the first years, of the recorded programme in the last. */
export interface Pool<Row> {
  readonly before: readonly Row[];
  readonly now: readonly Row[];
}
export interface Pools {
  readonly mothers: Pool<Participation>;
  readonly visitors: Pool<VisitingMother>;
}

/** Somebody to resemble; the later the year, the more often one of now. */
export function alike<Row>(random: Random, { before, now }: Pool<Row>, share: number): Row {
  const pool = now.length > 0 && (before.length === 0 || random.chance(share)) ? now : before;
  return random.pick(pool);
}

import type { Database } from '@mim/database';
import type { Erased } from '@mim/domain/annual-registration';
import type { PlainDate, Result } from '@mim/domain/kernel';
import {
  canEraseMother,
  canEraseVisitingMother,
  dossierParts,
  type ErasableDossier,
  type GoesAlong,
  type NotErasedYet,
} from '@mim/domain/removal';
import type { Transaction } from 'kysely';
import { yearsOfErased } from '../annual-registration/keep-erased.js';
import { stillToPay } from '../expenses/still-to-pay.js';
import { motherToErase, visitingMotherToErase } from './erasable.repository.js';
import type { ErasedTrajectory } from './mothers.repository.js';
import type { Erasable } from './retention.schema.js';
import type { ErasedVisitingMother } from './visiting-mothers.repository.js';

/** Somebody of whom it is asked to erase her: whether that can be, and what it would mean. */
export interface ReadErasable {
  readonly locationId: string;
  readonly personId: string;
  readonly allowed: Result<null, NotErasedYet>;
  readonly goesAlong: GoesAlong;
  readonly isPaid: boolean;
  readonly staysOtherwise: boolean;
  readonly trajectories: readonly ErasedTrajectory[];
  readonly visitors: readonly ErasedVisitingMother[];
}

/** How somebody of each kind is read; undefined: not there, or of another location. */
export const readErasable: Readonly<
  Record<
    ErasableDossier,
    (
      trx: Transaction<Database>,
      locationIds: readonly string[],
      id: string,
      today: PlainDate,
    ) => Promise<ReadErasable | undefined>
  >
> = {
  mother: async (trx, locationIds, trajectoryId, today) => {
    const found = await motherToErase(trx, locationIds, trajectoryId);
    if (found === undefined) return undefined;
    const hers = new Set<string | null>(found.trajectories.map((each) => each.trajectoryId));
    const unpaid = (await stillToPay(trx, found.locationId, today)).filter((line) =>
      hers.has(line.trajectoryId),
    );
    return { ...found, allowed: canEraseMother({ ...found, toPay: unpaid.length }), visitors: [] };
  },
  'visiting-mother': async (trx, locationIds, visitingMotherId, today) => {
    const found = await visitingMotherToErase(trx, locationIds, visitingMotherId);
    if (found === undefined) return undefined;
    const { locationId, personId, version, statements } = found;
    const unpaid = (await stillToPay(trx, locationId, today)).filter(
      (line) => line.visitingMotherId === visitingMotherId,
    );
    return {
      ...found,
      allowed: canEraseVisitingMother({ ...found, toPay: statements + unpaid.length }),
      trajectories: [],
      visitors: [{ visitingMotherId, personId, version }],
    };
  },
};

/** Whom the years know as who. */
const erasedOf = ({ trajectories, visitors }: ReadErasable): Erased => ({
  trajectoryIds: trajectories.map(({ trajectoryId }) => trajectoryId),
  visitingMotherIds: visitors.map(({ visitingMotherId }) => visitingMotherId),
});

/** What there is of each kind, in the order of the list. */
export const partsOf = (goesAlong: GoesAlong): Erasable['goesAlong'] =>
  dossierParts.values.flatMap((part) => {
    const count = goesAlong[part] ?? 0;
    return count === 0 ? [] : [{ part, count }];
  });

/** What is shown before somebody is erased: what goes, and what stays without her. */
export async function showErasable(
  trx: Transaction<Database>,
  found: ReadErasable,
  today: PlainDate,
): Promise<Erasable> {
  const { allowed, goesAlong, isPaid, staysOtherwise, locationId } = found;
  const years = allowed.ok ? await yearsOfErased(trx, locationId, erasedOf(found), today) : [];
  return {
    refusal: allowed.ok ? null : allowed.problem,
    goesAlong: partsOf(goesAlong),
    sentYears: years.filter(({ isSent }) => isSent).map(({ year }) => year),
    unsentYears: years.filter(({ isSent }) => !isSent).map(({ year }) => year),
    isPaid,
    staysOtherwise,
  };
}

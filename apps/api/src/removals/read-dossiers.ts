import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import {
  canRemoveApplicant,
  canRemoveProspect,
  canRemoveTrajectory,
  canRemoveVisitingMother,
  dossierParts,
  type GoesAlong,
} from '@mim/domain/removal';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { problems } from '../problems.js';
import {
  applicantDossier,
  motherDossier,
  prospectDossier,
  type RemovedDossierRow,
  removedDossiers,
  visitingMotherDossier,
} from './dossiers.repository.js';
import type { DossierInput, DossierToRemove } from './removals.schema.js';

/** What taking somebody out would mean: whether she may go, and what goes along. */
export async function readDossierToRemove(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { kind, id }: DossierInput,
): Promise<Result<Read<DossierToRemove>>> {
  const found = await dossierAndWhether[kind](trx, locationIds, id);
  if (found === undefined) return fail(problems.notFound);
  const { dossier, allowed } = found;
  const { locationId, personId, version, hasProspect, staysOtherwise } = dossier;
  return ok({
    value: {
      version,
      refusal: allowed.ok ? null : allowed.problem,
      goesAlong: partsOf(dossier.goesAlong),
      hasProspect,
      staysOtherwise,
    },
    subjects: [{ locationId, id: personId }],
  });
}

/** Somebody of each kind, and whether she may go. */
const dossierAndWhether = {
  trajectory: async (...asked: Parameters<typeof motherDossier>) => {
    const dossier = await motherDossier(...asked);
    return dossier === undefined ? undefined : { dossier, allowed: canRemoveTrajectory(dossier) };
  },
  'visiting-mother': async (...asked: Parameters<typeof visitingMotherDossier>) => {
    const dossier = await visitingMotherDossier(...asked);
    return dossier === undefined ? undefined : { dossier, allowed: canRemoveVisitingMother(dossier) };
  },
  prospect: async (...asked: Parameters<typeof prospectDossier>) => {
    const dossier = await prospectDossier(...asked);
    return dossier === undefined ? undefined : { dossier, allowed: canRemoveProspect(dossier) };
  },
  applicant: async (...asked: Parameters<typeof applicantDossier>) => {
    const dossier = await applicantDossier(...asked);
    return dossier === undefined ? undefined : { dossier, allowed: canRemoveApplicant(dossier) };
  },
};

/** What there is of each kind, in the order of the list. */
const partsOf = (goesAlong: GoesAlong): DossierToRemove['goesAlong'] =>
  dossierParts.values.flatMap((part) => {
    const count = goesAlong[part] ?? 0;
    return count === 0 ? [] : [{ part, count }];
  });

/** Who was taken out and is not back. */
export async function readRemovedDossiers(
  trx: Transaction<Database>,
  locationIds: readonly string[],
): Promise<Read<readonly RemovedDossierRow[]>> {
  const rows = await removedDossiers(trx, locationIds);
  return {
    value: rows,
    subjects: rows.flatMap(({ locationId, personId }) =>
      personId === null ? [] : [{ locationId, id: personId }],
    ),
  };
}

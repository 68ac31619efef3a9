import type { Database } from '@mim/database';
import { ok, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { readRoles } from '../people/roles.js';
import { visitingMotherView } from '../visiting-mothers/read-visiting-mothers.js';
import { nextVisitOf } from './visiting-mother-page.repository.js';
import { type VisitingMotherCard, visitingMotherCardSchema } from './visiting-mother-page.schema.js';

const shown = showing(visitingMotherCardSchema);

/** What is said of a visiting mother wherever she is named. */
export async function readVisitingMotherCard(
  trx: Transaction<Database>,
  ctx: CoordinatorContext,
  visitingMotherId: string,
): Promise<Result<Read<VisitingMotherCard>>> {
  const found = await visitingMotherView(trx, ctx, visitingMotherId);
  if (!found.ok) return found;
  const { value, subjects } = found.value;
  const next = await nextVisitOf(trx, value.locationId, visitingMotherId, ctx.today.toString());
  return ok({
    value: shown({
      ...value,
      ...value.person,
      families: value.families.map(({ trajectoryId, name }) => ({ id: trajectoryId, name })),
      nextVisitOn: next?.visitOn ?? null,
      roles: await readRoles(trx, value.locationId, value.personId),
    }),
    subjects,
  });
}

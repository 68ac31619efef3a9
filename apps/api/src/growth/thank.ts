import { ok, type Result } from '@mim/domain/kernel';
import { canStop } from '@mim/domain/supervision';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import {
  changeVisitingMother,
  visitingMotherForChange,
} from '../visiting-mothers/visiting-mothers.repository.js';
import type { Thank } from './growth.schema.js';

const notThanked = { thankedOn: null, thankedHow: null } as const;

/** Records how a visiting mother who stopped was thanked, or that she was not after all. */
export async function thank(
  { trx, locationId }: Change,
  { visitingMotherId, version, thanks }: Thank,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await visitingMotherForChange(trx, locationId, visitingMotherId), version);
  if (!found.ok) return found;
  const thanked = thanks ?? notThanked;
  const checked = canStop({ ...found.value, ...thanked });
  return checked.ok ? ok(await changeVisitingMother(trx, found.value, thanked)) : checked;
}

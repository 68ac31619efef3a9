import { checkOwnStep } from '@mim/domain/growth';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { visitingMotherForChange } from '../visiting-mothers/visiting-mothers.repository.js';
import {
  addOwnStepRow,
  changeOwnStep,
  ownStepForChange,
  ownStepsOf,
  removeOwnStepRow,
} from './growth.repository.js';
import type { RecordOwnStep } from './growth.schema.js';

/** Records a step that a visiting mother took for herself, or corrects one. */
export async function recordOwnStep(change: Change, input: RecordOwnStep): Promise<Result<ChangedRow>> {
  const { visitingMotherId, ownStepId, version, step } = input;
  const { trx, locationId } = change;
  const hers = await visitingMotherForChange(trx, locationId, visitingMotherId);
  if (hers === undefined) return fail(problems.notFound);
  const all = await ownStepsOf(trx, locationId, visitingMotherId);
  const stored = all.find((each) => each.ownStepId === ownStepId);
  const others = all.filter((each) => each !== stored);
  const checked = checkOwnStep(step, { startedOn: hers.startedOn, others }, change.today);
  if (!checked.ok) return checked;
  if (ownStepId === undefined || version === undefined)
    return ok(await addOwnStepRow(change, { visitingMotherId, ...step }));
  const found = checkVersion(stored, version);
  return found.ok ? ok(await changeOwnStep(change, found.value, step)) : found;
}

/** Takes a step out that was recorded by mistake; undoing the action puts it back. */
export async function removeOwnStep(
  change: Change,
  { id: ownStepId, version }: SeenRow,
): Promise<Result<{ id: string }>> {
  const found = checkVersion(await ownStepForChange(change, ownStepId), version);
  if (!found.ok) return found;
  await removeOwnStepRow(change, ownStepId);
  return ok({ id: found.value.visitingMotherId });
}

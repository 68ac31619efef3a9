import { checkEvaluation, questionsList } from '@mim/domain/growth';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { listItems } from '../programme-lists/lists.repository.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { forgetDraft } from '../visiting-mothers/drafts.repository.js';
import { visitingMotherForChange } from '../visiting-mothers/visiting-mothers.repository.js';
import {
  addEvaluationRow,
  changeEvaluation,
  evaluationForChange,
  evaluationsOf,
  removeEvaluationRow,
} from './growth.repository.js';
import type { RecordEvaluation } from './growth.schema.js';

/** Records an evaluation that was offered, or corrects one. What was written of it is a draft no more. */
export async function recordEvaluation(change: Change, input: RecordEvaluation): Promise<Result<ChangedRow>> {
  const { visitingMotherId, evaluationId, version, evaluation } = input;
  const { trx, locationId } = change;
  const hers = await visitingMotherForChange(trx, locationId, visitingMotherId);
  if (hers === undefined) return fail(problems.notFound);
  const all = await evaluationsOf(trx, locationId, visitingMotherId);
  const stored = all.find((each) => each.evaluationId === evaluationId);
  const checked = checkEvaluation(
    evaluation,
    {
      startedOn: hers.startedOn,
      otherDays: all.filter((each) => each !== stored).map(({ evaluatedOn }) => evaluatedOn),
      kept: stored?.answers.flatMap(({ question }) => question ?? []) ?? [],
      list: await listItems(trx, [questionsList]),
    },
    change.today,
  );
  if (!checked.ok) return checked;
  const facts = { ...evaluation, answers: JSON.stringify(evaluation.answers) };
  if (evaluationId === undefined || version === undefined) {
    const added = await addEvaluationRow(change, { visitingMotherId, ...facts });
    await forgetDraft(trx, 'mim.evaluation_draft', locationId, visitingMotherId);
    return ok(added);
  }
  const found = checkVersion(stored, version);
  return found.ok ? ok(await changeEvaluation(change, found.value, facts)) : found;
}

/** Takes an evaluation out that was recorded by mistake; undoing the action puts it back. */
export async function removeEvaluation(
  change: Change,
  { id: evaluationId, version }: SeenRow,
): Promise<Result<{ id: string }>> {
  const found = checkVersion(await evaluationForChange(change, evaluationId), version);
  if (!found.ok) return found;
  await removeEvaluationRow(change, evaluationId);
  return ok({ id: found.value.visitingMotherId });
}

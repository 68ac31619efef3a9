import {
  canBePaidAgain,
  canChangeExpense,
  canCorrect,
  correctionOfCorrection,
  correctionTo,
} from '@mim/domain/expenses';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import {
  addCorrection,
  correctionsOfLine,
  correctionToChange,
  lineToCorrect,
  removeCorrection,
} from './corrections.repository.js';
import type { CorrectLine } from './expenses.schema.js';
import { lockVisitingMothers } from './statements.repository.js';

/**
 * Corrects a line that was approved to what it should have been: by a line on the next statement, never by an edit. By how much
 * follows from what is left of it now, so that two who say the same correct it once.
 */
export async function correctLine(
  change: Change,
  { lineId, correction: { rightCents, note } }: CorrectLine,
): Promise<Result<{ readonly id: string; readonly version: number }>> {
  const line = await lineToCorrect(change, lineId);
  if (line === undefined) return fail(problems.notFound);
  const { visitingMotherId, expenseLineId, amountCents } = line;
  if (line.expenseCorrectionId !== null) return fail(correctionOfCorrection);
  await lockVisitingMothers(change, [visitingMotherId]);
  const corrections = await correctionsOfLine(change, lineId);
  const difference = correctionTo({ amountCents, corrections }, rightCents);
  if (!difference.ok) return difference;
  const facts = { amountCents: difference.value, note };
  const added = await addCorrection(change, { visitingMotherId, expenseLineId }, facts);
  // Taking off less than all of what is gone is a step on the way.
  const founded = difference.value < 0 ? ok(null) : await paysWhatIsThere(change, lineId);
  return founded.ok ? ok(added) : founded;
}

/** Whether what is left of a line pays for something that is there; a refusal takes the change back. */
async function paysWhatIsThere(change: Change, lineId: string): Promise<Result<null>> {
  const line = await lineToCorrect(change, lineId);
  return line === undefined ? fail(problems.notFound) : canBePaidAgain(line.leftCents, line.isFounded);
}

/** Takes a correction out until it stands on a statement. */
export async function takeCorrectionOut(
  change: Change,
  { id, version }: SeenRow,
): Promise<Result<{ readonly id: string }>> {
  const before = await correctionToChange(change, id);
  if (before === undefined) return fail(problems.notFound);
  await lockVisitingMothers(change, [before.visitingMotherId]);
  const found = checkVersion(await correctionToChange(change, id), version);
  if (!found.ok) return found;
  const allowed = canChangeExpense(found.value.isSettled);
  if (!allowed.ok) return allowed;
  const { expenseLineId, amountCents, visitingMotherId } = found.value;
  const line = await lineToCorrect(change, expenseLineId);
  if (line === undefined) return fail(problems.notFound);
  const corrections = await correctionsOfLine(change, expenseLineId);
  const without = canCorrect({ amountCents: line.amountCents, corrections }, -amountCents);
  if (!without.ok) return without;
  await removeCorrection(change, found.value);
  const founded = await paysWhatIsThere(change, expenseLineId);
  return founded.ok ? ok({ id: visitingMotherId }) : founded;
}

import { canChangeExpense, checkExpense, type Expense } from '@mim/domain/expenses';
import { fail, ok, type PlainDate, type Result, Temporal } from '@mim/domain/kernel';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { problems } from '../problems.js';
import { addExpense, changeExpense, expenseToChange, removeExpense } from './declared-expenses.repository.js';
import type { ChangeExpense, DeclareExpense } from './expenses.schema.js';
import { lockVisitingMothers } from './statements.repository.js';

type Changed = { readonly id: string; readonly version: number };

/** Whether a cost can be declared, by how the location paid on its day. */
async function check(change: Change, expense: Expense, today: PlainDate): Promise<Result<Expense>> {
  const on = Temporal.PlainDate.from(expense.spentOn);
  return checkExpense(expense, await settingsOf(change.trx, change.locationId, on), today);
}

/** Adds a cost that a visiting mother made. */
export async function declareExpense(
  change: Change,
  { visitingMotherId, expense }: DeclareExpense,
): Promise<Result<Changed>> {
  const locked = await lockVisitingMothers(change, [visitingMotherId]);
  if (locked.length === 0) return fail(problems.notFound);
  const checked = await check(change, expense, change.today);
  return checked.ok ? ok(await addExpense(change, visitingMotherId, checked.value)) : checked;
}

/** A cost that is to be changed: of a visiting mother who is held, in the version that was seen, and on no statement. */
async function openExpense(change: Change, expenseId: string, version: number) {
  const before = await expenseToChange(change, expenseId);
  if (before === undefined) return fail(problems.notFound);
  await lockVisitingMothers(change, [before.visitingMotherId]);
  const found = checkVersion(await expenseToChange(change, expenseId), version);
  if (!found.ok) return found;
  const allowed = canChangeExpense(found.value.isSettled);
  return allowed.ok ? found : allowed;
}

/** Changes a declared cost until it is approved. */
export async function correctExpense(
  change: Change,
  { expenseId, version, expense }: ChangeExpense,
): Promise<Result<Changed>> {
  const found = await openExpense(change, expenseId, version);
  if (!found.ok) return found;
  const checked = await check(change, expense, change.today);
  return checked.ok ? ok(await changeExpense(change, found.value, checked.value)) : checked;
}

/** Takes a declared cost out until it is approved. */
export async function takeExpenseOut(
  change: Change,
  { id, version }: SeenRow,
): Promise<Result<{ readonly id: string }>> {
  const found = await openExpense(change, id, version);
  if (!found.ok) return found;
  await removeExpense(change, id);
  return ok({ id: found.value.visitingMotherId });
}

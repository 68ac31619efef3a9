import { fail, type Result } from '@mim/domain/kernel';
import type { Change } from '../dossier/write.js';
import { type ContradictionOfHer, contradictionsOfHer } from './contradictions-of-her.js';
import { lockVisitors } from './prepared.repository.js';
import { type RecordedVisitor, recordedOfVisitors } from './recorded-of-her.repository.js';
import { settlingPrepared } from './settle-prepared.js';

/**
 * Does work that may bring back what was recorded of visiting mothers, or take it away: it is judged as if it were recorded now, and
 * on which day each was prepared follows from what stands there then. What contradicted before does not stop it.
 * @param change The change under way.
 * @param visitingMotherIds Of whom the work changes something; they are locked.
 * @param work Makes the change.
 * @returns What the work gives; the first rule that it would break.
 */
export async function keepingHerRecords<T>(
  change: Change,
  visitingMotherIds: readonly string[],
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const { trx, locationId } = change;
  await lockVisitors(trx, locationId, visitingMotherIds);
  const before = await recordedOfVisitors(change, visitingMotherIds);
  const done = await settlingPrepared(change, visitingMotherIds, work);
  if (!done.ok) return done;
  const contradicted = new Set(before.flatMap(contradictionsOfHer).map(keyOf));
  const broken = (await recordedOfVisitors(change, visitingMotherIds))
    .flatMap(contradictionsOfHer)
    .filter((each) => !contradicted.has(keyOf(each)));
  const stood = new Set(before.flatMap(rowsOf));
  // What came back is told of before what it does not agree with.
  const [first] = [...broken.filter(({ id }) => !stood.has(id)), ...broken];
  return first === undefined ? done : fail(first.problem);
}

const keyOf = ({ id, problem }: ContradictionOfHer): string => `${id} ${problem.code}`;

const rowsOf = (her: RecordedVisitor): string[] =>
  [
    ...her.pauses,
    ...her.matches,
    ...her.visits,
    ...her.supervision,
    ...her.preparation,
    ...her.meetings,
    ...her.evaluations,
    ...her.ownSteps,
  ].map(({ id }) => id);

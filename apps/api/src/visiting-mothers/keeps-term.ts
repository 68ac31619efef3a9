import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { refusalsOfTerm, type Term } from '@mim/domain/supervision';
import type { Change } from '../dossier/write.js';
import { datedRecordsOf } from './term.repository.js';

/**
 * Whether the start or the stop of a visiting mother, who is locked, can move: what was recorded of her still lies between them.
 * @param stored When she was one, as it is recorded.
 * @param term The same, as it would be.
 * @returns The term; the first problem otherwise.
 */
export async function keepsTerm(
  change: Change,
  stored: Term & { readonly visitingMotherId: string },
  term: Term,
): Promise<Result<Term, Problem>> {
  if (stored.startedOn === term.startedOn && stored.stoppedOn === term.stoppedOn) return ok(term);
  const recorded = await datedRecordsOf(change, stored.visitingMotherId);
  const [refusal] = refusalsOfTerm(stored, term, recorded);
  return refusal === undefined ? ok(term) : fail(refusal.problem);
}

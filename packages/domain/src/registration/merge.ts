import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { isOpenState, type TrajectoryState } from './trajectory-state.js';

export const mergeOfItself = problemOf(
  'merge-of-itself',
  ['Dit is hetzelfde dossier.', 'This is the same record.'],
  ['Kies het andere dossier van deze moeder.', 'Choose the other record of this mother.'],
);
export const mergeOfNoMother = problemOf(
  'merge-of-no-mother',
  ['Alleen dossiers van moeders worden samengevoegd.', 'Only records of mothers are merged.'],
  [
    'Een bezoekmoeder of een partner houdt een eigen dossier. Staat een bezoekmoeder er twee keer, verwijder dan het dossier dat er te veel is.',
    'A visiting mother or a partner keeps a record of her own. If a visiting mother is there twice, remove the record too many.',
  ],
);
export const mergeBothTakePart = problemOf(
  'merge-both-take-part',
  ['Beide dossiers hebben een traject dat nog loopt.', 'Both records have a trajectory that still goes on.'],
  ['Beëindig eerst een van de twee.', 'End one of the two first.'],
);

/** What tells whether two records can be one. */
export interface MergedRecord {
  readonly personId: string;
  /** Where each of her trajectories is. */
  readonly states: readonly TrajectoryState[];
  /** Whether the person is a visiting mother, or somebody's partner. */
  readonly hasOtherRole: boolean;
}

/**
 * Whether two records are of one mother, as far as the rules can tell, and can be one: she takes part once at a
 * time, whatever she was registered as.
 * @param kept The record that stays.
 * @param absorbed The record that goes into it.
 * @example
 * const kept = { personId: 'a', states: ['visited'], hasOtherRole: false };
 * canMerge(kept, { personId: 'b', states: ['ended'], hasOtherRole: false }).ok; // true
 */
export function canMerge(
  kept: MergedRecord,
  absorbed: MergedRecord,
): Result<null, Problem<'merge-of-itself' | 'merge-of-no-mother' | 'merge-both-take-part'>> {
  if (kept.personId === absorbed.personId) return fail(mergeOfItself);
  const records = [kept, absorbed];
  if (records.some(({ states, hasOtherRole }) => hasOtherRole || states.length === 0))
    return fail(mergeOfNoMother);
  const takePart = records.filter(({ states }) => states.some(isOpenState));
  return takePart.length > 1 ? fail(mergeBothTakePart) : ok(null);
}

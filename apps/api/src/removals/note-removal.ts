import type { Change } from '../dossier/write.js';
import { addRemoval, type RowToRemove, tableOfKind } from './removals.repository.js';
import type { RemoveInput } from './removals.schema.js';

/** Keeps that a row was taken out, where somebody would look for it. */
export const noteRemoval = (
  change: Change,
  { kind, id, happenedOn, ownerId }: Omit<RowToRemove, 'version'>,
  { removal }: Pick<RemoveInput, 'removal'>,
): Promise<void> => {
  const isOfProspect = tableOfKind[kind].owner === 'prospect_id';
  return addRemoval(change, {
    ...removal,
    kind,
    rowId: id,
    happenedOn,
    trajectoryId: isOfProspect ? null : ownerId,
    prospectId: isOfProspect ? ownerId : null,
  });
};

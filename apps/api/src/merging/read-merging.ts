import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { canMerge } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { duplicatesOf } from '../people/duplicates.js';
import type { Duplicate } from '../people/duplicates.schema.js';
import { childrenOf, type PersonRow, personsOf } from '../people/people.repository.js';
import { personOf } from '../people/person-of.js';
import { problems } from '../problems.js';
import { mergedRecord } from './merge.js';
import { type PersonParts, partsOf } from './merging.repository.js';
import { type Comparison, type MergeRecord, mergedTrajectorySchema } from './merging.schema.js';

/** Which records of mothers of the location may be of the same one. */
export async function mergeCandidates(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  personId: string,
): Promise<Result<Read<Duplicate[]>>> {
  const [person] = await personsOf(trx, locationIds, [personId]);
  if (person === undefined) return fail(problems.notFound);
  const { locationId } = person;
  const children = await childrenOf(trx, locationId, personId);
  const found = await duplicatesOf(trx, { locationId, except: personId }, { ...person, children });
  const mothers = found.filter(({ trajectoryId }) => trajectoryId !== null);
  return ok({
    value: mothers,
    subjects: [personId, ...mothers.map((mother) => mother.personId)].map((id) => ({ locationId, id })),
  });
}

/** Two records beside each other, and whether they can be one. */
export async function compareRecords(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { personId, otherId }: { readonly personId: string; readonly otherId: string },
): Promise<Result<Read<Comparison>>> {
  const rows = await personsOf(trx, locationIds, [personId, otherId]);
  const parts = await partsOf(trx, locationIds, [personId, otherId]);
  const recordOf = (id: string) => {
    const row = rows.find((each) => each.personId === id);
    const part = parts.get(id);
    return row === undefined || part === undefined ? undefined : { row, part };
  };
  const [kept, other] = [recordOf(personId), recordOf(otherId)];
  if (kept === undefined || other === undefined || kept.row.locationId !== other.row.locationId)
    return fail(problems.notFound);
  const can = canMerge(mergedRecord(kept.part), mergedRecord(other.part));
  const { locationId } = kept.row;
  return ok({
    value: {
      kept: shownRecord(kept.row, kept.part),
      other: shownRecord(other.row, other.part),
      refusal: can.ok ? null : can.problem,
    },
    subjects: [personId, otherId].map((id) => ({ locationId, id })),
  });
}

const shownTrajectory = showing(mergedTrajectorySchema);

function shownRecord(row: PersonRow, { trajectories }: PersonParts): MergeRecord {
  const person = personOf(row);
  return { person: { ...person, name: fullName(person) }, trajectories: trajectories.map(shownTrajectory) };
}

import { fail, ok, type Result } from '@mim/domain/kernel';
import { closeAsDuplicate as closingOf, noAppointment } from '@mim/domain/registration';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { changeProspect, lockProspects } from './prospect-changes.repository.js';
import type { CloseAsDuplicateInput } from './prospects.schema.js';

/** Closes a prospect as the same mother as another one of the location, which stays. */
export async function closeAsDuplicate(
  change: Change,
  { prospectId, version, duplicateOf }: CloseAsDuplicateInput,
): Promise<Result<{ id: string; version: number }>> {
  const rows = await lockProspects(change.trx, change.locationId, [prospectId, duplicateOf]);
  const find = (id: string) => rows.find(({ prospectId }) => prospectId === id);
  const found = checkVersion(find(prospectId), version);
  if (!found.ok) return found;
  const other = find(duplicateOf);
  if (other === undefined) return fail(problems.notFound);
  const closed = closingOf(found.value, other, change.today);
  if (!closed.ok) return closed;
  const facts = { ...closed.value, ...noAppointment, duplicateOf };
  return ok(await changeProspect(change, found.value, facts));
}

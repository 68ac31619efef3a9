import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Change } from '../dossier/write.js';
import type { ConfirmInput } from './annual-registration.schema.js';
import { addConfirmation } from './confirmations.repository.js';
import { makeRegistration } from './make-registration.js';
import { readSources } from './read-sources.js';
import { noSuchWarning } from './refusals.js';

/** Confirms a warning of a year with a name and a reason, or takes that back. It has to be about the records that were seen. */
export async function confirmWarning(
  change: Change,
  { year, notice: key, about, reason }: ConfirmInput,
  confirmedName: string,
): Promise<Result<{ readonly id: string }>> {
  const { trx, locationId } = change;
  const { notices } = makeRegistration(await readSources(trx, locationId, year, change.today.toString()));
  const notice = notices.find((each) => each.key === key && each.about === about);
  if (notice === undefined || notice.severity === 'error') return fail(noSuchWarning);
  return ok(await addConfirmation(change, { year, notice: key, about, reason, confirmedName }));
}

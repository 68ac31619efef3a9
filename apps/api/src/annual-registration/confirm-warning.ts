import { deliveryProblems } from '@mim/domain/delivery';
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
  { year, notice: key, of, about, reason }: ConfirmInput,
  confirmedName: string,
): Promise<Result<{ readonly id: string }>> {
  const isThere = of === 'file' ? isWarningKey(key) : await isOfRecords(change, { year, key, about });
  if (!isThere) return fail(noSuchWarning);
  return ok(await addConfirmation(change, { year, notice: key, about, reason, confirmedName }));
}

/** Whether what is recorded gives this warning, about these records. */
async function isOfRecords(
  { trx, locationId, today }: Change,
  { year, key, about }: { readonly year: number; readonly key: string; readonly about: string },
): Promise<boolean> {
  const { notices } = makeRegistration(await readSources(trx, locationId, year, today.toString()));
  return notices.some((each) => each.key === key && each.about === about && each.severity === 'warning');
}

/** Whether a key names a warning at all. Of which rows of a file it is said shows when the file is sent: about others it holds nothing. */
function isWarningKey(key: string): boolean {
  const code = key.split(' ').at(-1) ?? '';
  return (
    Object.hasOwn(deliveryProblems, code) &&
    deliveryProblems[code as keyof typeof deliveryProblems].severity === 'warning'
  );
}

import { nameKey, nameSortKey } from '@mim/domain/person';
import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import type { Database } from '../schema/database.generated.js';
import { addRow, type Facts } from './add-row.js';

/**
 * Adds somebody who applied to become a visiting mother and is to be called.
 * @returns Her identifier.
 * @example
 * const applicantId = await addApplicant(database.app, breda, { familyName: 'Yilmaz' });
 */
export async function addApplicant(
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.applicant'> = {},
): Promise<string> {
  const named = { givenName: 'Vera', familyName: 'Voorbeeld', ...facts };
  const row = await addRow(app, actor, 'mim.applicant', {
    nameSearch: nameKey(named),
    nameSort: nameSortKey(named),
    source: 'poster',
    appliedOn: '2008-01-07',
    state: 'to-call',
    ...named,
  });
  return row.applicantId;
}

/** Adds a call that came to nothing yet. @returns Its identifier. */
export const addApplicantStep = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.applicant_step'> & { readonly applicantId: string },
) =>
  (await addRow(app, actor, 'mim.applicant_step', { step: 'call', happenedOn: '2008-01-09', ...facts }))
    .applicantStepId;

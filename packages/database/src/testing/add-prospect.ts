import { fullName, searchKey } from '@mim/domain';
import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import type { Database } from '../schema/database.generated.js';
import { added, type Facts } from './added.js';

/** Adds an import of a list. @returns Its identifier. */
export const addProspectImport = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.prospect_import'> = {},
) =>
  (
    await added(app, actor, 'mim.prospect_import', {
      file_name: 'list.csv',
      rows_read: 1,
      rows_stored: 1,
      rows_skipped: 0,
      mapping: '{}',
      referral_source: 'well-baby-clinic',
      ...facts,
    })
  ).prospect_import_id;

/**
 * Adds a prospect who is to be called.
 * @returns Its identifier.
 * @example
 * const prospectId = await addProspect(database.app, breda, { family_name: 'Yilmaz' });
 */
export async function addProspect(
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.prospect'> = {},
): Promise<string> {
  const named = { given_name: 'Selma', family_name: 'Voorbeeld', ...facts };
  const row = await added(app, actor, 'mim.prospect', {
    name_search: searchKey(
      fullName({ givenName: named.given_name ?? '', familyName: named.family_name ?? '' }),
    ),
    referral_source: 'well-baby-clinic',
    received_on: '2008-01-07',
    outcome: 'to-call',
    ...named,
  });
  return row.prospect_id;
}

/** Adds a call that reached nobody. @returns Its identifier. */
export const addProspectCall = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.prospect_call'> & { readonly prospect_id: string },
) =>
  (await added(app, actor, 'mim.prospect_call', { called_on: '2008-01-09', outcome: 'called', ...facts }))
    .prospect_call_id;

import { nameKey, nameSortKey } from '@mim/domain/person';
import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import type { Database } from '../schema/database.generated.js';
import { addRow, type Facts } from './add-row.js';
import { columnsOfChildren, type GivenChildren } from './children-columns.js';

/** Adds an import of a list. @returns Its identifier. */
export const addProspectImport = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.prospect_import'> = {},
) =>
  (
    await addRow(app, actor, 'mim.prospect_import', {
      fileName: 'list.csv',
      rowsRead: 1,
      rowsStored: 1,
      rowsSkipped: 0,
      mapping: '{}',
      referralSource: 'well-baby-clinic',
      ...facts,
    })
  ).prospectImportId;

/**
 * Adds a prospect who is to be called.
 * @returns Its identifier.
 * @example
 * const prospectId = await addProspect(database.app, breda, { familyName: 'Yilmaz' });
 */
export async function addProspect(
  app: Kysely<Database>,
  actor: Actor,
  {
    childBornOn = null,
    children = [{ childBornOn }],
    ...facts
  }: Omit<Facts<'mim.prospect'>, 'children'> & GivenChildren = {},
): Promise<string> {
  const named = { givenName: 'Selma', familyName: 'Voorbeeld', ...facts };
  const row = await addRow(app, actor, 'mim.prospect', {
    nameSearch: nameKey(named),
    nameSort: nameSortKey(named),
    referralSource: 'well-baby-clinic',
    receivedOn: '2008-01-07',
    outcome: 'to-call',
    ...columnsOfChildren(children),
    ...named,
  });
  return row.prospectId;
}

/** Adds a call that reached nobody. @returns Its identifier. */
export const addProspectCall = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.prospect_call'> & { readonly prospectId: string },
) =>
  (await addRow(app, actor, 'mim.prospect_call', { calledOn: '2008-01-09', outcome: 'called', ...facts }))
    .prospectCallId;

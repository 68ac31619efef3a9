import { nameKey, nameSortKey } from '@mim/domain/person';
import type { Insertable, Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import type { Database } from '../schema/database.generated.js';
import { addRow, type Facts } from './add-row.js';

/** Facts of a made-up mother; a test names what matters to it. */
export const aPerson = { givenName: 'Amina', familyName: 'Voorbeeld' } as const;

/**
 * Adds a person of the actor's location, through `mim_app`, found by her name.
 * @returns Identifier of the person.
 * @example
 * const motherId = await addPerson(database.app, breda, { givenName: 'Zeynep' });
 */
export async function addPerson(
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.person'> = {},
): Promise<string> {
  const named = { ...aPerson, ...facts };
  const row = await addRow(app, actor, 'mim.person', {
    nameSearch: nameKey(named),
    nameSort: nameSortKey(named),
    ...named,
  });
  return row.personId;
}

/**
 * Adds a visiting mother who is ready for a match, with a person of her own when none is named.
 * @returns Her identifiers.
 * @example
 * const { visitingMotherId } = await addVisitingMother(database.app, breda, { maximumFamilies: 1 });
 */
export async function addVisitingMother(
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.visiting_mother'> = {},
): Promise<{ readonly visitingMotherId: string; readonly personId: string }> {
  const personId = facts.personId ?? (await addPerson(app, actor, { givenName: 'Vera' }));
  const ready: Omit<Insertable<Database['mim.visiting_mother']>, 'locationId' | 'personId'> = {
    startedOn: '2008-01-07',
    preparedOn: '2008-01-28',
    preparation: 'individual',
    vogSeenOn: '2008-01-14',
    agreementSignedOn: '2008-01-07',
    confidentialitySignedOn: '2008-01-07',
    maximumFamilies: 2,
  };
  const row = await addRow(app, actor, 'mim.visiting_mother', { ...ready, ...facts, personId });
  return { visitingMotherId: row.visitingMotherId, personId };
}

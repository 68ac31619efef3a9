import { fullName, searchKey } from '@mim/domain';
import type { Insertable, Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import type { Database } from '../schema/database.generated.js';
import { added, type Facts } from './added.js';

/** Facts of a made-up mother; a test names what matters to it. */
export const aPerson = { given_name: 'Amina', family_name: 'Voorbeeld' } as const;

/**
 * Adds a person of the actor's location, through `mim_app`, found by her name.
 * @returns Identifier of the person.
 * @example
 * const motherId = await addPerson(database.app, breda, { given_name: 'Zeynep' });
 */
export async function addPerson(
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.person'> = {},
): Promise<string> {
  const named = { ...aPerson, ...facts };
  const name_search = searchKey(
    fullName({
      givenName: named.given_name ?? '',
      namePrefix: named.name_prefix ?? null,
      familyName: named.family_name ?? '',
    }),
  );
  const row = await added(app, actor, 'mim.person', { name_search, ...named });
  return row.person_id;
}

/**
 * Adds a visiting mother who is ready for a match, with a person of her own when none is named.
 * @returns Her identifiers.
 * @example
 * const { visitingMotherId } = await addVisitingMother(database.app, breda, { maximum_families: 1 });
 */
export async function addVisitingMother(
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.visiting_mother'> = {},
): Promise<{ readonly visitingMotherId: string; readonly personId: string }> {
  const personId = facts.person_id ?? (await addPerson(app, actor, { given_name: 'Vera' }));
  const ready: Omit<Insertable<Database['mim.visiting_mother']>, 'location_id' | 'person_id'> = {
    started_on: '2008-01-07',
    prepared_on: '2008-01-28',
    preparation: 'individual',
    vog_seen_on: '2008-01-14',
    agreement_signed_on: '2008-01-07',
    confidentiality_signed_on: '2008-01-07',
    maximum_families: 2,
  };
  const row = await added(app, actor, 'mim.visiting_mother', { ...ready, ...facts, person_id: personId });
  return { visitingMotherId: row.visiting_mother_id, personId };
}

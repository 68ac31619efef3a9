import type { Database } from '@mim/database';
import { type ComparedChild, type ComparedPerson, nameKey } from '@mim/domain/person';
import { sql, type Transaction } from 'kysely';
import { birthsOf, hasChildBornOn } from '../people/has-child-born-on.js';

/** What a prospect is known by. */
export interface ProspectIdentity extends ComparedPerson {
  readonly prospectId: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly children: readonly ComparedChild[];
}

/**
 * Other prospects of a location that the database can find by what this one is known by; those that are
 * closed as a duplicate themselves are left out.
 */
export const prospectsLike = (trx: Transaction<Database>, locationId: string, person: ProspectIdentity) =>
  trx
    .selectFrom('mim.prospect')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('prospectId', '<>', person.prospectId)
    .where('outcome', '<>', 'duplicate')
    .where((eb) =>
      eb.or([
        eb('nameSearch', '=', nameKey(person)),
        eb('phone', '=', person.phone),
        eb(sql<string>`lower(email)`, '=', person.email?.toLowerCase() ?? null),
        eb('postcode', '=', person.postcode),
        hasChildBornOn('children', birthsOf(person.children)),
      ]),
    )
    .orderBy('prospectId')
    .limit(200)
    .execute();

import type { Database } from '@mim/database';
import { type ComparedPerson, nameKey } from '@mim/domain/person';
import { sql, type Transaction } from 'kysely';

/**
 * The people who applied at a location as a visiting mother whom the database can find by what somebody is known by; who was
 * accepted is a person of the register by now.
 */
export const applicantsLike = (trx: Transaction<Database>, locationId: string, person: ComparedPerson) =>
  trx
    .selectFrom('mim.applicant')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('visitingMotherId', 'is', null)
    .where((eb) =>
      eb.or([
        eb('nameSearch', '=', nameKey(person)),
        eb('phone', '=', person.phone ?? null),
        eb(sql<string>`lower(email)`, '=', person.email?.toLowerCase() ?? null),
        eb('postcode', '=', person.postcode ?? null),
      ]),
    )
    .orderBy('applicantId')
    .limit(200)
    .execute();

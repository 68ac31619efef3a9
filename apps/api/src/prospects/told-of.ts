import type { Person } from '@mim/domain/person';
import type { ProspectRecord } from './prospect-changes.repository.js';

/** What a prospect's row tells of who she is, as a record of a person has it. */
export const toldOf = (row: ProspectRecord): Partial<Person> => ({
  givenName: row.givenName,
  namePrefix: row.namePrefix,
  familyName: row.familyName,
  phone: row.phone,
  email: row.email,
  street: row.street,
  postcode: row.postcode,
  town: row.town,
  languages: row.language === null ? [] : [row.language],
});

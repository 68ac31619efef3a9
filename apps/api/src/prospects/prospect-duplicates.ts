import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { possibleDuplicates } from '@mim/domain/person';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { duplicatesOf } from '../people/duplicates.js';
import { nameOf } from '../people/name-columns.js';
import { problems } from '../problems.js';
import {
  type ProspectIdentity,
  type ProspectRecord,
  prospectDetail,
  prospectsLike,
} from './prospects.repository.js';
import type { Duplicates, ProspectDuplicateRow } from './prospects.schema.js';
import { subjectOf } from './read-prospects.js';

/** Who may be the same mother as a prospect: of the register, and of the other prospects. */
export async function prospectDuplicates(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  prospectId: string,
): Promise<Result<Read<Duplicates>>> {
  const row = await prospectDetail(trx, locationIds, prospectId);
  if (row === undefined) return fail(problems.notFound);
  const { locationId } = row;
  const identity = identityOf(row);
  const persons = await duplicatesOf(trx, { locationId }, identity);
  const prospects = duplicatesAmong(identity, await prospectsLike(trx, locationId, identity));
  const found = [
    ...persons.map(({ personId }) => personId),
    ...prospects.map((duplicate) => duplicate.prospectId),
  ];
  return ok({
    value: { persons, prospects },
    subjects: [subjectOf(row), ...found.map((id) => ({ locationId, id }))],
  });
}

type IdentityColumns = Pick<
  ProspectRecord,
  | 'prospectId'
  | 'givenName'
  | 'namePrefix'
  | 'familyName'
  | 'phone'
  | 'email'
  | 'street'
  | 'postcode'
  | 'childBornOn'
>;

const identityOf = (row: IdentityColumns): ProspectIdentity => ({
  prospectId: row.prospectId,
  givenName: row.givenName,
  namePrefix: row.namePrefix,
  familyName: row.familyName,
  phone: row.phone,
  email: row.email,
  street: row.street,
  postcode: row.postcode,
  childBornOn: row.childBornOn,
});

/** The prospects who may be the same, by the grounds that the domain weighs. */
function duplicatesAmong(
  identity: ProspectIdentity,
  rows: readonly ProspectRecord[],
): ProspectDuplicateRow[] {
  const known = new Map(rows.map((row) => [row.prospectId, row]));
  const compared = rows.map((row) => ({ ...identityOf(row), personId: row.prospectId }));
  return possibleDuplicates(identity, compared).flatMap(({ personId: prospectId, grounds }) => {
    const row = known.get(prospectId);
    return row === undefined
      ? []
      : [
          {
            prospectId,
            name: nameOf(row),
            grounds: [...grounds],
            outcome: row.outcome,
            receivedOn: row.receivedOn,
            trajectoryId: row.trajectoryId,
          },
        ];
  });
}

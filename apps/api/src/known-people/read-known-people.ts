import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { type ComparedPerson, fullName, possibleDuplicates } from '@mim/domain/person';
import { canBecomeVisitingMother, knownRoles } from '@mim/domain/supervision';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { duplicatesOf } from '../people/duplicates.js';
import { personsOf } from '../people/people.repository.js';
import { noRoles, readRoles, readRolesOf } from '../people/roles.js';
import type { Roles } from '../people/roles.schema.js';
import { problems } from '../problems.js';
import { applicantsLike } from './known-people.repository.js';
import { type Alike, alikeSchema, type KnownPerson, knownPersonSchema } from './known-people.schema.js';

const shownApplicant = showing(alikeSchema.shape.applicants.element);
const shownPerson = showing(knownPersonSchema);

/** Why somebody cannot become a visiting mother; null: she can. */
const refusalOf = (roles: Roles) => {
  const can = canBecomeVisitingMother(knownRoles(roles));
  return can.ok ? null : can.problem;
};

/** Who applied and may be this person, by the grounds that the domain weighs. */
async function alikeApplicants(
  trx: Transaction<Database>,
  locationId: string,
  person: ComparedPerson,
): Promise<readonly (Alike['applicants'][number] & { readonly personId: string | null })[]> {
  const rows = new Map((await applicantsLike(trx, locationId, person)).map((row) => [row.applicantId, row]));
  const compared = [...rows.values()].map((row) => ({ ...row, personId: row.applicantId }));
  return possibleDuplicates(person, compared).flatMap(({ personId: applicantId, grounds }) => {
    const row = rows.get(applicantId);
    if (row === undefined) return [];
    const shown = shownApplicant({ ...row, name: fullName(row), grounds: [...grounds] });
    return [{ ...shown, personId: row.personId }];
  });
}

/**
 * Who of a location may be somebody who is about to be added: programme mothers, visiting mothers and who applied, by the one
 * rule of possible duplicates. Who applied and is known stands there once, as the person that she is.
 */
export async function alikeAt(
  trx: Transaction<Database>,
  locationId: string,
  person: ComparedPerson,
): Promise<Alike> {
  const found = await duplicatesOf(trx, { locationId }, person);
  const known = new Set(found.map(({ personId }) => personId));
  const rolesOfFound = await readRolesOf(trx, locationId, [...known]);
  const persons = found.map((duplicate) => {
    const roles = rolesOfFound.get(duplicate.personId) ?? noRoles();
    return { ...duplicate, roles, refusal: refusalOf(roles) };
  });
  const applicants = (await alikeApplicants(trx, locationId, person)).filter(
    ({ personId }) => personId === null || !known.has(personId),
  );
  return { persons, applicants: applicants.map(({ personId: _, ...shown }) => shown) };
}

/** The same, as it is read for a form. */
export async function readAlike(
  trx: Transaction<Database>,
  locationId: string,
  person: ComparedPerson,
): Promise<Read<Alike>> {
  const value = await alikeAt(trx, locationId, person);
  const ids = [
    ...value.persons.map(({ personId }) => personId),
    ...value.applicants.map(({ applicantId }) => applicantId),
  ];
  return { value, subjects: ids.map((id) => ({ locationId, id })) };
}

/** Somebody whom one of these locations knows, and whether she can become a visiting mother. */
export async function readKnownPerson(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  personId: string,
): Promise<Result<Read<KnownPerson>>> {
  const [row] = await personsOf(trx, locationIds, [personId]);
  if (row === undefined) return fail(problems.notFound);
  const { locationId } = row;
  const roles = await readRoles(trx, locationId, personId);
  const value = shownPerson({ ...row, name: fullName(row), roles, refusal: refusalOf(roles) });
  return ok({ value, subjects: [{ locationId, id: personId }] });
}

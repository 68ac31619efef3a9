import { fail, ok, type Result } from '@mim/domain/kernel';
import { type ComparedPerson, factsToAdd, knownPersonNotJudged, type Person } from '@mim/domain/person';
import { canBecomeVisitingMother, type KnownRoles, knownRoles } from '@mim/domain/supervision';
import type { Change } from '../dossier/write.js';
import { changePersonFacts, lockPerson } from '../people/people.repository.js';
import { personOf } from '../people/person-of.js';
import { readRoles } from '../people/roles.js';
import type { Roles } from '../people/roles.schema.js';
import { problems } from '../problems.js';
import { alikeAt } from './read-known-people.js';

/** Sees that nobody is added who may be known already, unless it was said that she is somebody else. */
export async function isJudged(
  { trx, locationId }: Change,
  person: ComparedPerson,
  sameAs: string | null | undefined,
): Promise<Result<null>> {
  if (sameAs !== undefined) return ok(null);
  const { persons, applicants } = await alikeAt(trx, locationId, person);
  return persons.length + applicants.length > 0 ? fail(knownPersonNotJudged) : ok(null);
}

/**
 * Goes on with somebody whom the location knows, who is to become a visiting mother: one person, two roles in time. What was
 * told of her now and was not known is added to her; what is known stays.
 * @param told What was told of her.
 * @param asked What of her roles does not matter here: who is accepted did apply.
 * @returns What she is and was there.
 */
export async function goOnAs(
  change: Change,
  personId: string,
  told: Partial<Person>,
  asked: Partial<KnownRoles> = {},
): Promise<Result<Roles>> {
  const { trx, locationId } = change;
  // Two who go on with her at once: the second waits here, and finds what the first made of her.
  const known = await lockPerson(trx, locationId, personId);
  if (known === undefined) return fail(problems.notFound);
  const roles = await readRoles(trx, locationId, personId);
  const can = canBecomeVisitingMother({ ...knownRoles(roles), ...asked });
  if (!can.ok) return can;
  await changePersonFacts(change, known, factsToAdd(personOf(known), told));
  return ok(roles);
}

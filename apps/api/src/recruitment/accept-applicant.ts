import { ok, type Result } from '@mim/domain/kernel';
import { personSchema } from '@mim/domain/person/schema';
import { factsOfAccepted } from '@mim/domain/supervision';
import type { Change } from '../dossier/write.js';
import { goOnAs } from '../known-people/go-on-as.js';
import { addPerson } from '../people/people.repository.js';
import { noRoles, wasProgrammeMother } from '../people/roles.js';
import { addVisitingMotherRow } from '../visiting-mothers/visiting-mothers.repository.js';
import type { ApplicantRow } from './recruitment.repository.js';

/**
 * Makes a visiting mother of somebody who applied and is accepted. Who is in the register already stays one person, with two
 * roles in time, and what she told when she applied is added where it was not known; anyone else is added to it.
 * @param change The change under way.
 * @param applicant Who is accepted; she is locked.
 * @param accepted From which day on, and who she is in the register; null: nobody yet.
 * @returns Identifiers of the visiting mother and of the person.
 */
export async function acceptApplicant(
  change: Change,
  applicant: ApplicantRow,
  { startedOn, personId }: { readonly startedOn: string; readonly personId: string | null },
): Promise<Result<{ readonly visitingMotherId: string; readonly personId: string }>> {
  const told = personOf(applicant);
  const roles =
    personId === null ? ok(noRoles()) : await goOnAs(change, personId, told, { hasApplied: false });
  if (!roles.ok) return roles;
  const facts = factsOfAccepted({
    source: applicant.source,
    wasProgrammeMother: wasProgrammeMother(roles.value),
    startedOn,
  });
  const id = personId ?? (await addPerson(change, told));
  const row = { locationId: change.locationId, personId: id, startedOn };
  const added = await addVisitingMotherRow(change.trx, { ...row, ...facts });
  return ok({ visitingMotherId: added.id, personId: id });
}

const personOf = ({
  givenName,
  namePrefix,
  familyName,
  phone,
  email,
  street,
  postcode,
  town,
}: ApplicantRow) =>
  personSchema.parse({ givenName, namePrefix, familyName, phone, email, street, postcode, town });

import { fail, ok, type Result } from '@mim/domain/kernel';
import { personSchema } from '@mim/domain/person/schema';
import { factsOfAccepted } from '@mim/domain/supervision';
import type { Change } from '../dossier/write.js';
import { addPerson, lockPerson, trajectoryStatesOf } from '../people/people.repository.js';
import { problems } from '../problems.js';
import {
  addVisitingMotherRow,
  visitingMotherOfPerson,
} from '../visiting-mothers/visiting-mothers.repository.js';
import type { ApplicantRow } from './recruitment.repository.js';

/**
 * Makes a visiting mother of somebody who applied and is accepted. Who is in the register already stays one person, with two
 * roles in time; anyone else is added to it.
 * @param change The change under way.
 * @param applicant Who is accepted; she is locked.
 * @param accepted From which day on, and who she is in the register; absent: nobody yet.
 * @returns Identifier of the visiting mother.
 */
export async function acceptApplicant(
  change: Change,
  applicant: ApplicantRow,
  { startedOn, personId }: { readonly startedOn: string; readonly personId?: string | undefined },
): Promise<Result<string>> {
  const { trx, locationId } = change;
  if (personId !== undefined) {
    if ((await lockPerson(trx, locationId, personId)) === undefined) return fail(problems.notFound);
    if ((await visitingMotherOfPerson(trx, locationId, personId)) !== undefined)
      return fail(problems.alreadyVisitingMother);
  }
  const states = personId === undefined ? [] : await trajectoryStatesOf(trx, locationId, personId);
  const facts = factsOfAccepted({
    source: applicant.source,
    wasProgrammeMother: states.length === 0 ? null : states.includes('ended'),
  });
  const added = await addVisitingMotherRow(trx, {
    locationId,
    personId: personId ?? (await addPerson(change, personOf(applicant))),
    startedOn,
    ...facts,
  });
  return ok(added.id);
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

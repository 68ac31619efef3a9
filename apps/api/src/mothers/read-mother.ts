import type { Database } from '@mim/database';
import { fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import type { LocationSettings } from '@mim/domain/location';
import { fullName } from '@mim/domain/person';
import { assessEligibility, type EligibilityFacts, livingChildAge } from '@mim/domain/registration';
import { visitRhythm, visitSummary } from '@mim/domain/visit';
import { standingFactsOf, worklist } from '@mim/domain/worklist';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import type { PersonRow } from '../people/people.repository.js';
import { personOf } from '../people/person-of.js';
import { readRoles } from '../people/roles.js';
import { problems } from '../problems.js';
import { visitingMotherOf } from '../visiting-mothers/visiting-mother-of.js';
import { type Dossier, dossierOf, historyOf, type MotherHistory } from './mother-page.repository.js';
import { type History, historySchema, type MotherPage } from './mother-page.schema.js';
import { motherWorklistInput } from './mother-worklist-input.js';

/** Everything that is known of a mother's way, with where it stands today. Five statements. */
export async function readMother(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
  trajectoryId: string,
): Promise<Result<Read<MotherPage>>> {
  const dossier = await dossierOf(trx, locationIds, trajectoryId);
  if (dossier === undefined) return fail(problems.notFound);
  const { trajectory, mother, partner } = dossier;
  const locationId = trajectory.locationId;
  const found = await historyOf(trx, locationId, trajectoryId);
  const settings = await settingsOf(trx, locationId, today);
  const roles = await readRoles(trx, locationId, mother.personId);
  const people = [mother.personId, ...(partner === null ? [] : [partner.personId])];
  const colleagues = [...found.matches, ...found.proposals, ...found.visitors].map(
    ({ personId }) => personId,
  );
  return ok({
    value: { ...motherPage(dossier, found, settings, today), roles },
    subjects: [...people, ...colleagues].map((id) => ({ locationId, id })),
  });
}

const shownMatch = showing(historySchema.shape.matches.element);
const shownProposal = showing(historySchema.shape.proposals.element);

/** A mood is text: Kysely takes text of digits for numbers inside a document, which it is not. */
function historyFrom({ visitors, ...found }: MotherHistory): History {
  const named = new Map(visitors.map((visitor) => [visitor.visitingMotherId, visitingMotherOf(visitor)]));
  const who = (id: string | null) => (id === null ? null : (named.get(id) ?? null));
  return {
    ...found,
    matches: found.matches.map((row) => shownMatch({ ...row, visitingMother: visitingMotherOf(row) })),
    proposals: found.proposals.map((row) => shownProposal({ ...row, visitingMother: visitingMotherOf(row) })),
    visits: found.visits.map(({ visitingMotherId, companionId, ...visit }) => ({
      ...visit,
      visitingMother: who(visitingMotherId),
      companion: who(companionId),
    })),
  } as History;
}

function motherPage(
  dossier: Dossier,
  found: MotherHistory,
  settings: LocationSettings,
  today: PlainDate,
): Omit<MotherPage, 'roles'> {
  const { trajectory, mother, partner } = dossier;
  const { motherId: _mother, partnerId: _partner, ...facts } = trajectory;
  const history = historyFrom(found);
  const standing = standingFactsOf({ ...trajectory, ...found });
  const { eligible, grounds } = assessEligibility(facts as EligibilityFacts, settings, today);
  return {
    ...history,
    today: today.toString(),
    trajectory: {
      ...facts,
      childAgeMonths: livingChildAge(facts.children, today.toString()),
    } as MotherPage['trajectory'],
    mother: namedPerson(mother),
    partner: partner === null ? null : namedPerson(partner),
    visitSummary: visitSummary(standing, settings, today),
    rhythm: [...visitRhythm({ ...standing, visits: history.visits }, settings, today)],
    eligibility: { eligible, grounds: [...grounds] },
    tasks: [...worklist(motherWorklistInput(dossier, found, today), settings, today)],
  };
}

function namedPerson(row: PersonRow): MotherPage['mother'] {
  const person = personOf(row);
  return { ...person, name: fullName(person) };
}

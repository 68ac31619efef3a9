import {
  fail,
  nameMissing,
  nextState,
  ok,
  type Person,
  personSchema,
  prospectHasTrajectory,
  type Result,
} from '@mim/domain';
import type { Change } from '../dossier/write.js';
import { addPerson, lockPerson } from '../people/people.repository.js';
import { problems } from '../problems.js';
import { changeProspect, lockProspect, type ProspectRecord } from '../prospects/prospects.repository.js';
import { addTrajectory, type TrajectoryFacts } from '../trajectories/trajectory.repository.js';
import type { StartIntakeInput } from './intake.schema.js';
import { takeApart, trajectoryColumns } from './intake-facts.js';

/** What an intake begins with. */
interface Beginning {
  readonly motherId: string;
  readonly facts: Omit<TrajectoryFacts, 'mother_id' | 'state'>;
}

/** Begins an intake: with a prospect, with somebody who is registered, or with somebody new. */
export async function startIntake(
  change: Change,
  input: StartIntakeInput,
): Promise<Result<{ id: string; trajectoryId: string; version: number }>> {
  const state = nextState(null, 'start-intake');
  if (!state.ok) return state;
  const prospect = await prospectOf(change, input.prospectId);
  if (!prospect.ok) return prospect;
  const beginning = await beginningOf(change, input, prospect.value);
  if (!beginning.ok) return beginning;
  const { motherId, facts } = beginning.value;
  const added = await addTrajectory(
    change,
    { ...facts, mother_id: motherId, state: state.value },
    { event: 'start-intake', since: change.today.toString() },
  );
  if (prospect.value !== null) {
    const wants = { outcome: 'wants-intake', outcome_on: change.today.toString(), try_again_on: null };
    await changeProspect(change, prospect.value, { ...wants, trajectory_id: added.id });
  }
  return ok({ ...added, trajectoryId: added.id });
}

async function prospectOf(
  { trx, locationId }: Change,
  prospectId: string | undefined,
): Promise<Result<ProspectRecord | null>> {
  if (prospectId === undefined) return ok(null);
  const found = await lockProspect(trx, locationId, prospectId);
  if (found === undefined) return fail(problems.notFound);
  return found.trajectory_id === null ? ok(found) : fail(prospectHasTrajectory);
}

async function beginningOf(
  change: Change,
  { personId, who }: StartIntakeInput,
  prospect: ProspectRecord | null,
): Promise<Result<Beginning>> {
  const told = prospect === null ? { referred_on: change.today.toString() } : referralOf(prospect);
  if (personId !== undefined) {
    const known = await lockPerson(change.trx, change.locationId, personId);
    return known === undefined ? fail(problems.notFound) : ok({ motherId: personId, facts: told });
  }
  const filled = takeApart(who ?? {});
  const person = personSchema.safeParse({
    ...(prospect === null ? {} : personOf(prospect)),
    ...filled.person,
  });
  if (!person.success) return fail(nameMissing);
  const facts: Beginning['facts'] = { ...told, ...trajectoryColumns(filled.trajectory) };
  return ok({ motherId: await addPerson(change, person.data), facts });
}

/** What a prospect's row tells of who she is. */
const personOf = (row: ProspectRecord): Partial<Person> => ({
  givenName: row.given_name,
  namePrefix: row.name_prefix,
  familyName: row.family_name,
  phone: row.phone,
  email: row.email,
  street: row.street,
  postcode: row.postcode,
  town: row.town,
  languages: row.language === null ? [] : [row.language as Person['languages'][number]],
});

/** What it tells of how she came, and of her child. */
const referralOf = (row: ProspectRecord): Beginning['facts'] => ({
  referred_on: row.received_on,
  referral_source: row.referral_source,
  referral_note: row.note,
  child_name: row.child_name,
  child_born_on: row.child_born_on,
});

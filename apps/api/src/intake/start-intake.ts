import { fail, ok, type Result } from '@mim/domain/kernel';
import { factsToAdd, nameMissing } from '@mim/domain/person';
import { personSchema } from '@mim/domain/person/schema';
import { canBeginAgain, nextState, prospectHasTrajectory } from '@mim/domain/registration';
import type { Change } from '../dossier/write.js';
import { addPerson, changePersonFacts, lockPerson, trajectoryStatesOf } from '../people/people.repository.js';
import { personOf } from '../people/person-of.js';
import { problems } from '../problems.js';
import {
  changeProspect,
  lockProspect,
  type ProspectRecord,
} from '../prospects/prospect-changes.repository.js';
import { toldOf } from '../prospects/told-of.js';
import { takeApart } from '../trajectories/take-apart.js';
import { addTrajectory, type TrajectoryFacts } from '../trajectories/trajectory.repository.js';
import type { StartIntakeInput } from './intake.schema.js';

/** What an intake begins with. */
interface Beginning {
  readonly motherId: string;
  readonly facts: Omit<TrajectoryFacts, 'motherId' | 'state'>;
}

/**
 * Begins an intake: with a prospect, with somebody who is registered, or with somebody new. A prospect who
 * is registered already is begun with as the person that she is: one person, one dossier after another.
 */
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
    { ...facts, motherId, state: state.value },
    { event: 'start-intake', since: change.today.toString() },
  );
  if (prospect.value !== null) {
    await changeProspect(change, prospect.value, {
      outcome: 'wants-intake',
      outcomeOn: change.today.toString(),
      tryAgainOn: null,
      trajectoryId: added.id,
      duplicateOf: null,
    });
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
  return found.trajectoryId === null ? ok(found) : fail(prospectHasTrajectory);
}

async function beginningOf(
  change: Change,
  { personId, who }: StartIntakeInput,
  prospect: ProspectRecord | null,
): Promise<Result<Beginning>> {
  const told = prospect === null ? { referredOn: change.today.toString() } : referralOf(prospect);
  if (personId !== undefined) {
    const again = await beginAgain(change, personId, prospect);
    return again.ok ? ok({ motherId: personId, facts: told }) : again;
  }
  const filled = takeApart(who ?? {});
  const person = personSchema.safeParse({
    ...(prospect === null ? {} : toldOf(prospect)),
    ...filled.person,
  });
  if (!person.success) return fail(nameMissing);
  const facts: Beginning['facts'] = { ...told, ...filled.trajectory };
  return ok({ motherId: await addPerson(change, person.data), facts });
}

/** Sees that somebody who is registered can begin again, and adds what was told of her and not known. */
async function beginAgain(
  change: Change,
  personId: string,
  prospect: ProspectRecord | null,
): Promise<Result<null>> {
  // Two who begin with her at once: the second waits here, and finds the trajectory of the first.
  const known = await lockPerson(change.trx, change.locationId, personId);
  if (known === undefined) return fail(problems.notFound);
  const can = canBeginAgain(await trajectoryStatesOf(change.trx, change.locationId, personId));
  if (can.ok && prospect !== null)
    await changePersonFacts(change, known, factsToAdd(personOf(known), toldOf(prospect)));
  return can;
}

/** What a prospect's row tells of how she came, and of her child. */
const referralOf = (row: ProspectRecord): Beginning['facts'] => ({
  referredOn: row.receivedOn,
  referralSource: row.referralSource,
  referralNote: row.note,
  children: row.children,
  intakeOn: row.intakeOn,
});

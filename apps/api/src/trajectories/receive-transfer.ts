import { fail, ok, type Result } from '@mim/domain/kernel';
import { knownFacts, knownPersonNotJudged, type Person } from '@mim/domain/person';
import { personSchema } from '@mim/domain/person/schema';
import {
  canBeginAgain,
  nextState,
  prospectHasTrajectory,
  storedPayload,
  takenOver,
} from '@mim/domain/registration';
import type { Change } from '../dossier/write.js';
import { addPerson, changePersonFacts, lockPerson, trajectoryStatesOf } from '../people/people.repository.js';
import { problems } from '../problems.js';
import {
  changeProspect,
  lockProspect,
  type ProspectRecord,
} from '../prospects/prospect-changes.repository.js';
import { takeApart } from './take-apart.js';
import { addTrajectory, type ChangedRow } from './trajectory.repository.js';
import { motherOfTrail, type TransferRow } from './transfer.repository.js';
import { knownFromOffer } from './transfer-duplicates.js';

/** Whom of this location the other location's mother is. */
export interface Recognised {
  /** The person that she is; null: she is somebody else than who may be her; absent: nobody was asked. */
  readonly sameAs?: string | null | undefined;
  /** The prospect that she is; absent: none. */
  readonly sameProspect?: string | undefined;
}

/**
 * Begins the trajectory here, with what was passed on. Who took part here before and comes back is the person that
 * she was; who may be known here otherwise is somebody of whom that was asked.
 */
export async function receiveTransfer(
  change: Change,
  transfer: TransferRow,
  since: string,
  recognised: Recognised,
): Promise<Result<ChangedRow>> {
  const state = nextState(null, 'transfer-in');
  if (!state.ok) return state;
  const prospect = await prospectOf(change, recognised);
  if (!prospect.ok) return prospect;
  const told = takeApart(takenOver(storedPayload(transfer.payload as object)));
  const mother = await motherOf(change, transfer, told.person, recognised);
  if (!mother.ok) return mother;
  const added = await addTrajectory(
    change,
    {
      ...told.trajectory,
      motherId: mother.value,
      state: state.value,
      transferredFrom: transfer.locationId,
      referredOn: since,
    },
    { event: 'transfer-in', since },
  );
  if (prospect.value !== null)
    await changeProspect(change, prospect.value, {
      outcome: 'wants-intake',
      outcomeOn: since,
      tryAgainOn: null,
      trajectoryId: added.id,
      duplicateOf: null,
    });
  return ok(added);
}

async function prospectOf(
  { trx, locationId }: Change,
  { sameProspect }: Recognised,
): Promise<Result<ProspectRecord | null>> {
  if (sameProspect === undefined) return ok(null);
  const found = await lockProspect(trx, locationId, sameProspect);
  if (found === undefined) return fail(problems.notFound);
  return found.trajectoryId === null ? ok(found) : fail(prospectHasTrajectory);
}

/** Who she is here: whom she was, whom she was said to be, or somebody new. */
async function motherOf(
  change: Change,
  transfer: TransferRow,
  told: Partial<Person>,
  { sameAs, sameProspect }: Recognised,
): Promise<Result<string>> {
  const known = (await motherOfTrail(change.trx, change.locationId, transfer)) ?? sameAs;
  if (known !== null && known !== undefined) return goOnAs(change, known, told);
  if (known === undefined && sameProspect === undefined) {
    const { persons, prospects } = await knownFromOffer(change.trx, change.locationId, transfer);
    if (persons.length + prospects.length > 0) return fail(knownPersonNotJudged);
  }
  return ok(await addPerson(change, personSchema.parse(told)));
}

/** What the other location told of her is what is known now. */
async function goOnAs(change: Change, personId: string, told: Partial<Person>): Promise<Result<string>> {
  const person = await lockPerson(change.trx, change.locationId, personId);
  if (person === undefined) return fail(problems.notFound);
  const can = canBeginAgain(await trajectoryStatesOf(change.trx, change.locationId, personId));
  if (!can.ok) return can;
  await changePersonFacts(change, person, knownFacts(told));
  return ok(personId);
}

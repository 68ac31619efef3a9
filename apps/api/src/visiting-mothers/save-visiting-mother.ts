import { fail, ok, type Result } from '@mim/domain/kernel';
import { canSayPreparedOn } from '@mim/domain/supervision';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { addPerson } from '../people/people.repository.js';
import { savePerson } from '../people/save-person.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { keepsTerm } from './keeps-term.js';
import { leave } from './leave.js';
import { sessionsOfVisitors } from './prepared.repository.js';
import { settlingPrepared } from './settle-prepared.js';
import {
  addVisitingMotherRow,
  changeVisitingMother,
  visitingMotherForChange,
  visitingMotherOfPerson,
} from './visiting-mothers.repository.js';
import type { SaveVisitingMother } from './visiting-mothers.schema.js';

/** Adds a visiting mother, or changes one, together with the person that she is. */
export async function saveVisitingMother(
  change: Change,
  input: SaveVisitingMother,
): Promise<Result<ChangedRow>> {
  const { visitingMotherId, version } = input;
  if (visitingMotherId === undefined || version === undefined) return add(change, input);
  const { trx, locationId } = change;
  const found = checkVersion(await visitingMotherForChange(trx, locationId, visitingMotherId), version);
  if (!found.ok) return found;
  const { stoppedOn } = input.facts;
  if (stoppedOn !== null && stoppedOn !== found.value.stoppedOn) {
    const left = await leave(change, visitingMotherId, { firstDay: stoppedOn, lastDay: null });
    if (!left.ok) return left;
  }
  const kept = await keepsTerm(change, found.value, input.facts);
  if (!kept.ok) return kept;
  const sessions = await sessionsOfVisitors(trx, [locationId], [visitingMotherId]);
  const prepared = canSayPreparedOn(found.value.preparedOn, input.facts.preparedOn, sessions.length);
  if (!prepared.ok) return prepared;
  const person = await keepPerson(change, { ...input, personId: found.value.personId });
  if (!person.ok) return person;
  const changed = await settlingPrepared(change, [visitingMotherId], () =>
    changeVisitingMother(trx, found.value, input.facts),
  );
  // Another form of preparation can be complete on another day: that is a change of its own.
  const settled = await visitingMotherForChange(trx, locationId, visitingMotherId);
  return ok(settled === undefined ? changed : { id: visitingMotherId, version: settled.version });
}

async function add(change: Change, input: SaveVisitingMother): Promise<Result<ChangedRow>> {
  const { trx, locationId } = change;
  const person = await keepPerson(change, input);
  if (!person.ok) return person;
  // Somebody made her a visiting mother in the meantime.
  if ((await visitingMotherOfPerson(trx, locationId, person.value)) !== undefined)
    return fail(problems.changedMeanwhile);
  const row = { locationId, personId: person.value };
  return ok(await addVisitingMotherRow(trx, { ...row, ...input.facts }));
}

/** Adds the person, or changes the one that is there, in the version that was read. @returns The person's id. */
async function keepPerson(
  change: Change,
  { person, personId, personVersion }: SaveVisitingMother,
): Promise<Result<string>> {
  if (personId === undefined || personVersion === undefined) return ok(await addPerson(change, person));
  const saved = await savePerson(change, personId, personVersion, person);
  return saved.ok ? ok(saved.value.id) : saved;
}

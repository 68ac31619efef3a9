import { ok, type Result } from '@mim/domain/kernel';
import { canSayPreparedOn } from '@mim/domain/supervision';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { goOnAs, isJudged } from '../known-people/go-on-as.js';
import { addPerson } from '../people/people.repository.js';
import { wasProgrammeMother } from '../people/roles.js';
import { savePerson } from '../people/save-person.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { checkCoordinator } from './check-coordinator.js';
import { keepsTerm } from './keeps-term.js';
import { leave } from './leave.js';
import { sessionsOfVisitors } from './prepared.repository.js';
import { settlingPrepared } from './settle-prepared.js';
import {
  addVisitingMotherRow,
  changeVisitingMother,
  visitingMotherForChange,
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
  const coordinator = await checkCoordinator(change, visitingMotherId, input.facts, found.value);
  if (!coordinator.ok) return coordinator;
  const sessions = await sessionsOfVisitors(trx, [locationId], [visitingMotherId]);
  const prepared = canSayPreparedOn(found.value.preparedOn, input.facts.preparedOn, sessions.length);
  if (!prepared.ok) return prepared;
  const person = await savePerson(change, found.value.personId, input.personVersion ?? 0, input.person);
  if (!person.ok) return person;
  const changed = await settlingPrepared(change, [visitingMotherId], () =>
    changeVisitingMother(trx, found.value, input.facts),
  );
  // Another form of preparation can be complete on another day: that is a change of its own.
  const settled = await visitingMotherForChange(trx, locationId, visitingMotherId);
  return ok(settled === undefined ? changed : { id: visitingMotherId, version: settled.version });
}

/** Adds somebody new, or somebody whom the location knows, with what was not known of her: she stays one person. */
async function add(
  change: Change,
  { person, facts, sameAs }: SaveVisitingMother,
): Promise<Result<ChangedRow>> {
  const { trx, locationId } = change;
  const judged = await isJudged(change, person, sameAs);
  if (!judged.ok) return judged;
  const coordinator = await checkCoordinator(change, null, facts, null);
  if (!coordinator.ok) return coordinator;
  if (sameAs === undefined || sameAs === null) {
    const row = { locationId, personId: await addPerson(change, person) };
    return ok(await addVisitingMotherRow(trx, { ...row, ...facts }));
  }
  const roles = await goOnAs(change, sameAs, person);
  if (!roles.ok) return roles;
  const formerProgrammeMother = facts.formerProgrammeMother ?? wasProgrammeMother(roles.value);
  const row = { locationId, personId: sameAs };
  return ok(await addVisitingMotherRow(trx, { ...row, ...facts, formerProgrammeMother }));
}

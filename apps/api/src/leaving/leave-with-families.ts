import { fail, ok, type Result } from '@mim/domain/kernel';
import { plannedIn } from '@mim/domain/registration';
import { areFamiliesSettled, canPassOnFrom, canStop } from '@mim/domain/supervision';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { keepsTerm } from '../visiting-mothers/keeps-term.js';
import { leave } from '../visiting-mothers/leave.js';
import { changePauseDays, pauseVisitingMother } from '../visiting-mothers/pause-visiting-mother.js';
import {
  changeVisitingMother,
  pauseForChange,
  visitingMotherForChange,
} from '../visiting-mothers/visiting-mothers.repository.js';
import { cancelVisit } from '../visits/cancel-visit.js';
import { familiesOf, openVisitsOf } from './leaving.repository.js';
import type { ChangeAbsence, GoAway, PassedOn, StopVisiting } from './leaving.schema.js';
import { passOnFamilies } from './pass-on.js';

type Left = ChangedRow & PassedOn;

/** A visiting mother stops: her families are passed on and the stop is recorded, all of it or nothing. */
export async function stopVisiting(
  change: Change,
  { visitingMotherId, version, stop, families, notMade }: StopVisiting,
): Promise<Result<Left>> {
  const { trx, locationId } = change;
  const absence = { firstDay: stop.stoppedOn, lastDay: null };
  const reason = 'visiting-mother-stops';
  const ahead = canPassOnFrom(stop.stoppedOn, families.length, change.today.toString());
  if (!ahead.ok) return ahead;
  const said = await sayNotMade(change, visitingMotherId, notMade);
  if (!said.ok) return said;
  const passed = await passOnFamilies(change, { visitingMotherId, absence, reason }, families);
  if (!passed.ok) return passed;
  const found = checkVersion(await visitingMotherForChange(trx, locationId, visitingMotherId), version);
  if (!found.ok) return found;
  const checked = canStop({ ...found.value, ...stop });
  if (!checked.ok) return checked;
  const kept = await keepsTerm(change, found.value, { ...found.value, ...stop });
  if (!kept.ok) return kept;
  const left = await leave(change, visitingMotherId, absence);
  if (!left.ok) return left;
  const changed = await changeVisitingMother(trx, found.value, stop);
  return ok({ ...changed, ...passed.value });
}

/** Says of visits of hers that were planned that they were not made. */
async function sayNotMade(
  change: Change,
  visitingMotherId: string,
  notMade: StopVisiting['notMade'],
): Promise<Result<null>> {
  const { trx, locationId, today } = change;
  const open = await openVisitsOf(trx, locationId, visitingMotherId, today.toString());
  for (const { visitId, version, status } of notMade) {
    if (!open.some((visit) => visit.visitId === visitId)) return fail(problems.notFound);
    const cancelledBy = status === 'cancelled' ? ('visiting-mother' as const) : null;
    const said = await cancelVisit(change, {
      visitId,
      version,
      cancellation: { status, cancelledBy, cancelReason: null },
    });
    if (!said.ok) return said;
  }
  return ok(null);
}

/** A visiting mother is away: her families are passed on as was chosen and the pause is recorded, all of it or nothing. */
export async function goAway(
  change: Change,
  { visitingMotherId, pause, families }: GoAway,
): Promise<Result<Left>> {
  const passed = await passOnWhileAway(change, { visitingMotherId, pause, families });
  if (!passed.ok) return passed;
  const added = await pauseVisitingMother(change, { visitingMotherId, pause });
  return added.ok ? ok({ ...added.value, ...passed.value }) : added;
}

/** An absence gets other days, and what falls in them is dealt with as in a new one. */
export async function changeAbsence(
  change: Change,
  { pauseId, version, pause, families }: ChangeAbsence,
): Promise<Result<Left>> {
  const found = await pauseForChange(change.trx, change.locationId, pauseId);
  if (found === undefined) return fail(problems.notFound);
  const { visitingMotherId } = found;
  const passed = await passOnWhileAway(change, { visitingMotherId, pause, families });
  if (!passed.ok) return passed;
  const changed = await changePauseDays(change, { pauseId, version, pause });
  return changed.ok ? ok({ ...changed.value, ...passed.value }) : changed;
}

type Absence = Pick<GoAway, 'visitingMotherId' | 'pause' | 'families'>;

/** Passes on the families of who is away, once it was chosen for each that it concerns. */
async function passOnWhileAway(
  change: Change,
  { visitingMotherId, pause, families }: Absence,
): Promise<Result<PassedOn>> {
  const unchosen = await countUnchosen(change, { visitingMotherId, pause, families });
  const settled = areFamiliesSettled(pause, unchosen);
  if (!settled.ok) return settled;
  if (pause.lastDay === null) {
    const ahead = canPassOnFrom(pause.firstDay, families.length, change.today.toString());
    if (!ahead.ok) return ahead;
  }
  const departure = { visitingMotherId, absence: pause, reason: 'visiting-mother-pauses' } as const;
  return passOnFamilies(change, departure, families);
}

/** For how many families nothing was chosen, to whom she has a visit planned on these days. */
async function countUnchosen(
  { trx, locationId }: Change,
  { visitingMotherId, pause, families }: Absence,
): Promise<number> {
  const chosen = new Set(families.map(({ matchId }) => matchId));
  const own = await familiesOf(trx, locationId, visitingMotherId);
  return own.filter(({ matchId, planned }) => !chosen.has(matchId) && plannedIn(pause, planned).length > 0)
    .length;
}

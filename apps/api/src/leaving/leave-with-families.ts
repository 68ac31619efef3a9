import { ok, type Result } from '@mim/domain/kernel';
import { plannedIn } from '@mim/domain/registration';
import { areFamiliesSettled } from '@mim/domain/supervision';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { leave } from '../visiting-mothers/leave.js';
import { pauseVisitingMother } from '../visiting-mothers/pause-visiting-mother.js';
import {
  changeVisitingMother,
  visitingMotherForChange,
} from '../visiting-mothers/visiting-mothers.repository.js';
import { familiesOf } from './leaving.repository.js';
import type { GoAway, PassedOn, StopVisiting } from './leaving.schema.js';
import { passOnFamilies } from './pass-on.js';

type Left = ChangedRow & PassedOn;

/** A visiting mother stops: her families are passed on and the stop is recorded, all of it or nothing. */
export async function stopVisiting(
  change: Change,
  { visitingMotherId, version, stop, families }: StopVisiting,
): Promise<Result<Left>> {
  const { trx, locationId } = change;
  const absence = { firstDay: stop.stoppedOn, lastDay: null };
  const reason = 'visiting-mother-stops';
  const passed = await passOnFamilies(change, { visitingMotherId, absence, reason }, families);
  if (!passed.ok) return passed;
  const found = checkVersion(await visitingMotherForChange(trx, locationId, visitingMotherId), version);
  if (!found.ok) return found;
  const left = await leave(change, visitingMotherId, absence);
  if (!left.ok) return left;
  const changed = await changeVisitingMother(trx, found.value, stop);
  return ok({ ...changed, ...passed.value });
}

/** A visiting mother is away: her families are passed on as was chosen and the pause is recorded, all of it or nothing. */
export async function goAway(
  change: Change,
  { visitingMotherId, pause, families }: GoAway,
): Promise<Result<Left>> {
  const departure = { visitingMotherId, absence: pause, reason: 'visiting-mother-pauses' } as const;
  const settled = areFamiliesSettled(
    pause,
    await countUnchosen(change, { visitingMotherId, pause, families }),
  );
  if (!settled.ok) return settled;
  const passed = await passOnFamilies(change, departure, families);
  if (!passed.ok) return passed;
  const added = await pauseVisitingMother(change, { visitingMotherId, pause });
  return added.ok ? ok({ ...added.value, ...passed.value }) : added;
}

/** For how many families nothing was chosen, to whom she has a visit planned on these days. */
async function countUnchosen(
  { trx, locationId }: Change,
  { visitingMotherId, pause, families }: Pick<GoAway, 'visitingMotherId' | 'pause' | 'families'>,
): Promise<number> {
  const chosen = new Set(families.map(({ matchId }) => matchId));
  const own = await familiesOf(trx, locationId, visitingMotherId);
  return own.filter(({ matchId, planned }) => !chosen.has(matchId) && plannedIn(pause, planned).length > 0)
    .length;
}

import type { Database } from '@mim/database';
import { fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import { fullName, isNamed, nameMissing } from '@mim/domain/person';
import {
  finishIntake as admissionOf,
  assessEligibility,
  canDecline,
  endReasonOfDecline,
  type Intake,
  type MissingInIntake,
  missingForIntake,
  referralOfDecline,
} from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { dossierOf } from '../mothers/mother-page.repository.js';
import { changePersonFacts, lockPerson, type PersonRow } from '../people/people.repository.js';
import { problems } from '../problems.js';
import { addReferral, otherReferrals } from '../referrals/referrals.repository.js';
import { checkCorrection } from '../trajectories/keep-agreement.js';
import { moveTrajectory } from '../trajectories/move-trajectory.js';
import { takeApart } from '../trajectories/take-apart.js';
import {
  type ChangedRow,
  changeTrajectory,
  type TrajectoryRow,
  trajectoryToChange,
} from '../trajectories/trajectory.repository.js';
import type { DeclineIntakeInput, FinishIntakeInput, IntakePage, SaveStepInput } from './intake.schema.js';
import { intakeOf } from './intake-facts.js';

/** An intake as it stands, with what it still needs and whether the rules admit her. */
export async function readIntake(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
  trajectoryId: string,
): Promise<Result<Read<IntakePage>>> {
  const dossier = await dossierOf(trx, locationIds, trajectoryId);
  if (dossier === undefined) return fail(problems.notFound);
  const { trajectory, mother } = dossier;
  const { locationId, version, state } = trajectory;
  const intake = intakeOf(mother, trajectory);
  const { eligible, grounds } = assessEligibility(intake, await settingsOf(trx, locationId, today), today);
  const value: IntakePage = {
    trajectoryId,
    locationId,
    version,
    state: state,
    name: fullName(intake),
    today: today.toString(),
    intake,
    missing: missing(intake),
    eligibility: { eligible, grounds: [...grounds] },
  };
  return ok({ value, subjects: [{ locationId, id: mother.personId }] });
}

const missing = (intake: Intake): MissingInIntake[] => [...missingForIntake(intake)];

interface IntakeRows {
  readonly trajectory: TrajectoryRow;
  readonly person: PersonRow;
}

async function rowsToChange(
  change: Change,
  { trajectoryId, version }: { readonly trajectoryId: string; readonly version: number },
): Promise<Result<IntakeRows>> {
  const trajectory = await trajectoryToChange(change, trajectoryId, version);
  if (!trajectory.ok) return trajectory;
  const person = await lockPerson(change.trx, change.locationId, trajectory.value.motherId);
  return person === undefined ? fail(problems.notFound) : ok({ trajectory: trajectory.value, person });
}

/** Saves a step as it was filled in so far; what is missing is told, and stops nothing. */
export async function saveStep(
  change: Change,
  input: SaveStepInput,
): Promise<Result<ChangedRow & { missing: MissingInIntake[] }>> {
  const rows = await rowsToChange(change, input);
  if (!rows.ok) return rows;
  const { trajectory, person } = rows.value;
  const facts = takeApart(input.values);
  if (input.step === 'who' && !isNamed(input.values)) return fail(nameMissing);
  const allowed = await checkCorrection(change, trajectory, facts.trajectory);
  if (!allowed.ok) return allowed;
  const saved = await changePersonFacts(change, person, facts.person);
  const changed = await changeTrajectory(change, trajectory, facts.trajectory);
  const now = { ...trajectory, ...facts.trajectory };
  return ok({ ...changed, missing: missing(intakeOf(saved, now)) });
}

/** Finishes an intake: she waits for a match, admitted within the rules or for a reason outside them. */
export async function finishIntake(change: Change, input: FinishIntakeInput): Promise<Result<ChangedRow>> {
  const rows = await rowsToChange(change, input);
  if (!rows.ok) return rows;
  const { trajectory, person } = rows.value;
  const { trx, locationId, today } = change;
  const admission = admissionOf(
    intakeOf(person, trajectory),
    input.admissionReason,
    await settingsOf(trx, locationId, today),
    today,
  );
  if (!admission.ok) return admission;
  const { reason } = admission.value;
  return moveTrajectory(change, trajectory, {
    event: 'finish-intake',
    since: today.toString(),
    reason: reason ?? undefined,
    facts: { admissionReason: reason },
  });
}

/** Closes an intake from which no trajectory follows; where Home-Start fits and is not offered here, she is referred out. */
export async function declineIntake(
  change: Change,
  { trajectoryId, version, decline }: DeclineIntakeInput,
): Promise<Result<ChangedRow>> {
  const rows = await rowsToChange(change, { trajectoryId, version });
  if (!rows.ok) return rows;
  const { trajectory, person } = rows.value;
  const { trx, locationId, today } = change;
  const { state, referredOn, intakeOn } = trajectory;
  const allowed = canDecline({ state, referredOn, intakeOn }, decline, today);
  if (!allowed.ok) return allowed;
  const settings = await settingsOf(trx, locationId, today);
  const earlier = await otherReferrals(change, trajectoryId, null);
  const referral = referralOfDecline(intakeOf(person, trajectory), decline, settings, earlier);
  if (referral !== null) await addReferral(change, trajectoryId, referral);
  const { declinedOn, reason, note } = decline;
  return moveTrajectory(change, trajectory, {
    event: 'decline',
    since: declinedOn,
    reason,
    facts: { endedOn: declinedOn, endReason: endReasonOfDecline[reason], endNote: note },
  });
}

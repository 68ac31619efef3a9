import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import type { Database } from '../schema/database.generated.js';
import { addPerson } from './add-person.js';
import { added, type Facts } from './added.js';

/** A trajectory that a test can name. */
export interface AddedTrajectory {
  readonly trajectoryId: string;
  readonly motherId: string;
}

/**
 * Adds a trajectory that waits for a match, with a mother of its own when none is named, and the state in
 * its history.
 * @example
 * const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'visited', started_on: '2008-03-01' });
 */
export async function addTrajectory(
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.trajectory'> = {},
): Promise<AddedTrajectory> {
  const motherId = facts.mother_id ?? (await addPerson(app, actor));
  const row = await added(app, actor, 'mim.trajectory', {
    state: 'waiting',
    referred_on: '2008-01-07',
    referral_source: 'well-baby-clinic',
    intake_on: '2008-01-21',
    child_name: 'Noor',
    child_born_on: '2007-12-15',
    first_child: true,
    ...facts,
    mother_id: motherId,
  });
  await added(app, actor, 'mim.trajectory_state', {
    trajectory_id: row.trajectory_id,
    state: row.state,
    since: row.started_on ?? row.intake_on ?? '2008-01-21',
    event: 'finish-intake',
  });
  return { trajectoryId: row.trajectory_id, motherId };
}

/** Names the trajectory that a row belongs to. */
type OfTrajectory = { readonly trajectory_id: string };

/** Adds an open pause. @returns Its identifier. */
export const addPause = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.pause'> & OfTrajectory,
) => (await added(app, actor, 'mim.pause', { first_day: '2008-05-01', reason: 'abroad', ...facts })).pause_id;

/** Adds an extension. @returns Its identifier. */
export const addExtension = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.extension'> & OfTrajectory,
) =>
  (
    await added(app, actor, 'mim.extension', {
      extended_on: '2009-06-01',
      until_on: '2009-12-31',
      reason: 'network-weak',
      ...facts,
    })
  ).extension_id;

/** Adds an offer to another location. @returns Its identifier. */
export const addTransfer = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.transfer'> & OfTrajectory & { readonly to_location_id: string },
) =>
  (await added(app, actor, 'mim.transfer', { offered_on: '2008-06-02', payload: '{}', ...facts }))
    .transfer_id;

/** Adds a referral to Home-Start that waits for an answer. @returns Its identifier. */
export const addReferral = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.referral'> & OfTrajectory,
) =>
  (
    await added(app, actor, 'mim.referral', {
      direction: 'out',
      referred_on: '2008-06-02',
      programme: 'home-start',
      reason: 'more help needed',
      ...facts,
    })
  ).referral_id;

/** Adds the measurement at the intake. @returns Its identifier. */
export const addOutcome = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.outcome'> & OfTrajectory,
) =>
  (await added(app, actor, 'mim.outcome', { moment: 'intake', measured_on: '2008-01-21', ...facts }))
    .outcome_id;

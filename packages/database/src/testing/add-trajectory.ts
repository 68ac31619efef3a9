import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import type { Database } from '../schema/database.generated.js';
import { addPerson } from './add-person.js';
import { addRow, type Facts } from './add-row.js';
import { columnsOfChildren, type GivenChildren } from './children-columns.js';

/** A trajectory that a test can name. */
export interface AddedTrajectory {
  readonly trajectoryId: string;
  readonly motherId: string;
}

/** Facts of a trajectory to add: its children, or the birth of the one that it has. */
export type TrajectoryToAdd = Omit<Facts<'mim.trajectory'>, 'children'> & GivenChildren;

/**
 * Adds a trajectory that waits for a match, with a mother of its own when none is named, and the state in
 * its history.
 * @example
 * const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'visited', startedOn: '2008-03-01' });
 */
export async function addTrajectory(
  app: Kysely<Database>,
  actor: Actor,
  {
    childBornOn = '2007-12-15',
    children = [{ childName: 'Noor', childBornOn }],
    ...facts
  }: TrajectoryToAdd = {},
): Promise<AddedTrajectory> {
  const motherId = facts.motherId ?? (await addPerson(app, actor));
  const row = await addRow(app, actor, 'mim.trajectory', {
    state: 'waiting',
    referredOn: '2008-01-07',
    referralSource: 'well-baby-clinic',
    intakeOn: '2008-01-21',
    firstChild: true,
    ...columnsOfChildren(children),
    ...facts,
    motherId,
  });
  await addRow(app, actor, 'mim.trajectory_state', {
    trajectoryId: row.trajectoryId,
    state: row.state,
    since: row.startedOn ?? row.intakeOn ?? '2008-01-21',
    event: 'finish-intake',
  });
  return { trajectoryId: row.trajectoryId, motherId };
}

/** Names the trajectory that a row belongs to. */
type OfTrajectory = { readonly trajectoryId: string };

/** Adds an open pause. @returns Its identifier. */
export const addPause = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.pause'> & OfTrajectory,
) => (await addRow(app, actor, 'mim.pause', { firstDay: '2008-05-01', reason: 'abroad', ...facts })).pauseId;

/** Adds an extension. @returns Its identifier. */
export const addExtension = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.extension'> & OfTrajectory,
) =>
  (
    await addRow(app, actor, 'mim.extension', {
      extendedOn: '2009-06-01',
      untilOn: '2009-12-31',
      reason: 'network-weak',
      ...facts,
    })
  ).extensionId;

/** Adds an offer to another location. @returns Its identifier. */
export const addTransfer = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.transfer'> & OfTrajectory & { readonly toLocationId: string },
) =>
  (await addRow(app, actor, 'mim.transfer', { offeredOn: '2008-06-02', payload: '{}', ...facts })).transferId;

/** Adds a referral to Home-Start that waits for an answer. @returns Its identifier. */
export const addReferral = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.referral'> & OfTrajectory,
) =>
  (
    await addRow(app, actor, 'mim.referral', {
      direction: 'out',
      referredOn: '2008-06-02',
      programme: 'home-start',
      reason: 'more help needed',
      state: 'sent',
      stateOn: facts.referredOn ?? '2008-06-02',
      ...facts,
    })
  ).referralId;

/** Adds the measurement at the intake. @returns Its identifier. */
export const addOutcome = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.outcome'> & OfTrajectory,
) =>
  (await addRow(app, actor, 'mim.outcome', { moment: 'intake', measuredOn: '2008-01-21', ...facts }))
    .outcomeId;

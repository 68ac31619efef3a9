import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import { withActor } from '../actor/with-actor.js';
import type { Database } from '../schema/database.generated.js';
import { addRow, type Facts } from './add-row.js';

/** Names both sides of a pairing. */
type OfBoth = { readonly trajectoryId: string; readonly visitingMotherId: string };
type OfTrajectory = { readonly trajectoryId: string };

/** Adds a proposal that waits for an answer. @returns Its identifier. */
export const addProposal = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.match_proposal'> & OfBoth,
) =>
  (
    await addRow(app, actor, 'mim.match_proposal', {
      proposedOn: '2008-02-04',
      outcome: 'proposed',
      ...facts,
    })
  ).matchProposalId;

/** Adds a match that goes on. @returns Its identifier. */
export const addMatch = async (app: Kysely<Database>, actor: Actor, facts: Facts<'mim.match'> & OfBoth) =>
  (await addRow(app, actor, 'mim.match', { startedOn: '2008-02-11', ...facts })).matchId;

/**
 * Adds a visit at home that was done.
 * @returns Its identifier.
 * @example
 * await addVisit(database.app, breda, { trajectoryId, visitOn: '2008-04-03', status: 'planned' });
 */
export const addVisit = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.visit'> & OfTrajectory,
) =>
  (
    await addRow(app, actor, 'mim.visit', {
      visitOn: '2008-03-03',
      status: 'done',
      kind: 'home',
      durationMinutes: 75,
      participants: ['mother', 'child', 'visiting-mother'],
      ...facts,
    })
  ).visitId;

/** Adds an open signal with what was noticed. @returns Its identifier. */
export const addSignal = async (
  app: Kysely<Database>,
  actor: Actor,
  {
    description = 'She hardly sleeps.',
    ...facts
  }: Facts<'mim.signal'> & OfTrajectory & { readonly description?: string },
) => {
  const { locationId, signalId, raisedOn } = await addRow(app, actor, 'mim.signal', {
    raisedOn: '2008-03-04',
    ...facts,
  });
  // Not read back: nobody opens it here.
  const noticed = { locationId, signalId, step: 'noticed', takenOn: raisedOn, note: description } as const;
  await withActor(app, actor, (trx) => trx.insertInto('mim.signal_note').values(noticed).execute());
  return signalId;
};

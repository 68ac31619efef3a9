import type { Actor, Database } from '@mim/database';
import type { Transaction } from 'kysely';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import type { Subject } from '../dossier/subject.js';
import type { Change } from '../dossier/write.js';

/** A signal, by where it is. */
export interface SignalId {
  readonly locationId: string;
  readonly signalId: string;
}

/**
 * Opens signals for the rest of the transaction: the database gives their words to who has written in the access log that she
 * opens them, and to nobody else.
 * @param what Name of the procedure, `signals.get`.
 * @param people Who else is read with them, so that one line says it all.
 */
export const openSignals = (
  trx: Transaction<Database>,
  actor: Pick<Actor, 'accountId'>,
  what: string,
  signals: readonly SignalId[],
  people: readonly Subject[] = [],
): Promise<void> =>
  addAccessLines(
    trx,
    // Of no signals nothing is opened, and no line says so.
    { accountId: actor.accountId, locationIds: [] },
    { what },
    [...signals.map(({ locationId, signalId }) => ({ locationId, id: signalId })), ...people],
  );

/** The same in a change under way. */
export const openSignalsIn = (
  { trx, locationId, accountId }: Change,
  what: string,
  signalIds: readonly string[],
): Promise<void> =>
  openSignals(
    trx,
    { accountId },
    what,
    signalIds.map((signalId) => ({ locationId, signalId })),
  );

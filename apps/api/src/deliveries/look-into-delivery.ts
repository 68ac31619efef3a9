import { type Actor, attemptWithActor, type Database, deliveryRowsAfter } from '@mim/database';
import { rowId } from '@mim/domain/delivery';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import { problems } from '../problems.js';
import type { Look, LookInput } from './deliveries.schema.js';
import { isFollowedBy } from './followed-locations.js';
import { judgedVersion } from './judgements.repository.js';

/**
 * A part of the rows of a delivery, pseudonymous as they were sent. First the access log of the location gets a line that says who
 * looks and why: the database gives the rows only where it stands.
 */
export const lookIntoDelivery = (
  { appDatabase, actor }: { readonly appDatabase: Kysely<Database>; readonly actor: Actor },
  { locationId, deliveryId, table, after, limit, reason }: LookInput,
): Promise<Result<Look>> =>
  attemptWithActor(appDatabase, actor, async (trx) => {
    if (!isFollowedBy(actor, locationId)) return fail(problems.notFound);
    if ((await judgedVersion(trx, locationId, deliveryId)) === undefined) return fail(problems.notFound);
    await addAccessLines(trx, actor, { what: 'deliveries.look', reason }, [{ locationId, id: deliveryId }]);
    const delivery = { locationId, deliveryId };
    const rows = await deliveryRowsAfter(trx, table, delivery, { after, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return ok({
      rows: shown.map((row) => ({ ...row })) as Look['rows'],
      next: rows.length > limit && last !== undefined ? rowId(table, last) : null,
    });
  });

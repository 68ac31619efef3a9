import { type Actor, attemptWithActor, type Database } from '@mim/database';
import { figureDifferences } from '@mim/domain/annual-registration';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { sentRows } from '../annual-registration/deliveries.repository.js';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import { problems } from '../problems.js';
import type { ComparedVersions } from './deliveries.schema.js';
import { isFollowedBy } from './followed-locations.js';
import { versionsOf } from './timeline.repository.js';

interface Asked {
  readonly locationId: string;
  readonly year: number;
  /** The later one; it is laid beside the one before it. */
  readonly version: number;
}

/**
 * Which figures a correction made others, as the location saw them before it sent it. Both versions are read for it, so both stand in
 * the access log of the location, and why: the database gives their rows only where they do.
 */
export const compareVersions = (
  { appDatabase, actor }: { readonly appDatabase: Kysely<Database>; readonly actor: Actor },
  { locationId, year, version }: Asked,
): Promise<Result<ComparedVersions>> =>
  attemptWithActor(appDatabase, actor, async (trx) => {
    if (!isFollowedBy(actor, locationId)) return fail(problems.notFound);
    const versions = await versionsOf(trx, locationId, year);
    const place = versions.findIndex((each) => each.version === version);
    const [after, before] = [versions[place], versions[place + 1]];
    if (after === undefined || before === undefined) return fail(problems.notFound);
    const reason = `Cijfers van ${year}, versie ${version} naast versie ${before.version}.`;
    for (const { deliveryId } of [before, after])
      await addAccessLines(trx, actor, { what: 'deliveries.look', reason }, [{ locationId, id: deliveryId }]);
    const rowsOf = ({ deliveryId }: { readonly deliveryId: string }) => sentRows(trx, locationId, deliveryId);
    return ok({
      before: before.version,
      figures: [...figureDifferences(await rowsOf(before), await rowsOf(after), year)],
    });
  });

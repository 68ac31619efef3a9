import { type Actor, attemptWithActor, type Database } from '@mim/database';
import { packageName, packDelivery, writeWorkbook } from '@mim/delivery-files';
import type { DeliveryDescriptor } from '@mim/domain/delivery';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { sentRows } from '../annual-registration/deliveries.repository.js';
import { isFollowedBy } from '../deliveries/followed-locations.js';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import { problems } from '../problems.js';
import { asFile, workbookType } from './as-file.js';
import type { DownloadInput, FileAnswer } from './delivery-files.schema.js';
import { versionOfDelivery } from './versions.repository.js';

/**
 * A version that was sent, pseudonymous: as a Data Package, which are the bytes that were sent, or as the workbook in which a year is filled in,
 * which can be read, corrected and sent again. A line in the access log of the location says who
 * takes it out. An analyst, and a manager of its provider, say why as well: the database gives them no row before that line is there.
 */
export const packVersion = (
  { appDatabase, actor }: { readonly appDatabase: Kysely<Database>; readonly actor: Actor },
  { locationId, deliveryId, reason, as, language }: DownloadInput,
): Promise<Result<FileAnswer>> =>
  attemptWithActor(appDatabase, actor, async (trx): Promise<Result<FileAnswer>> => {
    const isSender = actor.role === 'coordinator';
    if (!isFollowedBy(actor, locationId)) return fail(problems.notFound);
    if (!isSender && reason === undefined) return fail(problems.inputInvalid);
    const found = await versionOfDelivery(trx, locationId, deliveryId);
    if (found === undefined) return fail(problems.notFound);
    await addAccessLines(
      trx,
      actor,
      {
        what: isSender ? 'deliveryFiles.download' : 'deliveries.look',
        ...(reason === undefined ? {} : { reason }),
      },
      [{ locationId, id: deliveryId }],
    );
    // It was checked before it was stored.
    const descriptor = found.descriptor as unknown as DeliveryDescriptor;
    const rows = await sentRows(trx, locationId, deliveryId);
    const delivery = { descriptor, ...rows };
    const name = packageName(descriptor);
    return ok(
      asFile(
        as === 'package'
          ? { name, type: 'application/zip', bytes: packDelivery(delivery) }
          : {
              name: name.replace(/zip$/, 'xlsx'),
              type: workbookType,
              bytes: await writeWorkbook(delivery, language),
            },
      ),
    );
  });

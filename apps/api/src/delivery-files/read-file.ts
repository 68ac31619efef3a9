import { type ReadDeliveryFile, readInWorker } from '@mim/delivery-files';
import { archiveLimits } from '@mim/domain/archive';
import { deliveryFileProblems } from '@mim/domain/delivery';
import { fail, ok, type Result } from '@mim/domain/kernel';
import pLimit from 'p-limit';
import type { CheckInput } from './delivery-files.schema.js';
import { mostImported, mostShown, readAtATime } from './import-limits.js';
import { fileTooLong } from './refusals.js';

const oneOfFew = pLimit(readAtATime);

/** Reads the file that somebody brings for a location, in a thread of its own; others wait for theirs. */
export async function readFile(
  { name, base64 }: CheckInput['file'],
  locationId: string,
): Promise<Result<ReadDeliveryFile>> {
  const content = Buffer.from(base64, 'base64');
  if (content.length > archiveLimits.packed) return fail(deliveryFileProblems.tooLarge);
  // Its own piece of memory, for it goes to the thread as it is.
  const bytes = new Uint8Array(content).buffer;
  const read = await oneOfFew(() =>
    readInWorker({ name, bytes, announced: { location: locationId }, mostListed: mostShown }),
  );
  const { delivery } = read;
  const rows =
    delivery === null
      ? 0
      : delivery.participations.length +
        delivery['visiting-mothers'].length +
        delivery.coordinators.length +
        delivery.uptake.length;
  return rows > mostImported ? fail(fileTooLong) : ok(read);
}

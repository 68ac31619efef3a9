import { isUtf8 } from 'node:buffer';
import {
  type DeliveryDescriptor,
  type DeliveryProblem,
  deliveryFiles,
  deliveryProblem,
} from '@mim/domain/delivery';
import { readDescriptor } from '@mim/domain/delivery/schema';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { fileProblem, type OpenFiles, openFile } from '../files/open-file.js';

/** A descriptor is a page of text; a larger one (bytes) is something else. */
const largestDescriptor = 1024 * 1024;

/** A delivery that was found: where it is and what its descriptor says. */
export interface FoundDelivery {
  readonly folder: string;
  readonly descriptor: DeliveryDescriptor;
}

/** A descriptor with problems, and the year it seems to be about; null when that cannot be made out. */
export interface RefusedDescriptor {
  readonly folder: string;
  readonly year: number | null;
  readonly problems: readonly DeliveryProblem[];
}

/**
 * Reads the datapackage.json of a delivery's folder.
 * @param folder Its path; empty: where the files are opened from.
 * @param open Opens files; left out: those on the disk, in zips too.
 * @returns The delivery, or every problem of its descriptor.
 * @example
 * const read = await readDescriptorFile('deliveries/breda');
 */
export async function readDescriptorFile(
  folder: string,
  open: OpenFiles = openFile,
): Promise<Result<FoundDelivery, RefusedDescriptor>> {
  const file = deliveryFiles(folder).descriptor;
  const text = await readText(file, open);
  if (!text.ok) return fail({ folder, year: null, problems: [text.problem] });
  const descriptor = readDescriptor(text.value, file);
  return descriptor.ok
    ? ok({ folder, descriptor: descriptor.value })
    : fail({ folder, year: yearIn(text.value), problems: descriptor.problem });
}

async function readText(file: string, open: OpenFiles): Promise<Result<string, DeliveryProblem>> {
  const opened = await open(file, largestDescriptor);
  if (!opened.ok) return opened;
  try {
    const bytes = await opened.value.rest();
    return isUtf8(bytes) ? ok(bytes.toString('utf8')) : fail(deliveryProblem('file-not-utf8', { file }, {}));
  } catch (error) {
    return fail(fileProblem(error, file));
  } finally {
    await opened.value.close();
  }
}

/** The year of a descriptor that is wrong elsewhere: its problems concern nobody who asks for another year. */
function yearIn(json: string): number | null {
  try {
    const content = JSON.parse(json.replace(/^\uFEFF/, ''));
    const year: unknown = content?.mim?.year;
    return Number.isInteger(year) ? (year as number) : null;
  } catch {
    return null;
  }
}

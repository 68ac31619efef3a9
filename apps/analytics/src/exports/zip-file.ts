import { Zip, ZipDeflate } from 'fflate';
import type { NewFile } from '../new-files/new-file.js';

/** The moment that every file of a zip bears: the same delivery gives the same zip, whenever it is made. */
const moment = '1980-01-01T00:00:00';

/** A zip that is being written, one file after another. */
export function zipFile(file: NewFile) {
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    file.write(bytes);
  });
  const encoder = new TextEncoder();
  return {
    /** Begins a file; the one before it has ended. */
    open(name: string) {
      const packed = new ZipDeflate(name, { level: 6 });
      packed.mtime = moment;
      zip.add(packed);
      return {
        write: (text: string): void => packed.push(encoder.encode(text), false),
        end: (): void => packed.push(new Uint8Array(0), true),
      };
    },
    end: (): void => zip.end(),
  };
}

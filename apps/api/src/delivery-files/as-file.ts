import type { FileAnswer } from './delivery-files.schema.js';

/** A file as a page gets it, to keep. */
export const asFile = ({
  name,
  type,
  bytes,
}: {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}): FileAnswer => ({ name, type, base64: Buffer.from(bytes).toString('base64') });

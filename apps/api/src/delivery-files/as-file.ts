import type { FileAnswer } from './delivery-files.schema.js';

/** What a workbook of Excel is to a browser. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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

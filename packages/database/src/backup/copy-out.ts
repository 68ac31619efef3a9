import { PassThrough, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type CopiedText, Measure } from './copied-text.js';
import type { CopiedTable } from './stored-tables.js';

/** Sends the rows of a table, in the order of its key, through to where they go; nothing is kept in memory. */
export async function copyOut(
  client: Client,
  { target, columnList, key }: CopiedTable,
  through: NodeJS.ReadWriteStream = new PassThrough(),
  end: NodeJS.WritableStream = new Writable({ write: (_chunk, _encoding, done) => done() }),
): Promise<CopiedText> {
  const measure = new Measure();
  const rows = client.query(copyTo(`copy (select ${columnList} from ${target} order by ${key}) to stdout`));
  await pipeline(rows, measure, through, end);
  return measure.taken();
}

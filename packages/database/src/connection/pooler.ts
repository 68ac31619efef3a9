import { sql } from 'kysely';
import { Client } from 'pg';
import { timeLimits } from '../provision/provision.js';
import { type OpenDatabaseOptions, openDatabase } from './open-database.js';

/**
 * Whether an address leads to a pooler and not to PostgreSQL itself: a pooler answers for the process that will work, before
 * there is one, with a number that it makes up.
 * @throws What the driver throws where nobody answers.
 * @example
 * await isPooler('postgres://mim_app:…@127.0.0.1:6432/mim'); // true
 */
export async function isPooler(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, application_name: 'mim-doctor' });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return rows[0]?.pid !== ('processID' in client ? client.processID : undefined);
  } finally {
    await client.end();
  }
}

/**
 * The time limits that a role lacks by itself, as a connection through a pooler has them.
 * @example
 * await missingTimeLimits({ connectionString, applicationName: 'mim-doctor' }); // []
 */
export async function missingTimeLimits(options: OpenDatabaseOptions): Promise<readonly string[]> {
  const db = openDatabase({ ...options, maxConnections: 1, throughPooler: true });
  try {
    const { rows } = await sql<{ name: string }>`
      select name from pg_settings where name = any(${timeLimits}) and setting = '0' order by name`.execute(
      db,
    );
    return rows.map(({ name }) => name);
  } finally {
    await db.destroy();
  }
}

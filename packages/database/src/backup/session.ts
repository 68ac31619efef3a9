import { Client } from 'pg';
import { refuseOtherThanOwner } from '../connection/serving-role.js';

/** Values are written the same way whatever the server is set to, and nobody is impatient. */
const settings = `
  set client_min_messages = warning; set client_encoding = 'UTF8'; set timezone = 'UTC'; set datestyle = 'ISO, YMD';
  set intervalstyle = 'postgres'; set extra_float_digits = 1; set bytea_output = 'hex';
  set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = '60s'`;

/** Works on a connection of `mim_owner` on which values are read and written as a backup holds them. */
export async function asBackup<T>(
  ownerConnectionString: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: ownerConnectionString, application_name: 'mim-backup' });
  // A connection that breaks fails what runs on it; without a handler it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(settings);
    await refuseOtherThanOwner(client);
    return await work(client);
  } finally {
    await client.end();
  }
}

import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { sharedServer } from './shared-server.js';
import type { TestDatabase } from './test-database.js';

/**
 * Works with the address of a role that can more than any of the programme may, which is gone afterwards.
 * @param power What it can, as `create role` says it.
 */
export async function withRole<T>(
  { connectionStrings }: TestDatabase,
  power: 'superuser' | 'bypassrls',
  work: (address: string) => Promise<T>,
): Promise<T> {
  const address = new URL(sharedServer().administratorConnectionString);
  address.pathname = new URL(connectionStrings.app).pathname;
  const client = new Client({ connectionString: address.href });
  await client.connect();
  const [name, password] = [`test_${randomBytes(8).toString('hex')}`, randomBytes(16).toString('hex')];
  try {
    await client.query(`create role ${name} login ${power} password '${password}'`);
    await client.query(`grant connect on database ${address.pathname.slice(1)} to ${name}`);
    [address.username, address.password] = [name, password];
    return await work(address.href);
  } finally {
    await client.query(`drop owned by ${name}; drop role ${name}`);
    await client.end();
  }
}

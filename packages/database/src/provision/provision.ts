import { Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import { DatabaseFailure } from '../failure.js';
import { unfitServer } from '../installation/unfit-server.js';
import { type ConnectionStrings, roleConnectionStrings } from './connection-strings.js';
import { type LoginRole, loginRoles, type Passwords, scramVerifier } from './passwords.js';

export interface ProvisionOptions {
  /** Refuses a server where one of the roles is there already, in place of giving it another password. */
  readonly onlyNewRoles?: boolean;
  /** Leaves a role that is there its password: other databases of the same server may know it. */
  readonly keepPasswords?: boolean;
}

/**
 * Prepares an outside PostgreSQL for the programme, and says how each role connects: creates the database
 * that the connection string names when it is not there, the login roles, and their right to connect.
 * Doing it again changes nothing but the passwords.
 *
 * @param administratorConnectionString A role that may create roles and, when needed, the database.
 *   Only used here: no server of the programme connects with it.
 * @param passwords Passwords that the login roles get.
 * @returns The connection of each task. `migrate(owner)` comes next.
 * @throws DatabaseFailure `connection-string-malformed`, `database-not-utf8`, `roles-there-already` where only new ones
 *   were asked for, and outside PostgreSQL 15-18 `server-version-unsupported`. What the driver throws (no server, wrong password) comes through.
 * @example
 * const { owner, app } = await connectionStringsFor(process.env.DATABASE_URL, randomPasswords());
 */
export async function connectionStringsFor(
  administratorConnectionString: string,
  passwords: Passwords,
  { onlyNewRoles = false, keepPasswords = false }: ProvisionOptions = {},
): Promise<ConnectionStrings> {
  if (
    !/^postgres(ql)?:/.test(administratorConnectionString) ||
    !URL.canParse(administratorConnectionString)
  ) {
    throw new DatabaseFailure(malformed);
  }
  const client = await connectCreating(administratorConnectionString);
  try {
    await client.query('set client_min_messages = warning');
    await refuseUnfit(client);
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtext('mim-roles'))");
    if (onlyNewRoles) await refuseKnownRoles(client);
    for (const role of loginRoles) await provideRole(client, role, passwords[role], keepPasswords);
    await grantDatabase(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
  return roleConnectionStrings(administratorConnectionString, passwords);
}

const databaseMissing = '3D000';

async function connectCreating(connectionString: string): Promise<Client> {
  try {
    return await connect(connectionString);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== databaseMissing) throw error;
  }
  await createDatabase(connectionString);
  return connect(connectionString);
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString, application_name: 'mim-provision' });
  await client.connect();
  return client;
}

async function createDatabase(connectionString: string): Promise<void> {
  const maintenance = new URL(connectionString);
  const database = decodeURIComponent(maintenance.pathname.slice(1));
  maintenance.pathname = '/postgres';
  const client = await connect(maintenance.href);
  try {
    await client.query(`create database ${escapeIdentifier(database)} encoding 'UTF8' template template0`);
  } finally {
    await client.end();
  }
}

async function refuseUnfit(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    "select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding",
  );
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  const problem = unfitServer({ major, encoding: rows[0]?.encoding ?? '' });
  if (problem !== null) throw new DatabaseFailure(problem);
}

async function refuseKnownRoles(client: Client): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1) order by rolname',
    [loginRoles],
  );
  if (rows.length > 0) throw new DatabaseFailure(rolesThereAlready(rows.map(({ rolname }) => rolname)));
}

interface RoleAttributes {
  readonly rolsuper: boolean;
  readonly rolbypassrls: boolean;
  readonly rolcreaterole: boolean;
  readonly rolcreatedb: boolean;
}

async function provideRole(
  client: Client,
  role: LoginRole,
  password: string,
  keepPassword: boolean,
): Promise<void> {
  const name = escapeIdentifier(role);
  const { rows } = await client.query<RoleAttributes>(
    'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = $1',
    [role],
  );
  const attributes = rows[0];
  if (attributes === undefined) await client.query(`create role ${name}`);
  // Only taken away when there: a managed server's administrator may not even name these attributes.
  else if (Object.values(attributes).some(Boolean)) {
    await client.query(`alter role ${name} nosuperuser nobypassrls nocreaterole nocreatedb`);
  }
  if (attributes !== undefined && keepPassword) return;
  await client.query(`alter role ${name} login password ${escapeLiteral(scramVerifier(password))}`);
}

const servingRoles = loginRoles.filter((role) => role !== 'mim_owner');

/** What bounds a server's work where its connection says nothing of it, as behind a pooler. */
export const timeLimits = [
  'statement_timeout',
  'lock_timeout',
  'idle_in_transaction_session_timeout',
] as const;

/** Lets the login roles, and nobody else, connect to the database that this connection is on. */
export async function grantDatabase(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = escapeIdentifier(rows[0]?.name ?? '');
  await client.query(`
    revoke all on database ${database} from public;
    grant connect on database ${database} to ${loginRoles.join(', ')};
    grant create on database ${database} to mim_owner;
    alter role mim_auth in database ${database} set search_path = auth;
    ${servingRoles.flatMap((role) => timeLimits.map((limit) => `alter role ${role} in database ${database} set ${limit} = '10s'`)).join(';')}`);
}

// The text itself may hold a password, so it is not repeated.
const malformed = {
  code: 'connection-string-malformed',
  message: { nl: 'Dit is geen adres van een PostgreSQL.', en: 'This is no address of a PostgreSQL.' },
  remedy: {
    nl: 'Schrijf het als postgres://gebruiker:wachtwoord@server:5432/database.',
    en: 'Write it as postgres://user:password@server:5432/database.',
  },
};

const rolesThereAlready = (names: readonly string[]) => ({
  code: 'roles-there-already',
  message: {
    nl: `Op deze PostgreSQL zijn al rollen van MIM: ${names.join(', ')}.`,
    en: `This PostgreSQL has roles of MIM already: ${names.join(', ')}.`,
  },
  remedy: {
    nl: 'Gebruik de instellingen van die installatie, of een PostgreSQL zonder deze rollen.',
    en: 'Use the settings of that installation, or a PostgreSQL without these roles.',
  },
});

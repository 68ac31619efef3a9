import {
  assertServingRole,
  type Database,
  openDatabase,
  otherRole,
  type ServerFacts,
  serverFacts,
} from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { databaseGone, databaseUnreachable } from '@mim/server';
import type { Kysely } from 'kysely';
import { type Finding, good, notGood, wrong } from './finding.js';
import { poolerChecks } from './pooler-checks.js';
import type { RightSettings } from './setting-checks.js';

/** Each connection: its setting, and the role that it must be. */
const connections = [
  ['MIM_OWNER_DATABASE_URL', 'mim_owner'],
  ['MIM_APP_DATABASE_URL', 'mim_app'],
  ['MIM_AUTH_DATABASE_URL', 'mim_auth'],
  ['MIM_ANALYTICS_DATABASE_URL', 'mim_analytics'],
] as const;
type Role = (typeof connections)[number][1];

/** What was seen over the connections: of the owner also a handle, of each its server. */
export interface Connected {
  readonly findings: readonly Finding[];
  /** Whoever gets it closes it. */
  readonly owner: Kysely<Database> | null;
  readonly servers: Partial<Readonly<Record<Role, ServerFacts>>>;
}

/** Opens a connection for each role: it answers, is that role, and can no more than that role may. */
export async function connectionChecks(settings: RightSettings): Promise<Connected> {
  const findings: Finding[] = [];
  const servers: Partial<Record<Role, ServerFacts>> = {};
  let owner: Kysely<Database> | null = null;
  const throughPooler = settings.MIM_DATABASE_POOLER === true;
  for (const [setting, role] of connections) {
    const connectionString = settings[setting];
    if (connectionString === undefined) continue;
    const db = openDatabase({
      connectionString,
      applicationName: 'mim-doctor',
      maxConnections: 1,
      // The owner's leads to PostgreSQL itself, or is told.
      throughPooler,
    });
    try {
      const facts = await serverFacts(db);
      const allowed = await mayBe(db, role, facts);
      if (!allowed.ok) findings.push(wrong('connections', allowed.problem));
      else {
        servers[role] = facts;
        findings.push(...onItsWay(setting, role, connectionString, facts));
        findings.push(...(await poolerChecks({ setting, role, connectionString, throughPooler })));
        if (role === 'mim_owner') owner = db;
      }
    } catch (error) {
      const gone = databaseGone(error);
      if (gone === undefined) throw error;
      findings.push(wrong('connections', databaseUnreachable(gone, [setting])));
    } finally {
      if (db !== owner) await db.destroy();
    }
  }
  return { findings: [...findings, ...sameDatabase(servers)], owner, servers };
}

async function mayBe(db: Kysely<Database>, role: Role, facts: ServerFacts): Promise<Result<unknown>> {
  if (role !== 'mim_owner') return assertServingRole(db, role);
  return facts.role === role ? ok(null) : fail(otherRole(facts.role, role));
}

const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]', '']);

function onItsWay(setting: string, role: Role, address: string, { isEncrypted }: ServerFacts): Finding[] {
  if (isEncrypted || thisMachine.has(new URL(address).hostname))
    return [
      good('connections', [
        `${role} kan inloggen en niet meer dan het mag.`,
        `${role} can log in and no more than it may.`,
      ]),
    ];
  return [
    notGood(
      'attention',
      'connections',
      [
        `De verbinding van ${role} met een andere machine is niet versleuteld.`,
        `The connection of ${role} to another machine is not encrypted.`,
      ],
      [`Zet ?sslmode=verify-full achter ${setting}.`, `Put ?sslmode=verify-full behind ${setting}.`],
    ),
  ];
}

/** All are of one database; only the analytics service may read a replica: what it counts there it keeps in memory. */
function sameDatabase(servers: Connected['servers']): Finding[] {
  const { mim_owner: owner, ...others } = servers;
  if (owner === undefined) return [];
  return Object.entries(others).flatMap(([role, facts]) => {
    if (facts.database === owner.database) return [];
    if (role === 'mim_analytics' && facts.isReplica)
      return [good('connections', ['mim_analytics leest een replica.', 'mim_analytics reads a replica.'])];
    return [
      notGood(
        'wrong',
        'connections',
        [
          `${role} is verbonden met een andere database dan mim_owner.`,
          `${role} is connected to another database than mim_owner.`,
        ],
        [
          'Zet in elk adres dezelfde server en database.',
          'Put the same server and database in each address.',
        ],
      ),
    ];
  });
}

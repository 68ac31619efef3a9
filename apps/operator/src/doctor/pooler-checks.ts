import { isPooler, missingTimeLimits } from '@mim/database';
import { type Finding, notGood } from './finding.js';

interface Looked {
  readonly setting: string;
  readonly role: string;
  readonly connectionString: string;
  /** What MIM_DATABASE_POOLER says. */
  readonly throughPooler: boolean;
}

/**
 * What is wrong with a connection as it is led: the owner's must reach PostgreSQL itself, for what migrates and backs up holds a
 * lock of its connection; a server's may lead through a pooler, when it knows, and its role bounds its work then.
 */
export async function poolerChecks(looked: Looked): Promise<Finding[]> {
  const { setting, role, connectionString, throughPooler } = looked;
  const pooled = await isPooler(connectionString);
  if (role === 'mim_owner') return pooled ? [ownerThroughPooler(setting)] : [];
  if (pooled && !throughPooler) return [poolerUnknown(setting)];
  if (!throughPooler) return [];
  const missing = await missingTimeLimits({ connectionString, applicationName: 'mim-doctor' });
  return missing.length === 0 ? [] : [withoutLimits(role, missing)];
}

const ownerThroughPooler = (setting: string): Finding =>
  notGood(
    'wrong',
    'connections',
    ['mim_owner verbindt via een pooler.', 'mim_owner connects through a pooler.'],
    [`Zet in ${setting} PostgreSQL zelf.`, `Put PostgreSQL itself in ${setting}.`],
  );

const poolerUnknown = (setting: string): Finding =>
  notGood(
    'wrong',
    'connections',
    [
      `${setting} gaat via een pooler, en de server weet dat niet.`,
      `${setting} leads through a pooler, and the server does not know.`,
    ],
    ['Zet MIM_DATABASE_POOLER op true.', 'Set MIM_DATABASE_POOLER to true.'],
  );

function withoutLimits(role: string, missing: readonly string[]): Finding {
  const statements = missing
    .map((limit) => `alter role ${role} in database … set ${limit} = '10s';`)
    .join(' ');
  return notGood(
    'wrong',
    'connections',
    [
      `Via de pooler wacht ${role} zonder einde: de rol heeft geen ${missing.join(', ')}.`,
      `Through the pooler ${role} waits without end: the role has no ${missing.join(', ')}.`,
    ],
    [`Voer uit als wie rollen mag maken: ${statements}`, `Run as who may make roles: ${statements}`],
  );
}

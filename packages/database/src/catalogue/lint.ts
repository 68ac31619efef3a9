import { type Kysely, sql, Transaction } from 'kysely';
import { commentOf, derivedChecks, derivedChecksInCatalogue } from '../migration/derived-checks.js';
import { lintRules } from './lint-rules.js';

/** Something in the database that breaks a rule of the schema. */
export interface LintFinding {
  readonly code: string;
  /** What the rule asks. */
  readonly says: string;
  /** Table, column, index, policy, function or role that breaks it. */
  readonly object: string;
}

/**
 * Holds the catalogue of a migrated database against the rules: row security everywhere, keys and
 * references that carry the location, nothing that runs with the rights of its owner, roles that can do
 * no more than their task, checks that follow the domain's code lists, a comment on everything.
 *
 * @param db Handle of any role: the catalogue is open to all.
 * @returns What breaks a rule; nothing when all is well.
 * @example
 * const findings = await lintCatalogue(db);
 * for (const { code, object, says } of findings) console.error(`${object}: ${code} (${says})`);
 */
export async function lintCatalogue<Tables>(db: Kysely<Tables>): Promise<readonly LintFinding[]> {
  const lint = async (trx: Transaction<Tables>): Promise<readonly LintFinding[]> => {
    // Names come with their schema, whatever the role's own path is.
    await sql`set local search_path = ''`.execute(trx);
    const findings: LintFinding[] = [];
    for (const { code, says, query } of lintRules) {
      const { rows } = await sql<{
        object: string;
      }>`select object from (${sql.raw(query)}) as found order by object`.execute(trx);
      findings.push(...rows.map(({ object }) => ({ code, says, object })));
    }
    const checks = await sql<{
      name: string;
      comment: string | null;
    }>`${sql.raw(derivedChecksInCatalogue)}`.execute(trx);
    return [...findings, ...driftedChecks(checks.rows)];
  };
  return db instanceof Transaction ? lint(db) : db.transaction().execute(lint);
}

function driftedChecks(found: readonly { name: string; comment: string | null }[]): LintFinding[] {
  const inCatalogue = new Map(found.map(({ name, comment }) => [name, comment]));
  const implied = new Map(derivedChecks().map((check) => [check.name, commentOf(check)]));
  const names = [...new Set([...inCatalogue.keys(), ...implied.keys()])].sort();
  return names
    .filter((name) => inCatalogue.get(name) !== implied.get(name))
    .map((object) => ({
      code: 'check-not-as-in-domain',
      says: 'the checks of columns are those that the code lists and columns of the domain imply',
      object,
    }));
}

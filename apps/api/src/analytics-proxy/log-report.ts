import { type Actor, type Database, withActor } from '@mim/database';
import type { Kysely } from 'kysely';
import { addAccessLines } from '../dossier/access-lines.repository.js';

/** What the analytics service is asked for that is a report on the people of a location, as the log names it. */
const report = 'figures.report';
/** What tells which years and locations there are, and what was published: nothing of anybody. Whatever else is asked is a report. */
const noReports: ReadonlySet<string> = new Set(['figures.years', 'figures.locations', 'figures.published']);

/**
 * Writes who asked for a report, in the log of each location whose figures the account sees beside the national ones. An
 * analyst and an administrator have no location: they see figures of deliveries, which hold no person.
 * @param procedures What is asked for.
 * @throws When the line cannot be written: nothing is read then.
 */
export async function logReport(
  database: Kysely<Database>,
  actor: Actor,
  procedures: readonly string[],
): Promise<void> {
  if (procedures.every((asked) => noReports.has(asked))) return;
  await withActor(database, actor, (trx) => addAccessLines(trx, actor, { what: report }, []));
}

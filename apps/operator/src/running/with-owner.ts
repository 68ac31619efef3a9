import { DatabaseFailure } from '@mim/database';
import type { Problem } from '@mim/domain/kernel';
import { databaseGone, databaseUnreachable, readSettings, type SettingValues } from '@mim/server';
import { ownerSettings } from '../settings/setting-list.js';
import { exitCodes, type OperatorContext, refuse } from './context.js';

/**
 * Does what a command does with the connection of the owner; what is wrong with the settings or the database is a line of
 * its own, with what to do.
 */
export async function withOwner(
  context: OperatorContext,
  work: (ownerConnectionString: string, settings: SettingValues<typeof ownerSettings>) => Promise<void>,
): Promise<void> {
  const settings = readSettings(ownerSettings, context.environment);
  if (!settings.ok) return refuse(context, settings.problem, exitCodes.wrongUse);
  try {
    await work(settings.value.MIM_OWNER_DATABASE_URL, settings.value);
  } catch (error) {
    const problem = problemOfDatabase(error, 'MIM_OWNER_DATABASE_URL');
    if (problem === null) throw error;
    refuse(context, problem, exitCodes.notInOrder);
  }
}

/**
 * What is wrong with a database, for who can mend it.
 * @param setting The setting that holds its address.
 * @returns null for anything else, such as our own mistake.
 */
export function problemOfDatabase(error: unknown, setting: string): Problem | null {
  if (error instanceof DatabaseFailure) return error.problem;
  const gone = databaseGone(error);
  return gone === undefined ? null : databaseUnreachable(gone, [setting]);
}

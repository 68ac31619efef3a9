import type { Problem } from '@mim/domain';
import { databaseGone } from '../database-gone.js';
import type { ServerSettings } from '../server-settings/server-settings.js';

const problem = (code: string, nl: string, en: string, remedyNl: string, remedyEn: string): Problem => ({
  code,
  message: { nl, en },
  remedy: { nl: remedyNl, en: remedyEn },
});

/**
 * Why a start failed, as far as whoever starts it can do something about it.
 * @param error What was thrown.
 * @returns The problem; undefined for a fault of the program itself.
 */
export function startProblem(error: unknown, settings: ServerSettings): Problem | undefined {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    return problem(
      'port-taken',
      `Poort ${settings.PORT} is al in gebruik.`,
      `Port ${settings.PORT} is taken.`,
      'Stop het andere programma of kies een andere PORT.',
      'Stop the other program or choose another PORT.',
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return problem(
      'address-refused',
      `Op ${settings.MIM_HOST}, poort ${settings.PORT}, mag of kan niet geluisterd worden.`,
      `Listening on ${settings.MIM_HOST}, port ${settings.PORT}, is not allowed or not possible.`,
      'Kies een andere MIM_HOST of PORT.',
      'Choose another MIM_HOST or PORT.',
    );
  }
  const gone = databaseGone(error);
  if (gone !== undefined) {
    return problem(
      'database-unreachable',
      `De database is niet bereikbaar (${gone}).`,
      `The database cannot be reached (${gone}).`,
      'Controleer MIM_APP_DATABASE_URL en MIM_AUTH_DATABASE_URL, en of PostgreSQL draait.',
      'Check MIM_APP_DATABASE_URL and MIM_AUTH_DATABASE_URL, and whether PostgreSQL runs.',
    );
  }
  return undefined;
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

import type { Problem } from '@mim/domain';
import type { ServerSettings } from '../server-settings/server-settings.js';

/**
 * Why a start failed, as far as whoever starts it can do something about it.
 * @param error What was thrown.
 * @returns The problem; undefined for a fault of the program itself.
 */
export function startProblem(error: unknown, settings: ServerSettings): Problem | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const { MIM_ANALYTICS_HOST: host, MIM_ANALYTICS_PORT: port } = settings;
  if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return {
      code: 'address-refused',
      message: {
        nl: `Op ${host}, poort ${port}, kan niet geluisterd worden (${code}).`,
        en: `Listening on ${host}, port ${port}, is not possible (${code}).`,
      },
      remedy: {
        nl: 'Kies een andere MIM_ANALYTICS_PORT of MIM_ANALYTICS_HOST.',
        en: 'Choose another MIM_ANALYTICS_PORT or MIM_ANALYTICS_HOST.',
      },
    };
  }
  if (!unreachable.test(code)) return undefined;
  return {
    code: 'database-unreachable',
    message: {
      nl: `De database is niet bereikbaar (${code}).`,
      en: `The database cannot be reached (${code}).`,
    },
    remedy: {
      nl: 'Controleer MIM_ANALYTICS_DATABASE_URL, en of PostgreSQL draait.',
      en: 'Check MIM_ANALYTICS_DATABASE_URL, and whether PostgreSQL runs.',
    },
  };
}

/** Refusals of the network, and PostgreSQL's classes for connection, sign-in, database and shutdown. */
const unreachable =
  /^(?:ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ECONNRESET|EAI_AGAIN|(?:08|28|3D|57)[0-9A-Z]{3})$/;

/** Several addresses tried are one error, with the reasons inside. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

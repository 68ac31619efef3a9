import { type Problem, problemOf } from '@mim/domain/kernel';
import { databaseGone } from '../health/database-gone.js';
import { databaseUnreachable } from '../health/database-unreachable.js';

/** Where a server listens, and the names of the settings that say so. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
  readonly settings: { readonly host: string; readonly port: string; readonly databases: readonly string[] };
}

/**
 * Why a start failed, as far as whoever starts it can do something about it.
 * @param error What was thrown.
 * @returns The problem; undefined for a fault of the program itself.
 */
export function startProblem(error: unknown, { host, port, settings }: ListenAddress): Problem | undefined {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    return problemOf(
      'port-taken',
      [`Poort ${port} is al in gebruik.`, `Port ${port} is taken.`],
      [
        `Stop het andere programma of kies een andere ${settings.port}.`,
        `Stop the other program or choose another ${settings.port}.`,
      ],
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return problemOf(
      'address-refused',
      [
        `Op ${host}, poort ${port}, mag of kan niet geluisterd worden.`,
        `Listening on ${host}, port ${port}, is not allowed or not possible.`,
      ],
      [
        `Kies een andere ${settings.host} of ${settings.port}.`,
        `Choose another ${settings.host} or ${settings.port}.`,
      ],
    );
  }
  const gone = databaseGone(error);
  return gone === undefined ? undefined : databaseUnreachable(gone, settings.databases);
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

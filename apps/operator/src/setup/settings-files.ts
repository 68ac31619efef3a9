import type { ConnectionStrings } from '@mim/database';

/** What only this installation has. */
export interface OwnSettings {
  /** The address that people type: an https origin. */
  readonly origin: string;
  readonly connections: ConnectionStrings;
  /** One secret for each purpose, of at least 32 characters. */
  readonly secrets: { readonly auth: string; readonly actorToken: string; readonly pseudonym: string };
}

/** The settings of a program: name and value, a line each in its file. */
type Settings = Readonly<Record<string, string>>;

const analyticsPort = '4001';

/**
 * The settings of each program of an installation in production, by the name of its file. Each program gets what it needs and
 * nothing more: no server knows the owner of the tables, and analytics knows no secret of sign-in or pseudonyms.
 * @param own What only this installation has.
 */
export const settingsOfPrograms = ({ origin, connections, secrets }: OwnSettings) =>
  ({
    'api.env': {
      NODE_ENV: 'production',
      PORT: '4000',
      MIM_PUBLIC_ORIGIN: origin,
      // Each program runs in the folder of the programme.
      MIM_DASHBOARD_FOLDER: 'apps/dashboard/dist',
      // The web server that brings https stands on the same machine.
      MIM_TRUSTED_PROXIES: '127.0.0.1',
      MIM_APP_DATABASE_URL: connections.app,
      MIM_AUTH_DATABASE_URL: connections.auth,
      MIM_ANALYTICS_URL: `http://127.0.0.1:${analyticsPort}`,
      MIM_AUTH_SECRET: secrets.auth,
      MIM_ACTOR_TOKEN_SECRET: secrets.actorToken,
      MIM_PSEUDONYM_SECRET: secrets.pseudonym,
    },
    'analytics.env': {
      NODE_ENV: 'production',
      MIM_ANALYTICS_PORT: analyticsPort,
      MIM_ANALYTICS_DATABASE_URL: connections.analytics,
      MIM_ACTOR_TOKEN_SECRET: secrets.actorToken,
    },
    'operator.env': {
      MIM_PUBLIC_ORIGIN: origin,
      MIM_OWNER_DATABASE_URL: connections.owner,
    },
  }) as const satisfies Readonly<Record<string, Settings>>;

/**
 * The text of a file of settings, as systemd, Docker and Node read it alike: `NAME=value`, nothing quoted. A value of more than one
 * line, or that begins or ends with a space or a quote, is read differently by each, and there is none.
 */
export const settingsText = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

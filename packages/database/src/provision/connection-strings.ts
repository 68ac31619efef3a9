import { type LoginRole, loginRoles, type Passwords } from './passwords.js';

/** One connection for each task. `owner` migrates, the others serve. */
export interface ConnectionStrings {
  readonly owner: string;
  readonly app: string;
  readonly auth: string;
  readonly analytics: string;
}

const taskOf: Record<LoginRole, keyof ConnectionStrings> = {
  mim_owner: 'owner',
  mim_app: 'app',
  mim_auth: 'auth',
  mim_analytics: 'analytics',
};

/**
 * The connections of the login roles to the database of another connection string: same server, same
 * database, same parameters (for instance sslmode).
 */
export function roleConnectionStrings(connectionString: string, passwords: Passwords): ConnectionStrings {
  const entries = loginRoles.map((role) => {
    const url = new URL(connectionString);
    url.username = role;
    url.password = passwords[role];
    return [taskOf[role], url.href] as const;
  });
  return Object.fromEntries(entries) as unknown as ConnectionStrings;
}

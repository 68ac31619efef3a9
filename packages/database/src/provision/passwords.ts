import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/** The login roles, each with its task. */
export const loginRoles = ['mim_owner', 'mim_app', 'mim_auth', 'mim_analytics'] as const;
export type LoginRole = (typeof loginRoles)[number];

/** A password for each login role. */
export type Passwords = Readonly<Record<LoginRole, string>>;

/** A password that nobody has to type: 192 random bits, safe in a URL. */
export const randomPassword = (): string => randomBytes(24).toString('base64url');

/** Fresh random passwords for all login roles. */
export function randomPasswords(): Passwords {
  return {
    mim_owner: randomPassword(),
    mim_app: randomPassword(),
    mim_auth: randomPassword(),
    mim_analytics: randomPassword(),
  };
}

/**
 * What PostgreSQL keeps of a password (RFC 5803). Made here, so that the password itself never stands in
 * a statement that a server may log. Letters and digits only need no normalisation (SASLprep).
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16), iterations = 4096): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyOf = (name: string): Buffer => createHmac('sha256', salted).update(name).digest();
  const storedKey = createHash('sha256').update(keyOf('Client Key')).digest('base64');
  const serverKey = keyOf('Server Key').toString('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}

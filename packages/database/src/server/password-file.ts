import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { randomPassword, randomPasswords } from '../provision/passwords.js';

const passwordsSchema = z.object({
  bootstrap: z.string().min(20),
  mim_owner: z.string().min(20),
  mim_app: z.string().min(20),
  mim_auth: z.string().min(20),
  mim_analytics: z.string().min(20),
});
export type ServerPasswords = z.infer<typeof passwordsSchema>;

const fileIn = (home: string): string => join(home, 'database-passwords.json');

/** Reads the passwords of an embedded server; null when the file is missing or unreadable as such. */
export async function readPasswords(home: string): Promise<ServerPasswords | null> {
  try {
    return passwordsSchema.parse(JSON.parse(await readFile(fileIn(home), 'utf8')));
  } catch {
    return null;
  }
}

/** Makes new passwords and keeps them in a file that only its owner can read. */
export async function writeNewPasswords(home: string): Promise<ServerPasswords> {
  const passwords = { bootstrap: randomPassword(), ...randomPasswords() };
  const fresh = `${fileIn(home)}.new`;
  await writeFile(fresh, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
  await rename(fresh, fileIn(home));
  return passwords;
}

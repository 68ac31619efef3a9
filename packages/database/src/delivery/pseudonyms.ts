import { createHmac, hkdfSync } from 'node:crypto';
import type { PersonTable } from '@mim/domain/annual-registration';

/** Makes the pseudonyms of one location. */
export interface Pseudonyms {
  /** The pseudonym of a random identifier: the same one for ever, and of which nobody without the key finds it. */
  readonly of: (table: PersonTable, id: string) => string;
  /** Says whether two deliveries were made under one key, and nothing of the key. */
  readonly keyCheck: string;
}

/** 128 bits in hexadecimal digits: no two of a country are ever alike. */
const length = 32;

/**
 * The pseudonyms of a location: keyed HMAC of random identifiers, with a key for each location that HKDF draws from the
 * master secret. So what one location sends cannot be laid beside what another sends, and without the secret, which is
 * kept outside the database, nobody finds whom a row is of.
 * @param secret The master secret (setting MIM_PSEUDONYM_SECRET).
 * @example
 * pseudonymsOf(secret, 'breda').of('participations', trajectoryId); // '9f86d081884c7d659a2feaa0c55ad015'
 */
export function pseudonymsOf(secret: string, locationId: string): Pseudonyms {
  const key = Buffer.from(hkdfSync('sha256', secret, 'mim-pseudonyms', `location:${locationId}`, 32));
  const signed = (text: string): string => createHmac('sha256', key).update(text).digest('hex');
  return {
    of: (table, id) => signed(`${table}:${id}`).slice(0, length),
    keyCheck: signed('key-check'),
  };
}

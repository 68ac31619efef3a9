/** Municipalities that go by two names, of which the official one is seldom used. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["'s-gravenhage", 'den haag'],
  ["'s-hertogenbosch", 'den bosch'],
]);

/**
 * What a municipality is found by, however it is written: without capitals, accents, the kind of apostrophe or the word that
 * Statistics Netherlands puts behind some names.
 * @example
 * municipalityKey("'s-Gravenhage (gemeente)") === municipalityKey('Den Haag'); // true
 */
export function municipalityKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[‘’`´′]/g, "'")
    .replace(/\(gemeente\)/i, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return otherNames.get(plain) ?? plain;
}

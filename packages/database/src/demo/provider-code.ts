/**
 * The code of a provider of which only the name is known: lower case, without accents, words joined by
 * hyphens.
 * @example
 * providerCode('Zorggroep Oude en Nieuwe Land'); // 'zorggroep-oude-en-nieuwe-land'
 */
export function providerCode(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** How a slug is written, as a regular expression without its ends. */
export const slugPattern = '[a-z0-9]+(-[a-z0-9]+)*';
export const longestSlug = 100;
const slug = new RegExp(`^${slugPattern}$`);

/**
 * Whether a text is a slug: 1-100 lower-case letters and digits, with single hyphens between them.
 * @example
 * isSlug('den-haag-escamp'); // true
 * isSlug('Den Haag'); // false
 */
export const isSlug = (text: string): boolean => text.length <= longestSlug && slug.test(text);

/**
 * A name as a slug: lower case, without accents, its words joined by hyphens; empty for a name without a letter or digit
 * that a slug can have.
 * @example
 * slugOf('Zorggroep Oude en Nieuwe Land'); // 'zorggroep-oude-en-nieuwe-land'
 */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-|-$/g, '');

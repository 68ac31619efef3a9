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

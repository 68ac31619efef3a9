import { fail, ok, type Problem, type Result } from './result.js';

declare const kind: unique symbol;

/** Text that identifies something of one kind: an id of another kind does not compile in its place. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** A location's code, which is also its id: a lower-case slug such as `den-haag-escamp`. */
export type LocationId = Id<'location'>;
/** A provider's id: a lower-case slug. */
export type ProviderId = Id<'provider'>;

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestSlug = 100;

/**
 * Whether a text is a slug: 1-100 lower-case letters and digits, with single hyphens between them.
 * @example
 * isSlug('den-haag-escamp'); // true
 * isSlug('Den Haag'); // false
 */
export const isSlug = (text: string): boolean => text.length <= longestSlug && slugPattern.test(text);

const notASlug: Problem<'malformed-id'> = {
  code: 'malformed-id',
  message: { nl: 'Dit is geen geldige code.', en: 'This is not a valid code.' },
  remedy: {
    nl: 'Gebruik kleine letters en cijfers, met streepjes ertussen.',
    en: 'Use lower-case letters and digits, with hyphens between them.',
  },
};

/**
 * Reads a location's id.
 * @example
 * locationId('breda').ok; // true
 */
export const locationId = (text: string): Result<LocationId, Problem<'malformed-id'>> =>
  isSlug(text) ? ok(text as LocationId) : fail(notASlug);

/**
 * Reads a provider's id.
 * @example
 * providerId('careyn').ok; // true
 */
export const providerId = (text: string): Result<ProviderId, Problem<'malformed-id'>> =>
  isSlug(text) ? ok(text as ProviderId) : fail(notASlug);

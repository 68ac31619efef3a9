import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';

const malformedWebsite = problemOf(
  'malformed-website',
  ['Dit is geen adres van een website.', 'This is not the address of a website.'],
  ['Schrijf bijvoorbeeld www.voorbeeld.nl.', 'Write for instance www.example.org.'],
);

/**
 * Reads the address of a website in one way of writing, which a browser can open.
 * @param text As somebody wrote it, with or without what stands before the name.
 * @example
 * normaliseWebsite('www.humanitas.nl'); // { ok: true, value: 'https://www.humanitas.nl' }
 * normaliseWebsite('javascript:alert(1)').ok; // false
 */
export function normaliseWebsite(text: string): Result<string, Problem<'malformed-website'>> {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]\S*)?$/i.test(address)
    ? ok(address)
    : fail(malformedWebsite);
}

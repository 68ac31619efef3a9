/** In JSON both come as an escape: a byte that is no text is replaced where the body is read. */
const mayHold = /\\u(0000|d[89a-f])/i;

/**
 * Whether a text of JSON holds what PostgreSQL cannot store as text: the character with number 0, or half of a
 * pair of surrogates. Text that is no JSON holds nothing: it is refused as such.
 * @example
 * hasUnstorableText('{"name":"A\\u0000"}'); // true
 */
export function hasUnstorableText(json: string): boolean {
  if (!mayHold.test(json)) return false;
  let found = false;
  const look = (text: string): void => {
    if (text.includes('\0') || !isWellFormed(text)) found = true;
  };
  try {
    JSON.parse(json, (key, value: unknown) => {
      look(key);
      if (typeof value === 'string') look(value);
      return value;
    });
  } catch {
    return false;
  }
  return found;
}

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

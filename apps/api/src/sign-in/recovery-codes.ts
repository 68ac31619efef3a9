import { randomInt } from 'node:crypto';

/** How many codes there are at first. */
const amount = 10;
/** Letters and digits of which none is taken for another when it is read from paper. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
/** Signs of one code: some 49 bits, of which ten a quarter of an hour can be guessed. */
const length = 10;

const half = length / 2;

/**
 * Makes recovery codes: each opens one session in the place of a code of the authenticator.
 * @example
 * newRecoveryCodes()[0]; // 'k7mwp-3hxrn'
 */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: amount }, () => {
    const code = Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
    return `${code.slice(0, half)}-${code.slice(half)}`;
  });

/**
 * A recovery code as it is kept, however it was typed.
 * @example
 * recoveryCodeTyped(' K7MWP 3hxrn'); // 'k7mwp-3hxrn'
 */
export function recoveryCodeTyped(typed: string): string {
  const bare = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return `${bare.slice(0, half)}-${bare.slice(half)}`;
}

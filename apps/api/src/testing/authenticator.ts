import { createHmac } from 'node:crypto';
import type { Answer, TestBrowser } from './test-browser.js';

/** An authenticator app with one account in it. */
export interface Authenticator {
  /** The code that it shows some half minutes from now; those of one before and one after are right too. */
  codeAt(halfMinutes?: number): string;
  /** What it was given, as bytes. */
  readonly secret: Buffer;
}

/** What an authenticator app makes of a secret (RFC 6238, six digits, thirty seconds), apart from what the API goes by. */
export function authenticatorOf(base32: string): Authenticator {
  const bits = [...base32]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const codeAt = (halfMinutes = 0) => {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + halfMinutes));
    const digest = createHmac('sha1', secret).update(counter).digest();
    const offset = (digest.at(-1) ?? 0) & 0x0f;
    return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
  };
  return { codeAt, secret };
}

/** Signs in with a password. */
export const givePassword = (
  browser: TestBrowser,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Answer> => browser.post('/api/auth/sign-in/email', { email, password });

/** Sets up a second factor in a browser that gave a password; the code before the present one is used for it. */
export async function setUpAuthenticator(
  browser: TestBrowser,
): Promise<Authenticator & { readonly recoveryCodes: readonly string[] }> {
  const offered = await browser.post('/api/auth/second-factor/offer');
  const authenticator = authenticatorOf(offered.json.secret);
  const done = await browser.post('/api/auth/second-factor/set-up', { code: authenticator.codeAt(-1) });
  if (done.status !== 200) throw new Error(done.text);
  return { ...authenticator, recoveryCodes: done.json.recoveryCodes };
}

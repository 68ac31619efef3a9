import fc from 'fast-check';
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { type Actor, roles } from './actor.js';
import { signActorToken, verifyActorToken } from './actor-token.js';

const secret = 'a-secret-of-at-least-32-characters-0';
const audience = 'mim-analytics';
const now = 1_230_768_000;
const actor: Actor = { accountId: 'a1', role: 'coordinator', locationIds: ['breda', 'ede'] };

const actors: fc.Arbitrary<Actor> = fc.record({
  accountId: fc.string({ minLength: 1, maxLength: 40 }),
  role: fc.constantFrom(...roles),
  locationIds: fc.array(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/), { maxLength: 5 }),
});

describe('an actor token', () => {
  test('gives back the actor that was signed', async () => {
    await fc.assert(
      fc.asyncProperty(actors, async (signed) => {
        const token = await signActorToken(signed, { secret, audience, now });
        expect(await verifyActorToken(token, { secret, now })).toEqual({ ok: true, value: signed });
      }),
      { seed: 2008, numRuns: 50 },
    );
  });

  test('is refused after any change of one character', async () => {
    const token = await signActorToken(actor, { secret, audience, now });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 1),
        fc.constantFrom('A', '9', '.', '_'),
        async (at, character) => {
          fc.pre(token[at] !== character);
          const changed = token.slice(0, at) + character + token.slice(at + 1);
          const read = await verifyActorToken(changed, { secret, now });
          // The last character of a signature carries bits that do not count.
          if (at < token.length - 1) expect(read.ok).toBe(false);
        },
      ),
      { seed: 2008, numRuns: 100 },
    );
  });

  test('opens the audience for its lifetime, and not a second longer', async () => {
    const token = await signActorToken(actor, { secret, audience, now });
    expect((await verifyActorToken(token, { secret, now: now + 59 })).ok).toBe(true);
    expect((await verifyActorToken(token, { secret, now: now + 60 })).ok).toBe(false);
  });

  test('opens nothing a minute after it was signed, whatever end it gives itself', async () => {
    const years = 10 * 365 * 86_400;
    const lasting = await signActorToken(actor, { secret, audience, now, lifetimeSeconds: years });
    expect((await verifyActorToken(lasting, { secret, now: now + 60 })).ok).toBe(true);
    expect((await verifyActorToken(lasting, { secret, now: now + 61 })).ok).toBe(false);
    const early = await signActorToken(actor, { secret, audience, now: now + years });
    expect((await verifyActorToken(early, { secret, now })).ok).toBe(false);
    const skewed = await signActorToken(actor, { secret, audience, now: now + 5 });
    expect((await verifyActorToken(skewed, { secret, now })).ok).toBe(true);
  });

  test('is refused with another secret', async () => {
    const token = await signActorToken(actor, { secret, audience, now });
    const read = await verifyActorToken(token, { secret: secret.replaceAll('s', 'z'), now });
    expect(read).toMatchObject({ ok: false, problem: { code: 'actor-token-refused' } });
  });

  test('is refused when it is for another audience, or says what no actor is', async () => {
    const key = new TextEncoder().encode(secret);
    const tokenOf = (claims: Record<string, unknown>, audience: string): Promise<string> =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject('a1')
        .setIssuer('mim-api')
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + 60)
        .sign(key);
    const claims = { role: 'analyst', locationIds: [] };
    expect((await verifyActorToken(await tokenOf(claims, audience), { secret, now })).ok).toBe(true);
    expect((await verifyActorToken(await tokenOf(claims, 'elsewhere'), { secret, now })).ok).toBe(false);
    for (const wrong of [{ role: 'king' }, { locationIds: ['a,b'] }, { locationIds: 'breda' }]) {
      const token = await tokenOf({ ...claims, ...wrong }, audience);
      expect((await verifyActorToken(token, { secret, now })).ok).toBe(false);
    }
  });

  test('is not signed with a short secret', () => {
    expect(() => signActorToken(actor, { secret: 'short', audience, now })).toThrow(/32/);
  });

  test('of no algorithm at all is refused', async () => {
    const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const body = { ...actor, sub: 'a1', iss: 'mim-api', aud: audience, iat: now, exp: now + 60 };
    const token = `${encoded({ alg: 'none' })}.${encoded(body)}.`;
    expect((await verifyActorToken(token, { secret, now })).ok).toBe(false);
  });
});

import type { BetterAuthOptions } from 'better-auth';

/**
 * How cookies are named and kept. On https every name starts with `__Host-`: the browser then accepts
 * it only over https, for this host alone and for the whole site, so no other subdomain can plant one.
 * On http (a demo on localhost) browsers refuse that prefix, so the name is plain.
 * @param publicOrigin The address that people type.
 */
export function signInCookies(publicOrigin: string): NonNullable<BetterAuthOptions['advanced']> {
  const secure = publicOrigin.startsWith('https://');
  return {
    // The library would write `__Secure-`, which a subdomain can still plant.
    useSecureCookies: false,
    cookiePrefix: secure ? '__Host-mim' : 'mim',
    defaultCookieAttributes: { secure, httpOnly: true, path: '/', sameSite: 'lax' },
    // Nothing but our own pages needs the session; the others live through a visit to an identity provider.
    cookies: { session_token: { attributes: { sameSite: 'strict' } } },
  };
}

/** The name of the cookie that holds the opaque session token. */
export const sessionCookieName = (publicOrigin: string): string =>
  `${signInCookies(publicOrigin).cookiePrefix}.session_token`;

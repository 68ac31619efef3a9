import type { FastifyHelmetOptions } from '@fastify/helmet';

/** What the pages of a server may load and do: directives of its content security policy. */
export type PageRules = Readonly<Record<string, readonly string[]>>;

/** What the browser is told about the answers of a server. */
export interface SecurityParts {
  /** Whether it is reached over https: the browser is then told to stay there. */
  readonly secure: boolean;
  /** What its pages may do; a server without pages has none. */
  readonly pages?: PageRules;
}

/**
 * What a browser may do with the answers of a server: nothing but what its pages are allowed, in no frame, and
 * told to no other site.
 * @example
 * securityHeaders({ secure: true, pages: { scriptSrc: ["'self'"] } });
 */
export const securityHeaders = ({ secure, pages = {} }: SecurityParts): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
      ...Object.fromEntries(Object.entries(pages).map(([name, sources]) => [name, [...sources]])),
      ...(secure ? { upgradeInsecureRequests: [] } : {}),
    },
  },
  strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: false } : false,
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
});

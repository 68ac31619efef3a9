import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { ServerSettings } from '../server-settings/server-settings.js';

/**
 * What the browser may do with our pages: scripts, styles and data of our own origin alone, nothing
 * inline, in no frame. Over https it is told to stay there.
 */
export function securityHeaders(settings: ServerSettings): FastifyHelmetOptions {
  const secure = settings.MIM_PUBLIC_ORIGIN.startsWith('https://');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  };
}

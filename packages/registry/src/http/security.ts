/**
 * Headers that tell a browser what it must not do.
 *
 * @module
 */
import { secureHeaders } from 'hono/secure-headers';
import type { MiddlewareHandler } from 'hono';

const none = ["'none'"];
const self = ["'self'"];

const common = {
  // answers are read from other origins on purpose; CORS decides which
  crossOriginResourcePolicy: 'cross-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: false,
  // set where TLS ends; on a plain local address it would lock people out
  strictTransportSecurity: false,
} as const;

/** For data and for our own pages, which carry no script at all. */
export const withoutScripts: MiddlewareHandler = secureHeaders({
  ...common,
  contentSecurityPolicy: { defaultSrc: none, styleSrc: self, formAction: self, baseUri: none, frameAncestors: none },
});

/** For example sites: scripts of this server only, and no string ever becomes one. */
export const withOwnScripts: MiddlewareHandler = secureHeaders({
  ...common,
  contentSecurityPolicy: {
    defaultSrc: none,
    scriptSrc: self,
    styleSrc: self,
    connectSrc: self,
    imgSrc: [...self, 'data:'],
    fontSrc: self,
    baseUri: none,
    formAction: self,
    frameAncestors: self,
    manifestSrc: self,
    requireTrustedTypesFor: ["'script'"],
  },
});

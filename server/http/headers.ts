import type { Server as HttpServer } from 'node:http';
import type { MiddlewareHandler } from 'hono';

/**
 * A page may load its own scripts, styles, fonts and pictures and talk to this server; nothing else, and nobody may
 * frame it. No page needs inline script or style.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headersOfAll = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
const onlyByHttps = 'max-age=31536000';

export const securityHeaders =
  (secure: () => boolean): MiddlewareHandler =>
  async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headersOfAll)) context.header(name, value);
    if (secure()) context.header('Strict-Transport-Security', onlyByHttps);
    if (context.req.path.startsWith('/api/')) context.header('Cache-Control', 'no-store');
  };

/** The same for the answers of Socket.IO, which go past the routes. To be called after it was attached. */
export const secureSocketAnswers = (server: HttpServer, secure: () => boolean): void => {
  server.prependListener('request', (request, response) => {
    if (!request.url?.startsWith('/socket.io/')) return;
    for (const [name, value] of Object.entries(headersOfAll)) response.setHeader(name, value);
    if (secure()) response.setHeader('Strict-Transport-Security', onlyByHttps);
    response.setHeader('Cache-Control', 'no-store');
  });
};

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

export const securityHeaders =
  (secure: () => boolean): MiddlewareHandler =>
  async (context, next) => {
    await next();
    context.header('Content-Security-Policy', contentSecurityPolicy);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
    if (secure()) context.header('Strict-Transport-Security', 'max-age=31536000');
    if (context.req.path.startsWith('/api/')) context.header('Cache-Control', 'no-store');
  };

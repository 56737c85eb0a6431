import { parse } from 'hono/utils/cookie';

/** The session cookie's names: with the prefix that browsers hold to https, and for plain http on loopback. */
export const secureCookie = '__Host-panelroom';
export const plainCookie = 'panelroom';

/** The session token in a Cookie header. */
export const tokenOfCookies = (header: string | undefined): string | null => {
  if (!header) return null;
  const cookies = parse(header);
  return cookies[secureCookie] ?? cookies[plainCookie] ?? null;
};

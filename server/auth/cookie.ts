import { parse } from 'hono/utils/cookie';

/** The session cookie's names: with the prefix that browsers hold to https, and for plain http on loopback. */
export const secureCookie = '__Host-panelroom';
export const plainCookie = 'panelroom';

/**
 * The session token in a Cookie header. Over https only the prefixed name counts: the plain one could have been
 * planted by another subdomain, which would make its owner's session that of whoever visits.
 */
export const tokenOfCookies = (
  header: string | undefined,
  { secure }: { readonly secure: boolean },
): string | null => (header ? (parse(header)[secure ? secureCookie : plainCookie] ?? null) : null);

/**
 * The origins whose pages may talk to this server: PUBLIC_URL's, and while that is a loopback address the other
 * names of loopback too, because people type localhost and 127.0.0.1 alike.
 */
export const allowedOrigins = (publicUrl: URL): ReadonlySet<string> => {
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  if (!loopback.includes(publicUrl.hostname)) return new Set([publicUrl.origin]);
  const port = publicUrl.port ? `:${publicUrl.port}` : '';
  return new Set(loopback.map((name) => `${publicUrl.protocol}//${name}${port}`));
};

/** What a request says about where it comes from. */
export interface RequestSource {
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  /** Whether it relies on the browser's cookie, which a foreign page's request would carry as well. */
  readonly byCookie: boolean;
}

/** Whether a request that changes something, or opens a socket, may come from there. */
export const isFromAllowedOrigin = (source: RequestSource, allowed: ReadonlySet<string>): boolean => {
  if (source.origin !== undefined) return allowed.has(source.origin);
  // No Origin: a program. It must bring its own token, and a browser's fetch metadata must not say otherwise.
  return (
    !source.byCookie &&
    (source.fetchSite === undefined || source.fetchSite === 'none' || source.fetchSite === 'same-origin')
  );
};

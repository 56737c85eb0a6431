import type { Context } from 'hono';

/** A download with its name: for old clients in ASCII, for the others as it is (RFC 6266). */
export const attach = (context: Context, name: string): void => {
  const ascii = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\/]/g, '_');
  const encoded = encodeURIComponent(
    name.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\\/]/g, '_'),
  ).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  context.header('Content-Disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`);
};

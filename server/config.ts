import * as v from 'valibot';

/** What an operator can set. Everything has a default that works on one's own machine. */
export interface Config {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Base of invite links and the allowed origin; null until the port is known. */
  readonly publicUrl: URL | null;
  readonly dataDir: string;
  /** Owner sign-in secret; made at first start and kept when null. */
  readonly ownerKey: string | null;
  /** Whether X-Forwarded-For is believed: only behind a proxy of one's own. */
  readonly trustProxy: boolean;
  /** How long packets may be kept, printed on each page of them; null: nothing is said. */
  readonly retentionDays: number | null;
  readonly logLevel: (typeof logLevels)[number];
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** Settings whose features are not built yet: better to say so than to ignore them. */
const notYet = ['DATABASE_URL', 'REDIS_URL', 'OIDC_ISSUER'];

const settings = v.object({
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty()), '127.0.0.1'),
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, 'is not a port number'),
      v.transform(Number),
      v.maxValue(65_535, 'is above 65535'),
    ),
    '3000',
  ),
  PUBLIC_URL: v.optional(
    v.pipe(
      v.string(),
      v.url('is not a URL such as https://panel.example.org'),
      v.transform((text) => new URL(text)),
      v.check((url) => /^https?:$/.test(url.protocol), 'must begin with http:// or https://'),
      v.check(
        (url) => url.pathname === '/' && !url.search && !url.hash,
        'must have no path: Panelroom answers at the root',
      ),
    ),
  ),
  DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty('is empty')), './data'),
  OWNER_KEY: v.optional(
    v.pipe(v.string(), v.minLength(16, 'is shorter than 16 characters: too easy to guess')),
  ),
  RETENTION_DAYS: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,4}$/, 'is not a number of days from 1 to 99999'),
      v.transform(Number),
    ),
  ),
  TRUST_PROXY: v.optional(v.picklist(['off', 'on'], 'is neither on nor off'), 'off'),
  LOG_LEVEL: v.optional(v.picklist(logLevels, `is none of ${logLevels.join(', ')}`), 'info'),
});

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  /** One sentence for each wrong setting, all of them at once. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the environment. */
export const parseConfig = (env: { readonly [name: string]: string | undefined }): ConfigResult => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  const parsed = v.safeParse(settings, given);
  const problems = [
    ...(parsed.issues ?? []).map((issue) => {
      const name = v.getDotPath(issue) ?? 'setting';
      return `${name} ${issue.message}${name === 'OWNER_KEY' ? '' : ` (it is "${env[name]}")`}.`;
    }),
    ...notYet
      .filter((name) => env[name])
      .map((name) => `${name} is not supported by this version. Unset it.`),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const { HOST, PORT, PUBLIC_URL, DATA_DIR, OWNER_KEY, RETENTION_DAYS, TRUST_PROXY, LOG_LEVEL } =
    parsed.output;
  return {
    ok: true,
    config: {
      host: HOST,
      port: PORT,
      publicUrl: PUBLIC_URL ?? null,
      dataDir: DATA_DIR,
      ownerKey: OWNER_KEY ?? null,
      retentionDays: RETENTION_DAYS ?? null,
      trustProxy: TRUST_PROXY === 'on',
      logLevel: LOG_LEVEL,
    },
  };
};

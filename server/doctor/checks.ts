import { access, constants, readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { readTrail } from '../audit/audit-trail.ts';
import type { Config } from '../config.ts';
import { packageRoot } from '../paths.ts';
import { nodeDisk } from '../store/embedded/node-disk.ts';
import { openEmbeddedStore } from '../store/embedded/open-embedded-store.ts';
import { StoreInUseError } from '../store/store-errors.ts';

export interface Finding {
  readonly ok: boolean;
  readonly what: string;
  /** What to do about it. */
  readonly todo?: string;
}

const good = (what: string): Finding => ({ ok: true, what });
const bad = (what: string, todo: string): Finding => ({ ok: false, what, todo });

/** Free space under which a long interview may not be saved to its end. */
const leastFree = 100 * 1024 * 1024;

export const checkFolder = async ({ dataDir }: Config): Promise<Finding[]> => {
  const found = await stat(dataDir).catch(() => null);
  if (!found) return [good(`${dataDir} is not there yet: the first start makes it`)];
  const findings: Finding[] = [];
  findings.push(
    process.platform !== 'win32' && (found.mode & 0o077) !== 0
      ? bad(`${dataDir} can be read by other accounts`, `chmod 700 ${dataDir}`)
      : good(`${dataDir} is for this account alone`),
  );
  const writable = await access(dataDir, constants.W_OK).then(
    () => true,
    () => false,
  );
  findings.push(
    writable
      ? good('it can be written to')
      : bad('it cannot be written to', 'Give it to the account that runs Panelroom.'),
  );
  const disk = await statfs(dataDir);
  const free = disk.bavail * disk.bsize;
  const megabytes = `${Math.floor(free / 1_048_576)} MB`;
  findings.push(
    free < leastFree
      ? bad(`${megabytes} are free`, 'Free some space: rooms become read-only when the disk is full.')
      : good(`${megabytes} are free`),
  );
  return findings;
};

/** Opens each room, unless a server has them open: that one's health tells. */
export const checkRooms = async ({ dataDir }: Config): Promise<Finding[]> => {
  if (!(await stat(dataDir).catch(() => null))) return [];
  try {
    const store = await openEmbeddedStore({ dataDir });
    const rooms = await store.rooms.list();
    const damaged: Finding[] = [];
    for (const room of rooms) {
      const loaded = await store.rooms.load(room);
      if (loaded.kind !== 'quarantined') continue;
      const folder = join(dataDir, 'rooms', room);
      damaged.push(
        bad(
          `${folder} is quarantined: ${loaded.reason}`,
          'Put the folder of a backup in its place, or move it away.',
        ),
      );
    }
    await store.close();
    return [good(`${rooms.length - damaged.length} of ${rooms.length} rooms open`), ...damaged];
  } catch (error) {
    if (error instanceof StoreInUseError) return [good('a server has the data folder open')];
    return [
      bad(
        `the data folder cannot be opened: ${(error as Error).message}`,
        'Restore the file that is named from a backup.',
      ),
    ];
  }
};

export const checkAudit = async ({ dataDir }: Config): Promise<Finding> => {
  const verdict = await readTrail(nodeDisk, dataDir).catch(() => null);
  if (verdict?.ok) return good(`the audit trail holds (${verdict.head.n} records)`);
  return bad('the audit trail does not hold', 'Run: panelroom audit verify');
};

export const checkFonts = async (): Promise<Finding> => {
  const folder = join(packageRoot, 'node_modules', '@expo-google-fonts', 'noto-sans');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.some((name) => name.endsWith('.ttf'))
    ? good('the fonts of the packet are there')
    : bad('the fonts of the packet are missing', 'Run: npm ci');
};

const wanted = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Asks the server as a browser would, through whatever stands before it. */
export const checkServer = async ({ publicUrl, port }: Config): Promise<Finding[]> => {
  const url = publicUrl ?? new URL(`http://localhost:${port}`);
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, url), { ...init, signal: AbortSignal.timeout(5_000) }).catch(() => null);
  const health = await ask('/api/health');
  if (!health?.ok)
    return [
      bad(`${url.origin} does not answer`, 'Start Panelroom, or set PUBLIC_URL to where people reach it.'),
    ];
  const { status, quarantined, readOnly } = (await health.json()) as {
    status: string;
    quarantined?: number;
    readOnly?: number;
  };
  const findings = [
    status === 'ok'
      ? good(`${url.origin} answers`)
      : bad(
          `${url.origin}: ${quarantined} rooms are quarantined, ${readOnly} cannot be saved`,
          'Free space; stop the server and run doctor again for the rooms.',
        ),
  ];
  const missing = Object.entries(wanted)
    .filter(([name, value]) => health.headers.get(name) !== value)
    .map(([name]) => name);
  if (!health.headers.get('content-security-policy')?.includes("default-src 'none'"))
    missing.push('content-security-policy');
  findings.push(
    missing.length === 0
      ? good('its headers arrive')
      : bad(
          `headers are lost on the way: ${missing.join(', ')}`,
          'Let the proxy pass the headers of answers on.',
        ),
  );
  const foreign = await ask('/socket.io/?EIO=4&transport=polling', {
    headers: { origin: 'https://elsewhere.invalid' },
  });
  findings.push(
    foreign?.status === 403
      ? good('other sites are refused')
      : bad('another site was not refused', 'Let the proxy pass the Origin header on.'),
  );
  const own = await ask('/socket.io/?EIO=4&transport=polling', { headers: { origin: url.origin } });
  findings.push(
    own?.ok
      ? good('its own pages may connect')
      : bad(`pages of ${url.origin} may not connect`, 'Set PUBLIC_URL to the address in the browser.'),
  );
  return findings;
};

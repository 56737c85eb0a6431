import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/paths.ts';

interface Import {
  readonly from: string;
  /** A file of ours relative to the package, or a package's name. */
  readonly to: string;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(packageRoot, join(entry.parentPath, entry.name)));

const importsOf = (file: string): Import[] => {
  const text = readFileSync(join(packageRoot, file), 'utf8');
  const found = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
    ),
  ];
  return found.map((match) => {
    const to = match[1] ?? match[2] ?? match[3] ?? '';
    return {
      from: file,
      to: to.startsWith('.') ? relative(packageRoot, join(packageRoot, dirname(file), to)) : to,
    };
  });
};

const sources = ['shared', 'server', 'client'].flatMap(filesUnder);
const imports = sources.flatMap(importsOf);
const within = (path: string, ...folders: string[]) =>
  folders.some((folder) => path.startsWith(`${folder}/`));

/** Imports of a place that its rule does not allow, as sentences. */
const forbidden = (
  place: string,
  allowed: (to: string) => boolean,
  except: readonly string[] = [],
): string[] =>
  imports
    .filter(({ from }) => within(from, place) && !except.some((other) => from.startsWith(other)))
    .filter(({ to }) => !allowed(to))
    .map(({ from, to }) => `${from} imports ${to}`);

describe('who may import whom', () => {
  it('[X1] the checks below see the imports of all three houses', () => {
    expect(imports.length).toBeGreaterThan(300);
    for (const house of ['shared', 'server', 'client'])
      expect(imports.some(({ from }) => within(from, house))).toBe(true);
  });

  it('[X2] shared imports itself and the schema library, and its kits parsing libraries', () => {
    expect(forbidden('shared', (to) => within(to, 'shared') || to === 'valibot', ['shared/kit/'])).toEqual(
      [],
    );
    const parsing = [
      'valibot',
      'yaml',
      '@valibot/to-json-schema',
      'csv-parse/sync',
      'fflate',
      'parse5',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'saxes',
    ];
    expect(forbidden('shared/kit', (to) => within(to, 'shared') || parsing.includes(to))).toEqual([]);
  });

  it('[X3] shared has no clock, no randomness and no input or output', () => {
    const found = filesUnder('shared').flatMap((file) => {
      const code = readFileSync(join(packageRoot, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const words = code.match(
        /Date\.now|new Date\(\)|Math\.random|crypto\.|setTimeout|setInterval|\bfetch\(|\bprocess\.(?:env|argv|cwd|std|next)/g,
      );
      return (words ?? []).map((word) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  it('[X4] client and server never import each other', () => {
    expect(forbidden('client', (to) => !within(to, 'server', 'tests'))).toEqual([]);
    expect(forbidden('server', (to) => !within(to, 'client', 'tests'))).toEqual([]);
  });

  it('[X5] routes and the live channel know the store by its interface alone', () => {
    const storeFiles = (to: string) => !within(to, 'server/store') || to === 'server/store/store.ts';
    expect(forbidden('server/http', storeFiles)).toEqual([]);
    expect(forbidden('server/live', storeFiles)).toEqual([]);
    expect(forbidden('server/live', (to) => !within(to, 'server/http'))).toEqual([]);
  });

  it('[X6] controls import solid, the QR code, words and types of the kit; pages reach the server through room and api', () => {
    const plain = ['solid-js', 'solid-js/web', 'uqr'];
    expect(
      forbidden(
        'client/ui',
        (to) =>
          within(to, 'client/ui') ||
          plain.includes(to) ||
          to === 'shared/kit/kit.ts' ||
          within(to, 'client/styles', 'client/words'),
      ),
    ).toEqual([]);
    expect(
      forbidden('client/words', (to) => within(to, 'client/words', 'shared') || to === 'solid-js'),
    ).toEqual([]);
    expect(forbidden('client/pages', (to) => to !== 'socket.io-client')).toEqual([]);
  });

  it('[X7] only the painter knows PDFKit, and only the session sends to a socket', () => {
    const pdfkit = imports.filter(({ to }) => to === 'pdfkit').map(({ from }) => from);
    expect(pdfkit.every((from) => from.startsWith('server/packet/'))).toBe(true);
    const senders = filesUnder('server').filter((file) =>
      /\.emit\(\s*'(view|patch|refused|presence|bye)'/.test(readFileSync(join(packageRoot, file), 'utf8')),
    );
    expect(senders).toEqual(['server/live/session.ts']);
  });

  it('[X8] there are no barrels, no default exports and no folders named for nothing', () => {
    expect(sources.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
    expect(sources.filter((file) => /(helper|util|common|manager)/i.test(file))).toEqual([]);
    const defaults = sources.filter((file) =>
      /^export default/m.test(readFileSync(join(packageRoot, file), 'utf8')),
    );
    expect(defaults.filter((file) => !file.endsWith('.d.ts'))).toEqual([]);
  });
});

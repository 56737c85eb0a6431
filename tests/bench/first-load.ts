import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { spreadOf } from './figures.ts';
import { heading, kilobytes, printAgainst, written } from './report.ts';

/** What the room page's own chunk is called after: the page's file. */
const pageName = 'room-page';

/** The scripts that a browser fetches before it can show the room, compressed as a server would send them. */
export const benchFirstLoad = (client: string): void => {
  heading('First load of the room page: scripts, gzipped');
  const page = join(client, 'index.html');
  if (!existsSync(page)) {
    console.log('        The client is not built: run `npm start` once, or `npx vite build --app`.');
    return;
  }
  const entries = scriptsOf(readFileSync(page, 'utf8'));
  const pages = chunksNamed(client, pageName);
  if (pages.length === 0)
    console.log(`        There is no chunk "${pageName}-*.js" yet; what follows is the entry alone.`);
  const loaded = withStaticImports(client, [...entries, ...pages]);
  const sizes = loaded.map((script) => ({
    script,
    size: gzipSync(readFileSync(join(client, script))).length / 1000,
  }));
  for (const { script, size } of sizes.sort((a, b) => b.size - a.size))
    console.log(`        ${written(size, kilobytes).padStart(9)}  ${script}`);
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  printAgainst('all scripts together', spreadOf([total]), { atMost: 90 }, kilobytes);
};

/** Script tags and preloaded modules. */
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/([^"]+\.js)"/g)].flatMap(
    ([, path]) => path ?? [],
  );

const chunksNamed = (client: string, name: string): string[] => {
  const assets = join(client, 'assets');
  if (!existsSync(assets)) return [];
  const isChunk = (file: string) => file.startsWith(`${name}-`) && file.endsWith('.js');
  return readdirSync(assets)
    .filter(isChunk)
    .map((file) => posix.join('assets', file));
};

// Built code is minified, so `from` may touch its quote, and `import"x"` has no names. `import(` is left out on
// purpose: what is loaded later is not part of the first load.
const staticImport = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

const withStaticImports = (client: string, roots: readonly string[]): string[] => {
  const found = new Set(roots);
  for (const script of found) {
    const code = readFileSync(join(client, script), 'utf8');
    for (const [, path] of code.matchAll(staticImport))
      if (path) found.add(posix.join(dirname(script), path)); // A set's loop also visits what is added meanwhile.
  }
  return [...found];
};

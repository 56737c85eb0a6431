// Builds the benchmark with Vite, as the server itself is built, and runs it: what is measured is what ships.
// Usage: npm run bench -- [--quick] [--only room|growth|script|interface|restart] [--profile FOLDER]
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/** What runs in a process of its own, next to the benchmark that starts them. */
const entries = {
  bench: 'bench.ts',
  load: 'room/load.ts',
  'bare-relay': 'room/bare-relay.ts',
  'coalescing-relay': 'room/coalescing-relay.ts',
  panelroom: 'room/panelroom.ts',
  installation: 'restart/installation.ts',
};

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    profile: { type: 'string' },
  },
});

// Inside the package, so that the built files find its node_modules.
const cache = join(root, '.cache');
await mkdir(cache, { recursive: true });
const built = await mkdtemp(join(cache, 'bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: built,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(here, file)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const { bench } = await import(pathToFileURL(join(built, 'bench.js')).href);
  await bench({ built, client: join(root, 'dist', 'client'), ...values });
} finally {
  await rm(built, { recursive: true, force: true });
}

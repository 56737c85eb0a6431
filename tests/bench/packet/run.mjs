// Builds the packet's benchmark with Vite, as the server itself is built, and runs it.
// Usage: npm run bench:packet -- [NUMBER OF FUZZED PACKETS]
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..');
const entries = {
  bench: join(here, 'bench.ts'),
  cold: join(here, 'cold.ts'),
  'packet-worker': join(root, 'server', 'packet', 'worker.ts'),
};

// Inside the package, so that the built files find its node_modules.
const cache = join(root, '.cache');
await mkdir(cache, { recursive: true });
const outDir = await mkdtemp(join(cache, 'bench-packet-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: true, target: 'node20', outDir, rolldownOptions: { input: entries } },
  });
  execFileSync(process.execPath, [join(outDir, 'bench.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
} finally {
  await rm(outDir, { recursive: true, force: true });
}

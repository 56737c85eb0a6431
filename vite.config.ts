import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

/** What node is started with by file name: the command line, and the worker that paints packets. */
const serverEntries = {
  cli: fileURLToPath(new URL('server/cli.ts', import.meta.url)),
  'packet-worker': fileURLToPath(new URL('server/packet/worker.ts', import.meta.url)),
};

export default defineConfig({
  root: fileURLToPath(new URL('client', import.meta.url)),
  plugins: [solid({ ssr: false })],
  builder: {},
  build: { emptyOutDir: true },
  environments: {
    client: {
      build: { outDir: '../dist/client', target: 'es2022', modulePreload: { polyfill: false } },
    },
    ssr: {
      build: {
        ssr: true,
        outDir: '../dist/server',
        target: 'node20',
        rolldownOptions: { input: serverEntries },
      },
    },
  },
});

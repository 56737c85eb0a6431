import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

/** Everything that runs under node besides main: entry points that are started by file, not imported. */
const serverEntries = {
  main: 'server/main.ts',
  cli: 'server/cli.ts',
  'packet-worker': 'server/packet/worker.ts',
};

export default defineConfig({
  root: 'client',
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

import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { defineConfig, isRunnableDevEnvironment, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What node is started with by file name: the command line, and the workers that paint packets and read kits. */
const serverEntries = {
  cli: file('server/cli.ts'),
  'packet-worker': file('server/packet/worker.ts'),
  'kit-import-worker': file('server/kit-import/worker.ts'),
};

/**
 * The server's libraries are built into its files: from a thousand files of their own it would be ready half as late
 * again. Out of it stay those that read files beside themselves or start workers from them.
 */
const serverLibraries = {
  noExternal: true as const,
  external: ['harfbuzzjs', 'pdfjs-dist', 'pdfkit', 'pino', 'piscina'],
};

/** In development the server runs inside Vite's: one port, and a change of its code starts it anew in place. */
const panelroomServer = (): Plugin => ({
  name: 'panelroom-server',
  apply: 'serve',
  configureServer(vite) {
    const { ssr } = vite.environments;
    const { httpServer } = vite;
    // Vitest starts Vite without a server of its own.
    if (!httpServer || !isRunnableDevEnvironment(ssr) || process.env.VITEST) return;
    const url = () => new URL(`http://localhost:${(httpServer.address() as AddressInfo).port}`);
    const load = (): Promise<typeof import('./server/dev.ts')> => ssr.runner.import(file('server/dev.ts'));
    let state: import('./server/dev.ts').DevState | undefined;
    let running: Promise<import('./server/panelroom.ts').Panelroom> | undefined;
    const start = async () => {
      const dev = await load();
      state ??= dev.createDevState();
      return dev.startDev(state, httpServer as HttpServer, url);
    };
    httpServer.once('listening', () => {
      running = start();
    });
    vite.watcher.on('change', (path) => {
      if (!/\/(server|shared)\//.test(path)) return;
      const former = running;
      ssr.runner.clearCache();
      running = (async () => {
        await (await former)?.close().catch(() => undefined);
        return start();
      })();
    });
    const listener = getRequestListener(
      async (request, env) => (await running)?.fetch(request, env) ?? new Response(null, { status: 503 }),
    );
    vite.middlewares.use((request, response, next) => {
      const url = request.url ?? '';
      // The client has a folder of the same name, and its modules are asked for under their file names.
      const isModule = /\.tsx?(\?|$)/.test(url);
      if (url.startsWith('/api/') && !isModule) void listener(request, response);
      else next();
    });
  },
});

type Modules = {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
};

/** These modules and all that they import at once. */
const loadedWith = (modules: Modules, entries: readonly string[]): ReadonlySet<string> => {
  const found = new Set(entries);
  // A set's loop also visits what is added meanwhile.
  for (const id of found) for (const to of modules.getModuleInfo(id)?.importedIds ?? []) found.add(to);
  return found;
};

/**
 * What the room loads before it is shown, in three files: what an invite needs too, what other pages use, and the rest. Left
 * alone it would be one file for each set of pages that share something: 55 of them, 16 kB more when compressed, and no
 * page would load less.
 */
const roomChunks = () => {
  const entry = file('client/main.tsx');
  const room = file('client/pages/room/room-page.tsx');
  const invite = file('client/pages/join/join-page.tsx');
  const practice = file('client/pages/practice/practice-page.tsx');
  let loaded: { [by in 'room' | 'invite' | 'others']: ReadonlySet<string> } | undefined;
  return (id: string, modules: Modules): string | null => {
    const pages = modules.getModuleInfo(file('client/app.tsx'))?.dynamicallyImportedIds ?? [];
    loaded ??= {
      room: loadedWith(modules, [entry, room]),
      invite: loadedWith(modules, [entry, invite]),
      others: loadedWith(
        modules,
        pages.filter((page) => page !== room && page !== practice),
      ),
    };
    if (id === entry || !loaded.room.has(id)) return null;
    if (loaded.invite.has(id)) return 'start';
    return loaded.others.has(id) ? 'controls' : 'live';
  };
};

export default defineConfig(({ command }) => ({
  root: file('client'),
  plugins: [solid({ ssr: false }), panelroomServer()],
  builder: {},
  server: { watch: { ignored: ['**/dist/**', '**/data/**'] } },
  environments: {
    client: {
      build: {
        outDir: file('dist/client'),
        emptyOutDir: true,
        target: 'es2022',
        // The first with popovers. For older ones :dir() would be made into a list of languages, which is another thing.
        cssTarget: ['chrome120', 'firefox125', 'safari17'],
        modulePreload: { polyfill: false },
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: roomChunks(), debugName: 'room' }],
            },
          },
        },
      },
    },
    ssr: {
      // In development node loads them as they are.
      ...(command === 'build' ? { resolve: serverLibraries } : {}),
      build: {
        ssr: true,
        outDir: file('dist/server'),
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: { input: serverEntries },
      },
    },
  },
}));

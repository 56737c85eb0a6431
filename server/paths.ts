import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder, found from here upwards: this file runs from server/ in tests and from dist/server/. */
export const packageRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('The folder of Panelroom, the one with package.json, was not found.');
    folder = parent;
  }
  return folder;
})();

export const kitsFolder = join(packageRoot, 'templates', 'kits');
export const clientFolder = join(packageRoot, 'dist', 'client');
export const packetWorkerFile = join(packageRoot, 'dist', 'server', 'packet-worker.js');
export const kitImportWorkerFile = join(packageRoot, 'dist', 'server', 'kit-import-worker.js');

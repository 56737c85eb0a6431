import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../server/store/embedded/open-embedded-store.ts';
import { describeStore } from './store.ts';

describeStore('embedded store', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'panelroom-store-'));
  const store = await openEmbeddedStore({ dataDir });
  const reopen = () => store.close().then(() => openEmbeddedStore({ dataDir }));
  return { store, reopen, dispose: () => rm(dataDir, { recursive: true, force: true }) };
});

import { createMemoryStore } from '../../server/store/memory.ts';
import { describeStore } from './store.ts';

const dispose = async () => undefined;
describeStore('memory store', async () => ({ store: createMemoryStore(), reopen: null, dispose }));

import { expect, it } from 'vitest';
import { collectionNames, type Store } from '../../server/store/store.ts';

/** What every store promises of its collections; part of the suite in store.ts. */
export const describeCollections = (store: () => Store): void => {
  it.each(collectionNames)(
    '[S6] a document of %s can be put, read, replaced, listed and removed',
    async (name) => {
      const documents = store().collection(name);
      expect(await documents.get('a')).toBeNull();
      expect(await documents.list()).toEqual([]);
      await documents.put('b', { title: 'B' });
      await documents.put('a', { title: 'A' });
      await documents.put('b', { title: 'B again' });
      expect(await documents.get('b')).toEqual({ title: 'B again' });
      expect(await documents.list()).toEqual([
        ['a', { title: 'A' }],
        ['b', { title: 'B again' }],
      ]);
      expect(await documents.remove('a')).toBe(true);
      expect(await documents.remove('a')).toBe(false);
      expect(await documents.list()).toEqual([['b', { title: 'B again' }]]);
    },
  );

  it.each(collectionNames)('[S6] any id is a good id in %s', async (name) => {
    const documents = store().collection(name);
    const ids = [
      '',
      '../up',
      '__proto__',
      'CON',
      'Con',
      'con',
      'a/b',
      'ünï 面',
      'x'.repeat(300),
      '7',
      '-0',
      '\0',
    ].sort();
    await Promise.all(ids.map((id) => documents.put(id, { id })));
    expect(await documents.list()).toEqual(ids.map((id) => [id, { id }]));
    expect(await Promise.all(ids.map((id) => documents.get(id)))).toEqual(ids.map((id) => ({ id })));
  });

  it.each(collectionNames)(
    '[S6] changes of one document of %s made at once happen in order',
    async (name) => {
      const documents = store().collection(name);
      const [, wasThere] = await Promise.all([
        documents.put('a', 1),
        documents.remove('a'),
        documents.put('b', 1),
        documents.put('a', 2),
        documents.put('a', 3),
      ]);
      expect(wasThere).toBe(true);
      expect(await documents.list()).toEqual([
        ['a', 3],
        ['b', 1],
      ]);
    },
  );

  it('[S6] the same id in two collections names two documents', async () => {
    for (const name of collectionNames) await store().collection(name).put('a', name);
    for (const name of collectionNames) expect(await store().collection(name).get('a')).toBe(name);
  });

  it('[S4] changing a document after it was put, or after it was read, does not change the store', async () => {
    const kits = store().collection('kits');
    const kit = { questions: ['Why?'] };
    const put = kits.put('a', kit);
    kit.questions.push('How?');
    await put;
    const read = (await kits.get('a')) as unknown as { questions: string[] }; // Deliberately made writable.
    try {
      read.questions.push('When?');
    } catch {
      // A store may hand out frozen documents instead of copies.
    }
    expect(await kits.get('a')).toEqual({ questions: ['Why?'] });
  });
};

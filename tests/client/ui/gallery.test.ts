import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { galleryEntries } from '../../../client/ui/gallery.tsx';

const uiFolder = join(import.meta.dirname, '../../../client/ui');

describe('the gallery', () => {
  it('[U33] shows every control that has a gallery file', () => {
    const files = readdirSync(uiFolder).filter((file) => file.endsWith('.gallery.tsx'));
    expect(galleryEntries).toHaveLength(files.length);
  });

  it('[U34] no control writes HTML, an inline style or a barrel', () => {
    const sources = readdirSync(uiFolder).filter((file) => /\.tsx?$/.test(file));
    const guilty = sources.filter(
      (file) =>
        /innerHTML|style="|^export \*/m.test(readFileSync(join(uiFolder, file), 'utf8')) ||
        file === 'index.ts',
    );
    expect(guilty).toEqual([]);
  });
});

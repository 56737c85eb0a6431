import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render } from '@solidjs/testing-library';
import axe from 'axe-core';
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

  for (const entry of galleryEntries) {
    it(`[U35] axe finds nothing wrong with ${entry.name} in any state`, async () => {
      for (const [state, draw] of Object.entries(entry.states)) {
        const { container } = render(() => <main>{draw()}</main>);
        const { violations } = await axe.run(container, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          // jsdom draws nothing, so colours are tested in the tokens, and a part is no page.
          rules: {
            'color-contrast': { enabled: false },
            'heading-order': { enabled: false },
            'page-has-heading-one': { enabled: false },
            'landmark-banner-is-top-level': { enabled: false },
            region: { enabled: false },
          },
        });
        const found = violations.map(
          (one) => `${state}: ${one.id} ${one.nodes.map((node) => node.html).join(' ')}`,
        );
        expect(found).toEqual([]);
        cleanup();
      }
    });
  }
});

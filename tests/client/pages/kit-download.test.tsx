import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, expect, it, vi } from 'vitest';
import { KitDownload } from '../../../client/pages/kit/kit-download.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('[K28] a kit’s page offers it as a kit file, as JSON and as a table', () => {
  const taken: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    taken.push(`${this.getAttribute('href')} ${this.hasAttribute('download')}`);
  });
  render(() => <KitDownload kitId="harbour" />);
  for (const name of [/Markdown/, /JSON/, /CSV/])
    fireEvent.click(screen.getByRole('menuitem', { name, hidden: true }));
  expect(taken).toEqual([
    '/api/kits/harbour/export?to=md true',
    '/api/kits/harbour/export?to=json true',
    '/api/kits/harbour/export?to=csv true',
  ]);
});

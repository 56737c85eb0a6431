import { cleanup, render, waitFor } from '@solidjs/testing-library';
import { expect, vi } from 'vitest';
import { App } from '../../../client/app.tsx';
// Loaded when asked for in the app; here beforehand, so that no test waits for them to be transformed.
import '../../../client/pages/home/home-page.tsx';
import '../../../client/pages/join/join-page.tsx';
import '../../../client/pages/kit-import/kit-import-page.tsx';
import '../../../client/pages/new-interview/new-interview-page.tsx';
import '../../../client/pages/sign-in/sign-in-page.tsx';
import './dialog-in-jsdom.ts';

/** The whole app at an address, as a browser would open it. */
export const renderAt = (address: string) => {
  history.replaceState(null, '', address);
  // Not in jsdom; the router only wants to go to the top with it.
  vi.stubGlobal('scrollTo', () => undefined);
  return render(() => <App />);
};

export const arrivesAt = (path: string) => waitFor(() => expect(location.pathname).toBe(path));

export const closeApp = (): void => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  history.replaceState(null, '', '/');
};

import './styles/styles.css';
import { lazy } from 'solid-js';
import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { startLanguage } from './shell/language.ts';
import { fontsReady } from './styles/fonts.ts';
import { followTheme } from './styles/theme.ts';

followTheme();

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app.');

await Promise.all([fontsReady(), startLanguage()]);

// The gallery is for whoever builds the controls; the build drops this branch.
if (import.meta.env.DEV && location.pathname === '/gallery') {
  const Gallery = lazy(async () => ({ default: (await import('./ui/gallery.tsx')).Gallery }));
  render(() => <Gallery />, root);
} else {
  render(() => <App />, root);
}

import { cleanup, configure } from '@solidjs/testing-library';
import { afterEach, beforeAll } from 'vitest';

/** What is drawn after a while: the default of 1 s is too little for a busy machine. */
configure({ asyncUtilTimeout: 20_000 });

// Files share a process and with it a page: each begins on an empty one, and no test leaves what it has drawn.
beforeAll(() => {
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

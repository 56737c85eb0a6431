import { fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeServer, problem } from './fake-server.ts';
import { closeApp, renderAt } from './render-app.tsx';

afterEach(closeApp);

const signedOut = () => ({ body: { owner: false, signedIn: false } });
const home = {
  'GET /api/interviews': () => ({ body: { interviews: [] } }),
  'GET /api/kits': () => ({ body: { kits: [] } }),
};
const refusesKey = () => problem(401, 'wrongOwnerKey', 'This is not the owner key.');

describe('signing in', () => {
  it('[H1] the printed link signs the owner in, and the key leaves the address at once', async () => {
    const server = fakeServer({ ...home, 'POST /api/session': () => ({ body: { token: 't' } }) });
    renderAt('/#owner=KEY-123');
    expect(location.href).not.toContain('KEY-123');
    expect(await screen.findByRole('heading', { level: 1, name: 'Start with a kit' })).toBeTruthy();
    expect(server.bodiesOf('POST /api/session')).toEqual([{ ownerKey: 'KEY-123' }]);
  });

  it('[H2] a wrong key is dropped from the address too, and the page says what to do', async () => {
    fakeServer({ 'GET /api/session': signedOut, 'POST /api/session': refusesKey });
    renderAt('/#owner=WRONG');
    expect(location.hash).toBe('');
    expect((await screen.findByText('This is not the owner key.')).textContent).toBeTruthy();
    expect(screen.getByLabelText('Owner key')).toBeTruthy();
  });

  it('[H3] without a session the page takes the whole link or the key alone', async () => {
    const server = fakeServer({
      ...home,
      'GET /api/session': signedOut,
      'POST /api/session': () => ({ body: { token: 't' } }),
    });
    renderAt('/');
    const field = await screen.findByLabelText('Owner key');
    fireEvent.input(field, { target: { value: ' http://localhost:3000/#owner=KEY-9 ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await screen.findByRole('heading', { level: 1, name: 'Start with a kit' });
    expect(server.bodiesOf('POST /api/session')).toEqual([{ ownerKey: 'KEY-9' }]);
  });

  it('[H4] when the server does not answer, the page says so instead of staying blank', async () => {
    fakeServer({});
    renderAt('/');
    expect(await screen.findByText(/The server did not answer/)).toBeTruthy();
  });
});

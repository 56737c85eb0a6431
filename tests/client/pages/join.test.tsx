import { fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { buildPeek, interviewId } from './build-answers.ts';
import { fakeServer, problem } from './fake-server.ts';
import { arrivesAt, closeApp, renderAt } from './render-app.tsx';

afterEach(closeApp);

const token = 'abcdefghijklmnopqrstuv';
const session = { 'GET /api/session': () => ({ body: { owner: false, signedIn: false } }) };
const seat = () => ({ body: { interviewId, panelistId: 'p', role: 'panelist', token: null } });
const nameField = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Your name' });

describe('joining', () => {
  it('[H5] a link, a name and Enter lead to the room, and the invite leaves the address at once', async () => {
    const server = fakeServer({
      ...session,
      'POST /api/join/peek': () => ({ body: buildPeek() }),
      'POST /api/join': seat,
    });
    renderAt(`/join#${token}`);
    const field = await nameField();
    expect(location.hash).toBe('');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Maya Lindqvist');
    expect(screen.getByText('Score answers and take notes')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.input(field, { target: { value: ' Ravi Menon ' } });
    fireEvent.submit(field);
    await arrivesAt(`/room/${interviewId}`);
    expect(server.bodiesOf('POST /api/join')).toEqual([{ invite: token, name: 'Ravi Menon' }]);
  });

  it('[H6] the name of the last time stands there already', async () => {
    localStorage.setItem('panelroom.name', 'Ravi Menon');
    fakeServer({ ...session, 'POST /api/join/peek': () => ({ body: buildPeek({ role: 'observer' }) }) });
    renderAt(`/join#${token}`);
    expect((await nameField()).value).toBe('Ravi Menon');
    expect(screen.getByText('Read along, no scoring')).toBeTruthy();
  });

  it('[H7] a closed link says so in a sentence and asks for nothing', async () => {
    const detail = 'This link does not open a room. Ask for a new one.';
    fakeServer({ ...session, 'POST /api/join/peek': () => problem(404, 'noSuchInvite', detail) });
    renderAt(`/join#${token}`);
    expect(await screen.findByText(detail)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('[H8] a refused join keeps the name that was typed', async () => {
    const detail = 'This interview is closed.';
    fakeServer({
      ...session,
      'POST /api/join/peek': () => ({ body: buildPeek() }),
      'POST /api/join': () => problem(409, 'refused', detail),
    });
    renderAt(`/join#${token}`);
    const field = await nameField();
    fireEvent.input(field, { target: { value: 'Ravi' } });
    fireEvent.submit(field);
    expect(await screen.findByText(detail)).toBeTruthy();
    expect((await nameField()).value).toBe('Ravi');
    expect(location.pathname).toBe('/join');
  });

  it('[H9] when the server does not answer, the invite can be tried again without its link', async () => {
    let isUp = false;
    fakeServer({
      ...session,
      'POST /api/join/peek': () => {
        if (!isUp) throw new TypeError('offline');
        return { body: buildPeek() };
      },
    });
    renderAt(`/join#${token}`);
    const again = await screen.findByRole('button', { name: 'Try again' });
    isUp = true;
    fireEvent.click(again);
    expect(await nameField()).toBeTruthy();
  });
});

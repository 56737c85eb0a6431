import { fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { buildInterview, buildKitSummary, interviewId } from './build-answers.ts';
import { fakeServer, problem, type Reply } from './fake-server.ts';
import { arrivesAt, closeApp, renderAt } from './render-app.tsx';

afterEach(closeApp);

const serve = (create: () => Reply) =>
  fakeServer({
    'GET /api/session': () => ({ body: { owner: true, signedIn: true } }),
    'GET /api/kits': () => ({ body: { kits: [buildKitSummary()] } }),
    'POST /api/interviews': create,
    [`POST /api/interviews/${interviewId}/invites`]: () => ({
      body: { id: 'i', url: 'u', token: 'lead-token' },
    }),
    'POST /api/join': () => ({ body: { interviewId, panelistId: 'p', role: 'lead', token: null } }),
  });

const field = (name: string | RegExp) => screen.findByLabelText<HTMLInputElement>(name);
const type = async (name: string | RegExp, value: string) =>
  fireEvent.input(await field(name), { target: { value } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Create and open room' }));

describe('a new interview', () => {
  it('[H10] what is missing is said at its field, which gets the focus, and nothing is sent', async () => {
    const server = serve(() => ({ body: buildInterview() }));
    renderAt('/interviews/new');
    await type('Minutes', '3');
    submit();
    const name = await field(/^Candidate/);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Give whole minutes from 5 to 480.')).toBeTruthy();
    expect(document.activeElement).toBe(name);
    expect(server.bodiesOf('POST /api/interviews')).toEqual([]);
  });

  it('[H11] what the server refuses is said at its field too, and nothing typed is lost', async () => {
    serve(() =>
      problem(400, 'badRequest', 'No.', [
        { path: 'candidate.name', message: 'is longer than 128 characters' },
      ]),
    );
    renderAt('/interviews/new');
    await type(/^Candidate/, 'Maya');
    await type('Role', 'Staff SRE');
    submit();
    expect(await screen.findByText('This is longer than 128 characters.')).toBeTruthy();
    expect((await field(/^Candidate/)).value).toBe('Maya');
    expect((await field('Role')).value).toBe('Staff SRE');
    expect(document.activeElement).toBe(await field(/^Candidate/));
  });

  it('[H12] what the kit says stands there until it is changed, and the owner arrives in the room as lead', async () => {
    localStorage.setItem('panelroom.name', 'Ana Duarte');
    const server = serve(() => ({ status: 201, body: buildInterview() }));
    renderAt('/interviews/new');
    await waitFor(async () => expect((await field('Minutes')).value).toBe('45'));
    await type(/^Candidate/, 'Maya Lindqvist');
    submit();
    await arrivesAt(`/room/${interviewId}`);
    expect(server.bodiesOf('POST /api/interviews')).toEqual([
      {
        kitId: 'devops',
        candidate: { name: 'Maya Lindqvist' },
        role: 'DevOps Engineer',
        minutes: 45,
        revealPolicy: 'whenAllSubmitted',
        observersSee: 'questions',
        extremesNeedNote: true,
      },
    ]);
    expect(server.bodiesOf('POST /api/join')).toEqual([{ invite: 'lead-token', name: 'Ana Duarte' }]);
  });

  it('[H13] a room that did not open after the interview was made is tried again without a second interview', async () => {
    localStorage.setItem('panelroom.name', 'Ana Duarte');
    const routes = serve(() => ({ status: 201, body: buildInterview({ id: 'c'.repeat(26) as never }) }));
    renderAt('/interviews/new');
    await type(/^Candidate/, 'Maya');
    submit();
    fireEvent.click(await screen.findByRole('button', { name: 'Open room' }));
    await screen.findByText('The room did not open.');
    expect(routes.bodiesOf('POST /api/interviews')).toHaveLength(1);
  });
});

import { fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { groupInterviews } from '../../../client/pages/home/interview-groups.ts';
import type { ListedInterview } from '../../../shared/http.ts';
import type { InterviewId, PanelistId } from '../../../shared/id.ts';
import { buildInterview, buildKitSummary, interviewId } from './build-answers.ts';
import { fakeServer } from './fake-server.ts';
import { arrivesAt, closeApp, renderAt } from './render-app.tsx';

afterEach(closeApp);

const now = new Date('2026-01-05T10:00:00');
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
const named = (name: string, part: Partial<ListedInterview>) =>
  buildInterview({ id: name as InterviewId, candidate: { name, ref: name }, ...part });

const serve = (interviews: readonly ListedInterview[], { owner }: { owner: boolean }) =>
  fakeServer({
    'GET /api/session': () => ({ body: { owner, signedIn: true } }),
    'GET /api/interviews': () => ({ body: { interviews } }),
    'GET /api/kits': () => ({ body: { kits: [buildKitSummary()] } }),
    [`DELETE /api/interviews/${interviewId}`]: () => ({ status: 204 }),
  });

describe('home', () => {
  it('[H20] each interview stands in one group, by what it waits for', () => {
    const groups = groupInterviews(
      [
        named('soon', { scheduledAt: at(1) }),
        named('later', { scheduledAt: at(3) }),
        named('tomorrow', { scheduledAt: at(24) }),
        named('open', {}),
        named('missed', { scheduledAt: at(-30) }),
        named('scoring', { phase: 'scoring', startedAt: at(-2) }),
        named('closed', { phase: 'closed', startedAt: at(-50) }),
      ],
      now,
    );
    const names = (all: readonly ListedInterview[]) => all.map((interview) => interview.candidate.name);
    expect(groups.next?.candidate.name).toBe('soon');
    expect(names(groups.laterToday)).toEqual(['later']);
    expect(names(groups.comingUp)).toEqual(['tomorrow']);
    expect(names(groups.withoutTime)).toEqual(['open']);
    expect(names(groups.notHeld)).toEqual(['missed']);
    expect(names(groups.waiting)).toEqual(['scoring']);
    expect(names(groups.decided)).toEqual(['closed']);
  });

  it('[H21] a live room is next, however late it is', () => {
    const live = named('live', { phase: 'live', startedAt: at(-3) });
    expect(groupInterviews([named('soon', { scheduledAt: at(1) }), live], now).next).toBe(live);
  });

  it('[H22] a guest sees their rooms and nothing that is the owner’s, and Enter opens the next one', async () => {
    const server = serve([buildInterview({ me: 'p' as PanelistId })], { owner: false });
    renderAt('/');
    await screen.findByRole('heading', { name: 'Maya Lindqvist' });
    expect(screen.queryByRole('link', { name: 'New interview' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Kits' })).toBeNull();
    expect(server.received.map(({ path }) => path)).not.toContain('/api/kits');
    fireEvent.keyDown(document.body, { key: 'Enter' });
    await arrivesAt(`/room/${interviewId}`);
  });

  it('[H23] deleting asks first, and says that it cannot be undone', async () => {
    const server = serve([buildInterview()], { owner: true });
    renderAt('/');
    const remove = await screen.findByRole('menuitem', { name: 'Delete interview', hidden: true });
    fireEvent.click(remove);
    const dialog = await screen.findByRole('dialog', { name: 'Delete this interview' });
    expect(dialog.textContent).toContain('This cannot be undone.');
    expect(server.received.some(({ method }) => method === 'DELETE')).toBe(false);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Delete interview' }));
    expect(await screen.findByRole('heading', { name: 'Start with a kit' })).toBeTruthy();
  });

  it('[H24] N plans an interview, but not while somebody writes', async () => {
    serve([buildInterview()], { owner: true });
    renderAt('/');
    await screen.findByRole('heading', { name: 'Maya Lindqvist' });
    const field = document.body.appendChild(document.createElement('input'));
    fireEvent.keyDown(field, { key: 'n' });
    expect(location.pathname).toBe('/');
    field.remove();
    fireEvent.keyDown(document.body, { key: 'n' });
    await arrivesAt('/interviews/new');
  });
});

import { fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import type { AuditEvent, AuditTrailAnswer } from '../../../shared/http.ts';
import type { PanelistId } from '../../../shared/id.ts';
import { buildInterview, interviewId } from './build-answers.ts';
import { fakeServer } from './fake-server.ts';
import { closeApp, renderAt } from './render-app.tsx';
import '../../../client/pages/audit/audit-page.tsx';

afterEach(closeApp);

const seat = 's'.repeat(26) as PanelistId;
const events: readonly AuditEvent[] = [
  { what: 'POST /api/session', outcome: 'denied', by: 'nobody', code: '401', unwritten: 7 },
  { what: 'POST /api/interviews', outcome: 'done', by: 'owner', code: '201' },
  { what: 'phase.advance', outcome: 'done', by: seat, about: { interview: interviewId } },
  { what: 'GET /api/interviews/*', outcome: 'denied', by: seat, about: { interview: 'x'.repeat(26) } },
  { what: 'POST /api/of-tomorrow', outcome: 'failed', by: 'owner', code: '500' },
];

const serve = ({ intact = true, from = 1 }: { intact?: boolean; from?: number } = {}) => {
  const records = events.map((event, index) => ({
    ...event,
    n: from + index,
    at: new Date(Date.UTC(2026, 0, 5, 10, index)).toISOString(),
    previous: '',
    hash: '',
  }));
  return fakeServer({
    'GET /api/session': () => ({ body: { owner: true, signedIn: true } }),
    'GET /api/audit': () => ({ body: { records, intact } satisfies AuditTrailAnswer }),
    'GET /api/interviews': () => ({
      body: {
        interviews: [buildInterview({ panelists: [{ id: seat, name: 'Ana Duarte', role: 'lead' }] })],
      },
    }),
  });
};

const rows = async () => within(await screen.findByRole('list')).getAllByRole('listitem');

describe('the audit trail', () => {
  it('[O7] says in words what was done and refused, by whom and where, the latest first', async () => {
    serve();
    renderAt('/audit');
    const said = (await rows()).map((row) => row.textContent);
    expect(said).toHaveLength(5);
    expect(said[0]).toMatch(/POST \/api\/of-tomorrownot done.*by the owner/);
    expect(said[1]).toMatch(/Look at an interviewrefused.*by somebody in the room.*never there/);
    expect(said[2]).toMatch(/another phasedone.*by Ana Duarte.*Interview with Maya Lindqvist/);
    expect(said[3]).toMatch(/Make an interviewdone.*by the owner/);
    expect(said[4]).toMatch(/Sign in as ownerrefused.*not signed in.*7 more were refused just before/);
    expect(screen.getByText(/No record was changed/)).toBeTruthy();
    expect(screen.queryByText(/latest 5 are shown/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only what was refused' }));
    expect(await rows()).toHaveLength(2);
  });

  it('[O7] says so when it was changed afterwards, and when there is more than is shown', async () => {
    serve({ intact: false, from: 301 });
    renderAt('/audit');
    await screen.findByText('This trail was changed after it was written.');
    expect(screen.queryByText(/No record was changed/)).toBeNull();
    expect(screen.getByText(/latest 5 are shown/)).toBeTruthy();
  });
});

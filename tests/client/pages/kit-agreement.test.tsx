import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KitAgreement } from '../../../client/pages/kit/kit-agreement.tsx';
import type { VersionAgreement } from '../../../shared/http.ts';
import { fakeServer } from './fake-server.ts';

const show = (versions: readonly VersionAgreement[]) => {
  fakeServer({ 'GET /api/kits/devops/agreement': () => ({ body: { versions } }) });
  render(() => <KitAgreement kitId="devops" />);
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the agreement on a kit’s page', () => {
  it('[G9] stands with its range and n, and so does each person’s difference', async () => {
    const ana = {
      name: 'Ana Duarte',
      interviews: 12,
      answers: 90,
      mean: -0.42,
      interval: { low: -0.6, high: -0.2 },
    };
    show([
      {
        version: 3,
        interviews: 24,
        answers: 190,
        alpha: { value: 0.714, interval: { low: 0.58, high: 0.8 } },
        leniency: { people: [ana], tooFew: 2 },
      },
    ]);
    await screen.findByText('0.71');
    screen.getByText(/between 0\.58 and 0\.80/);
    screen.getByText(/From 24 interviews and 190 answers/);
    expect(screen.getByRole('row', { name: /Ana Duarte/ }).textContent).toBe(
      'Ana Duarte-0.4-0.6 to -0.212 interviews, 90 answers',
    );
    screen.getByText(/Not listed: 2 people/);
  });

  it('[G9] is a sentence with the fewest interviews below them, and no number', async () => {
    show([{ version: 1, interviews: 7, answers: 60, alpha: null, leniency: { people: [], tooFew: 4 } }]);
    await screen.findByText('Shown from 20 interviews on. Open scores so far: 7 interviews.');
    expect(screen.queryByText(/between/)).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('[G9] says that nothing differs where alpha does not exist', async () => {
    show([{ version: 1, interviews: 21, answers: 60, alpha: null, leniency: { people: [], tooFew: 0 } }]);
    await screen.findByText(/do not differ/);
  });
});

import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { Debrief } from '../../../client/pages/debrief/debrief.tsx';
import type { CompetencyId } from '../../../shared/id.ts';
import type { Kit } from '../../../shared/kit/kit.ts';
import { interviewOf } from '../../../shared/room/reader.ts';
import { askAll, buildPacketRoom, type Seat, smallKit } from '../../support/packet-room.ts';
import './dialog-in-jsdom.ts';
import { roomOf } from './room-of-scene.ts';

/**
 * Scores are open. Pipeline: Ana 4, Ravi 2, Yuki 3; rollback: 3, 3, 2; outage: all 3. Ana leads and says yes, Ravi no,
 * Yuki yes. Sven shadows, Ola observes, Kim stepped back.
 */
const openScores = (kit: Kit = smallKit) => {
  const scene = buildPacketRoom({ kit });
  const ana = scene.seat('Ana Duarte', 'lead');
  const [ravi, yuki] = [scene.seat('Ravi Menon'), scene.seat('Yuki Sato')];
  const [sven, ola] = [scene.seat('Sven Berg', 'shadow'), scene.seat('Ola Wind', 'observer')];
  const kim = scene.seat('Kim Park');
  kim.does('panelist.recuse', {});
  askAll(scene, ana, ['pipeline', 'rollback', 'outage']);
  ana.rates('pipeline', 4).rates('rollback', 3).rates('outage', 3);
  ravi.rates('pipeline', 2).rates('rollback', 3).rates('outage', 3);
  yuki.rates('pipeline', 3).rates('rollback', 2).rates('outage', 3);
  sven.rates('pipeline', 1).rates('rollback', 3).rates('outage', 3);
  ravi.notes('pipeline', 'Named no way back.', { sign: 'concern' });
  ana.notes('outage', 'Tests ran before the merge.', { competencyId: 'delivery' as CompetencyId });
  ana.recommends('yes', 'Ready for the rota.').submits();
  ravi.recommends('no', 'Not sure of the lock.').submits();
  yuki.recommends('yes').submits();
  return { scene, ana, ravi, yuki, sven, ola, kim };
};

type Panel = ReturnType<typeof openScores>;
const sit = ({ scene }: Panel, seat: Seat) => {
  const sitting = roomOf(scene, seat);
  render(() => <Debrief room={sitting.room} />);
  return sitting;
};
const decide = (panel: Panel, outcome: 'hire' | 'oneMoreTalk' | 'noHire' = 'hire') =>
  panel.ana.does('decision.record', { outcome, reasons: 'Strong where it counts.' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const decision = () => within(screen.getByRole('region', { name: 'Decision' }));

describe('reading before talking', () => {
  it('[D2] the lead gives minutes, the time left stands there, and only the decision form waits', () => {
    const panel = openScores();
    const { room, setNow } = sit(panel, panel.ana);
    fireEvent.click(button('Read 3 min'));
    const { from, to } = interviewOf(room.records).silentRead ?? { from: 0, to: 0 };
    expect(to - from).toBe(180_000);
    setNow(from + 19_500);
    expect(screen.getByRole('timer').textContent).toBe('2:41');
    expect(screen.queryByLabelText('Reasons')).toBeNull();
    expect(button('Amend my recommendation')).toBeTruthy();
    setNow(to);
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByLabelText('Reasons')).toBeTruthy();
  });

  it('[D2] everybody sees the time, and the lead alone ends it', () => {
    const panel = openScores();
    panel.ana.does('debrief.read', { minutes: 5 });
    const { room, setNow } = sit(panel, panel.ravi);
    setNow(interviewOf(room.records).silentRead?.from ?? 0);
    expect(screen.getByRole('timer')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'End reading' })).toBeNull();
    cleanup();
    const lead = sit(panel, panel.ana);
    lead.setNow(interviewOf(room.records).silentRead?.from ?? 0);
    fireEvent.click(button('End reading'));
    lead.setNow(interviewOf(lead.room.records).silentRead?.to ?? 0);
    expect(screen.queryByRole('timer')).toBeNull();
  });
});

describe('what changed after the scores opened', () => {
  it('[D3] a score stands after the first one, in the table and with its reason beside the evidence', () => {
    const panel = openScores();
    panel.ravi.amends('pipeline', 3, 'Ana read the answer back.');
    sit(panel, panel.yuki);
    const row = screen.getByRole('row', { name: /^Delivery/ });
    expect(within(row).getByText('changed to')).toBeTruthy();
    expect(screen.getByText('Ana read the answer back.')).toBeTruthy();
  });

  it('[D3] the own recommendation is amended with a reason, and the first one stays beside it', () => {
    const panel = openScores();
    const { room } = sit(panel, panel.ravi);
    fireEvent.click(button('Amend my recommendation'));
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Amend my recommendation' }));
    expect(dialog.getByText(/Choose another recommendation/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('radio', { name: /Strong yes/ }));
    fireEvent.click(dialog.getByRole('button', { name: 'Amend my recommendation' }));
    expect(dialog.getByText(/prints a reason/)).toBeTruthy();
    fireEvent.input(dialog.getByLabelText('What changed your mind'), {
      target: { value: 'The second incident.' },
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Amend my recommendation' }));
    expect(room.records.get('recommendations', panel.ravi.id)).toMatchObject({
      verdict: 'strongYes',
      amendments: [{ from: 'no', to: 'strongYes', reason: 'The second incident.' }],
    });
    const mine = within(screen.getByRole('list', { name: 'Recommendations' })).getAllByRole('listitem')[1];
    expect(mine?.textContent).toContain('first No, now');
    expect(mine?.textContent).toContain('Was No: The second incident.');
  });

  it('[D3] a reason that was begun outlives its dialog', () => {
    const panel = openScores();
    sit(panel, panel.ravi);
    fireEvent.click(button('Amend my recommendation'));
    fireEvent.input(screen.getByLabelText('What changed your mind'), { target: { value: 'Half a' } });
    fireEvent.click(button('Close'));
    fireEvent.click(button('Amend my recommendation'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('What changed your mind').value).toBe('Half a');
  });

  it('[D3] what was agreed stands beside the scores', () => {
    const panel = openScores();
    panel.ana.does('consensus.set', { competencyId: 'delivery' as CompetencyId, value: 3 });
    sit(panel, panel.ravi);
    expect(screen.getByRole('row', { name: /^Delivery.*agreed on Score 3/ })).toBeTruthy();
  });
});

describe('dissent', () => {
  it('[D4] who recommends otherwise is named, and asked for their own words', () => {
    const panel = openScores();
    decide(panel);
    const { room } = sit(panel, panel.ravi);
    expect(decision().getByText('Has not said why yet.')).toBeTruthy();
    fireEvent.input(decision().getByLabelText(/Say why/), { target: { value: 'One lock is not enough.' } });
    fireEvent.click(decision().getByRole('button', { name: 'Record my dissent' }));
    expect(room.records.get('recommendations', panel.ravi.id)).toMatchObject({
      verdict: 'no',
      amendments: [{ from: 'no', to: 'no', reason: 'One lock is not enough.' }],
    });
    expect(decision().getByText('One lock is not enough.')).toBeTruthy();
    expect(decision().queryByLabelText(/Say why/)).toBeNull();
  });

  it('[D4] the others read it with who decided, and are not asked', () => {
    const panel = openScores();
    decide(panel);
    sit(panel, panel.yuki);
    expect(decision().getByText('Has not said why yet.')).toBeTruthy();
    expect(decision().queryByLabelText(/Say why/)).toBeNull();
    expect(decision().getByText(/Decided by Ana, Ravi,? and Yuki\. Recorded by Ana at/)).toBeTruthy();
  });

  it('[D4] another talk goes against nobody', () => {
    const panel = openScores();
    decide(panel, 'oneMoreTalk');
    sit(panel, panel.ravi);
    expect(decision().queryByText('Dissent')).toBeNull();
  });
});

describe('the evidence', () => {
  it('[D5] has the ends of the question furthest apart first, and says who speaks when', () => {
    const panel = openScores();
    sit(panel, panel.yuki);
    const pane = within(screen.getByRole('region', { name: 'Delivery' }));
    expect(pane.getByText('Speak in this order: Sven, Ravi, Yuki, Ana.')).toBeTruthy();
    expect(pane.getByText(/Median 3, from 2 to 4, 6 scores\./)).toBeTruthy();
    const people = pane.getAllByText(/Duarte|Menon|Sato|Berg/).map((name) => name.textContent);
    expect(people).toEqual(['Ana Duarte', 'Ravi Menon', 'Yuki Sato', 'Sven Berg']);
    // Yuki has the lowest score of rollback, on which the panel is one apart only.
    expect(pane.getAllByText(/^(highest|lowest)$/).map((end) => end.textContent)).toEqual([
      'highest',
      'lowest',
    ]);
  });

  it('[D5] shows a note under the competency that it tells of', () => {
    const panel = openScores();
    sit(panel, panel.yuki);
    expect(
      within(screen.getByRole('region', { name: 'Delivery' })).getByText('Tests ran before the merge.'),
    ).toBeTruthy();
    fireEvent.click(button(/^Incidents/));
    expect(
      within(screen.getByRole('region', { name: 'Incidents' })).queryByText('Tests ran before the merge.'),
    ).toBeNull();
  });

  it('[D6] arrows, Home and End go through the rows, and the chosen one opens', () => {
    const panel = openScores();
    sit(panel, panel.yuki);
    const [first, second] = [button(/^Delivery/), button(/^Incidents/)];
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second, { key: 'Home' });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first, { key: 'End' });
    fireEvent.click(second);
    expect(second.getAttribute('aria-current')).toBe('true');
    expect(screen.getByRole('region', { name: 'Incidents' })).toBeTruthy();
  });
});

describe('who sees what', () => {
  it('[D7] who stepped back sees what was asked and nothing that others made of it', () => {
    const panel = openScores();
    decide(panel);
    sit(panel, panel.kim);
    expect(screen.getByRole('heading', { name: 'You stepped back' })).toBeTruthy();
    expect(
      within(screen.getByRole('list', { name: 'What was asked' })).getAllByRole('listitem'),
    ).toHaveLength(3);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Decision' })).toBeNull();
  });

  it('[D7] an observer reads everything and can change nothing', () => {
    const panel = openScores();
    sit(panel, panel.ola);
    expect(screen.getByText('Named no way back.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Amend|Record|Read \d/ })).toBeNull();
    expect(decision().getByText('Nothing is decided yet. The lead records it.')).toBeTruthy();
  });

  it('[D8] the comparison with the panel is for the shadow and the lead', () => {
    const panel = openScores();
    for (const seat of [panel.sven, panel.ana]) {
      sit(panel, seat);
      // 1 beside 4, 2, 3; 3 beside 3, 3, 2; 3 beside 3, 3, 3.
      expect(screen.getByText('Sven beside the panel, before talking')).toBeTruthy();
      expect(screen.getByText('7 of 9')).toBeTruthy();
      expect(
        screen.getByText(/5 the same, in 3 answers\. On average 0\.6 levels below the panel\./),
      ).toBeTruthy();
      cleanup();
    }
    for (const seat of [panel.ravi, panel.ola]) {
      sit(panel, seat);
      expect(screen.queryByText(/beside the panel/)).toBeNull();
      cleanup();
    }
  });

  it('[D9] the mechanical score has its formula and n, and the weights of a kit that gives some', () => {
    const panel = openScores();
    sit(panel, panel.ravi);
    expect(screen.getByText(/From 9 scores: each panelist’s mean.*all weighing the same/)).toBeTruthy();
    cleanup();
    const [delivery, ...others] = smallKit.competencies;
    const competencies = delivery ? [{ ...delivery, weight: 2 }, ...others] : others;
    const weighted = openScores({ ...smallKit, competencies });
    sit(weighted, weighted.ravi);
    expect(screen.getByText(/weighted as the kit says.* Weights: Delivery 2, Incidents 1\./)).toBeTruthy();
  });
});

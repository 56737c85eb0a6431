import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { createRoot, createSignal } from 'solid-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncements } from '../../../client/ui/announcer.tsx';
import { initialsOf } from '../../../client/ui/avatar.tsx';
import { Button } from '../../../client/ui/button.tsx';
import { countLevels, DebriefMatrix, type MatrixRow } from '../../../client/ui/debrief-matrix.tsx';
import { Palette } from '../../../client/ui/palette.tsx';
import { QuestionRail } from '../../../client/ui/question-rail.tsx';
import type { ChipValue } from '../../../client/ui/rating.ts';
import { RatingChip } from '../../../client/ui/rating-chip.tsx';
import { Switch } from '../../../client/ui/switch.tsx';
import { clockText } from '../../../client/ui/time.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const nothing = () => undefined;

describe('controls', () => {
  it('[U24] a refused button stays reachable, says why and does nothing', () => {
    const onPress = vi.fn();
    render(() => (
      <Button refusal="Two scores are missing." onPress={onPress}>
        Submit
      </Button>
    ));
    const button = screen.getByRole('button', { name: 'Submit' });
    fireEvent.click(button);
    expect(onPress).not.toHaveBeenCalled();
    expect(button.hasAttribute('disabled')).toBe(false);
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Two scores are missing.',
    );
  });

  it('[U25] a chip always shows its digit, and a dash instead of a low digit for "Cannot tell"', () => {
    render(() => (
      <>
        <RatingChip value={1} />
        <RatingChip value="insufficientEvidence" />
        <RatingChip value="sealed" />
      </>
    ));
    expect(screen.getByRole('img', { name: 'Score 1' }).textContent).toBe('1');
    expect(screen.getByRole('img', { name: 'Cannot tell' }).textContent).toBe('–');
    expect(screen.getByRole('img', { name: 'Scored, sealed' }).textContent).toBe('');
  });

  it('[U26] times say hours only when there are any', () => {
    expect([0, 61_000, 3_723_000, -5].map(clockText)).toEqual(['0:00', '1:01', '1:02:03', '0:00']);
  });

  it('[U27] initials come from the first and the last word of any script', () => {
    expect(['Ana Duarte', 'Tomasz van der Zieliński', 'Prince', 'مايا ليند', ''].map(initialsOf)).toEqual([
      'AD',
      'TZ',
      'P',
      'مل',
      '',
    ]);
  });

  it('[U28] what is announced within a second is said as one', () => {
    vi.useFakeTimers();
    createRoot((dispose) => {
      const { say, text } = createAnnouncements();
      say('Question 9.');
      say('10 minutes left.');
      expect(text()).toBe('');
      vi.advanceTimersByTime(1000);
      expect(text()).toBe('Question 9. 10 minutes left.');
      dispose();
    });
  });

  it('[U29] a switch shows what its owner made of a press', () => {
    render(() => <Switch label="Sealed scoring" checked onChange={nothing} />);
    const input = screen.getByRole<HTMLInputElement>('switch', { name: 'Sealed scoring' });
    fireEvent.click(input);
    expect(input.checked).toBe(true);
  });

  it('[U30] the rail shows the optional questions of the live competency only', () => {
    const [view, setView] = createSignal<'plan' | 'all'>('plan');
    const onBrowse = vi.fn();
    render(() => (
      <QuestionRail
        competencies={[
          {
            id: 'a',
            name: 'A',
            questions: [
              { id: '1', number: 1, title: 'Live one', state: 'live' },
              { id: '2', number: 2, title: 'May come next', state: 'optional' },
            ],
          },
          {
            id: 'b',
            name: 'B',
            questions: [
              { id: '3', number: 3, title: 'Planned one', state: 'planned', minutes: 5 },
              { id: '4', number: 4, title: 'Left for later', state: 'optional' },
            ],
          },
        ]}
        view={view()}
        inViewId="1"
        onView={setView}
        onBrowse={onBrowse}
      />
    ));
    expect(screen.getByText('May come next')).toBeTruthy();
    expect(screen.queryByText('Left for later')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'All 4' }));
    fireEvent.click(screen.getByText('Left for later'));
    expect(onBrowse).toHaveBeenCalledExactlyOnceWith('4');
  });

  it('[U31] the matrix puts the rows that are furthest apart first and counts no missing rating', () => {
    const row = (id: string, values: ChipValue[], distance: number | null): MatrixRow => ({
      id,
      name: id,
      ratings: { p: values.map((value) => ({ value })) },
      distance,
    });
    const rows = [
      row('same', [3], 0),
      row('far', [1, 4], 3),
      row('few', ['insufficientEvidence'], null),
      row('apart', [2, 4], 2),
    ];
    render(() => (
      <DebriefMatrix
        panelists={[{ id: 'p', name: 'Ana' }]}
        rows={rows}
        selectedId={null}
        onSelect={nothing}
      />
    ));
    expect(screen.getAllByRole('rowheader').map((header) => header.textContent)).toEqual([
      'Talk about thesetwo or more apart',
      'far',
      'apart',
      'Agreed',
      'same',
      'Too few scores to compare',
      'few',
    ]);
    expect(countLevels(row('few', ['insufficientEvidence', 'notAsked', 4], null))).toEqual([0, 0, 0, 1]);
  });

  it('[U32] the palette is worked by arrows and three kinds of Enter without the focus leaving the field', () => {
    const onChoose = vi.fn();
    render(() => (
      <Palette
        query="x.*"
        items={[
          { id: 'a', title: 'One' },
          { id: 'b', title: 'Two' },
        ]}
        onQuery={nothing}
        onChoose={onChoose}
      />
    ));
    const field = screen.getByRole('combobox');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter', metaKey: true });
    fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
    expect(onChoose.mock.calls).toEqual([
      ['b', 'look'],
      ['a', 'take'],
      ['a', 'next'],
    ]);
  });
});

import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { describe, expect, it, vi } from 'vitest';
import type { RatingValue } from '../../../client/ui/rating.ts';
import { RatingScale } from '../../../client/ui/rating-scale.tsx';
import { defaultScale } from '../../../shared/kit/kit.ts';

const anchors = { 1: 'hunts', 2: 'alone', 3: 'mitigates', 4: 'rehearsed' };
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

const renderScale = (start: RatingValue | null, refusal?: string) => {
  const [value, setValue] = createSignal(start);
  const onRate = vi.fn((next: RatingValue) => setValue(next));
  const onClear = vi.fn(() => setValue(null));
  render(() => (
    <RatingScale
      value={value()}
      scale={defaultScale}
      anchors={anchors}
      refusal={refusal}
      onRate={onRate}
      onClear={onClear}
    />
  ));
  return { onRate, onClear };
};

describe('the rating scale', () => {
  it('[U3] is one group of four native radios that say level, label and anchor', () => {
    renderScale(null);
    expect(screen.getByRole('group', { name: /^Your score/ }).tagName).toBe('FIELDSET');
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(radio(/3 Meets mitigates/).checked).toBe(false);
  });

  it('[U4] rates by a press anywhere on a cell', () => {
    const { onRate } = renderScale(null);
    fireEvent.click(screen.getByText('mitigates'));
    expect(onRate).toHaveBeenCalledExactlyOnceWith(3);
    expect(radio(/Meets/).checked).toBe(true);
  });

  it('[U5] keeps showing the given rating when a press was not taken over', () => {
    render(() => <RatingScale value={2} scale={defaultScale} anchors={anchors} onRate={() => undefined} />);
    fireEvent.click(radio(/Above/));
    expect(radio(/Above/).checked).toBe(false);
    expect(radio(/2 Below/).checked).toBe(true);
  });

  it('[U6] treats "Cannot tell" as a value of its own and takes it back on a second press', () => {
    const { onRate, onClear } = renderScale(4);
    const button = screen.getByRole('button', { name: /Cannot tell/ });
    fireEvent.click(button);
    expect(onRate).toHaveBeenCalledExactlyOnceWith('insufficientEvidence');
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((one) => one.checked)).toBe(false);
    fireEvent.click(button);
    expect(onClear).toHaveBeenCalledOnce();
  });

  it('[U7] takes a rating back by Delete inside the scale', () => {
    const { onClear } = renderScale(1);
    fireEvent.keyDown(radio(/Well below/), { key: 'Delete' });
    expect(onClear).toHaveBeenCalledOnce();
    expect(radio(/Well below/).checked).toBe(false);
  });

  it('[U8] says why it cannot be rated, and cannot be', () => {
    renderScale(2, 'You have submitted.');
    const group = screen.getByRole<HTMLFieldSetElement>('group', { name: /^Your score/ });
    expect(group.disabled).toBe(true);
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'You have submitted.',
    );
  });

  it('[U9] never shares its radios with a second scale on the page', () => {
    renderScale(1);
    renderScale(2);
    expect(new Set(screen.getAllByRole<HTMLInputElement>('radio').map((one) => one.name)).size).toBe(2);
  });
});

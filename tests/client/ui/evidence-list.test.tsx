import { fireEvent, render, screen } from '@solidjs/testing-library';
import { describe, expect, it, vi } from 'vitest';
import { EvidenceList } from '../../../client/ui/evidence-list.tsx';

describe('the evidence list', () => {
  it('[U19] says how to begin while there is nothing', () => {
    render(() => <EvidenceList notes={[]} />);
    expect(screen.getByText('Nothing yet. Just start typing.')).toBeTruthy();
  });

  it('[U20] shows time, sign and text, the time left to right in any language', () => {
    render(() => (
      <EvidenceList notes={[{ id: 'a', atMs: 1_262_000, text: 'Named a lead', sign: 'strength' }]} />
    ));
    expect(screen.getByText('21:02').getAttribute('dir')).toBe('ltr');
    expect(screen.getByRole('img', { name: 'Strength' })).toBeTruthy();
    expect(screen.getByText('Named a lead')).toBeTruthy();
  });

  it('[U21] keeps the text of a refused note in view, with its reason and a way on', () => {
    const onRetry = vi.fn();
    render(() => (
      <EvidenceList
        notes={[{ id: 'a', atMs: 0, text: 'Too late', save: 'refused', refusal: 'You have submitted.' }]}
        onRetry={onRetry}
      />
    ));
    expect(screen.getByText('Too late')).toBeTruthy();
    expect(screen.getByText(/You have submitted\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('[U22] says where a note is that has not arrived', () => {
    render(() => (
      <EvidenceList
        notes={[
          { id: 'a', atMs: 0, text: 'one', save: 'saving' },
          { id: 'b', atMs: 0, text: 'two', save: 'keptHere' },
          { id: 'c', atMs: 0, text: 'three', save: 'saved' },
        ]}
      />
    ));
    expect(screen.getByText('Saving')).toBeTruthy();
    expect(screen.getByText('Kept on this device')).toBeTruthy();
    expect(screen.queryByText('Saved')).toBeNull();
  });

  it('[U23] edits in place: Enter keeps the change or removes an emptied note, Escape does neither', () => {
    const onEdit = vi.fn();
    const onRemove = vi.fn();
    render(() => (
      <EvidenceList notes={[{ id: 'a', atMs: 0, text: 'one' }]} onEdit={onEdit} onRemove={onRemove} />
    ));
    const edit = (text: string, key: string) => {
      fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
      const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit note' });
      field.value = text;
      fireEvent.keyDown(field, { key });
    };
    edit('gone', 'Escape');
    expect(onEdit).not.toHaveBeenCalled();
    edit('one and two', 'Enter');
    edit('  ', 'Enter');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith('a', 'one and two');
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('a');
  });
});

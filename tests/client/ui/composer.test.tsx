import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { describe, expect, it, vi } from 'vitest';
import { Composer } from '../../../client/ui/composer.tsx';
import type { NoteSign } from '../../../client/ui/sign.tsx';

const renderComposer = (text = '', sign: NoteSign | null = null) => {
  const [draft, setDraft] = createSignal({ text, sign });
  const onSave = vi.fn(() => setDraft({ text: '', sign: null }));
  const onSaveAndGo = vi.fn();
  const onLeave = vi.fn();
  render(() => (
    <Composer
      text={draft().text}
      sign={draft().sign}
      atMs={0}
      onDraft={(next, nextSign) => setDraft({ text: next, sign: nextSign })}
      onSave={onSave}
      onSaveAndGo={onSaveAndGo}
      onLeave={onLeave}
    />
  ));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
  field.focus();
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  return { draft, field, type, onSave, onSaveAndGo, onLeave };
};

describe('the composer', () => {
  it('[U10] saves the note on Enter and lets the focus go, so that digits score again', () => {
    const { field, type, onSave } = renderComposer();
    type(' Rolled back first ');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Rolled back first', null);
    expect(document.activeElement).toBe(document.body);
    expect(field.value).toBe('');
  });

  it('[U11] never saves by the Enter that ends a composition of an input method', () => {
    const { field, type, onSave } = renderComposer();
    type('にほん');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(onSave).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field);
  });

  it('[U12] starts a new line on Shift Enter', () => {
    const { field, type, onSave } = renderComposer();
    type('one');
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      shiftKey: true,
      bubbles: true,
      cancelable: true,
    });
    field.dispatchEvent(event);
    expect(onSave).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
  });

  it.each([
    ['+', 'strength'],
    ['-', 'concern'],
    ['?', 'followUp'],
  ] as const)('[U13] turns a leading %s into the sign %s', (key, sign) => {
    const { draft, field, type } = renderComposer();
    type(key);
    expect(draft()).toEqual({ text: '', sign });
    expect(field.value).toBe('');
    type('said it');
    expect(draft()).toEqual({ text: 'said it', sign });
  });

  it('[U14] leaves a sign inside the text alone', () => {
    const { draft, type } = renderComposer();
    type('5-10 people');
    expect(draft()).toEqual({ text: '5-10 people', sign: null });
  });

  it('[U15] takes the sign off by Backspace in the empty field, and by its button', () => {
    const { draft, field } = renderComposer('', 'concern');
    fireEvent.keyDown(field, { key: 'Backspace' });
    expect(draft().sign).toBeNull();
    const plus = screen.getByRole('button', { name: 'Strength' });
    fireEvent.click(plus);
    expect(draft().sign).toBe('strength');
    expect(plus.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(plus);
    expect(draft().sign).toBeNull();
  });

  it('[U16] leaves by Escape with the draft kept', () => {
    const { draft, field, onLeave } = renderComposer('half a thought');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(document.body);
    expect(draft().text).toBe('half a thought');
  });

  it('[U17] saves and goes on Ctrl Enter, and saves no empty note', () => {
    const { field, type, onSave, onSaveAndGo } = renderComposer();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onSave).not.toHaveBeenCalled();
    type('done');
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(onSaveAndGo).toHaveBeenCalledExactlyOnceWith('done', null);
  });

  it('[U18] keeps a text that is being composed out of the sign rule until it is finished', () => {
    const { draft, field } = renderComposer();
    field.value = '-か';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(draft()).toEqual({ text: '-か', sign: null });
    fireEvent.compositionEnd(field);
    expect(draft()).toEqual({ text: 'か', sign: 'concern' });
  });
});

import { describe, expect, test } from 'vitest';
import { actionOf, focusOf, type KeyPress, type KeySituation } from '../../../client/room/keys.ts';

const press = (key: string, given: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  alt: false,
  isComposing: false,
  ...given,
});
const onPage: KeySituation = { focus: 'page', direction: 'ltr', bareKeys: true, hasDraft: false };
const act = (key: string, situation: Partial<KeySituation> = {}, given: Partial<KeyPress> = {}) =>
  actionOf(press(key, given), { ...onPage, ...situation });

describe('keys', () => {
  test.each([
    ['1', 1],
    ['4', 4],
    ['٣', 3],
    ['۲', 2],
    ['0', 'insufficientEvidence'],
  ])('[R3] the digit %s rates', (key, value) => {
    expect(act(key)).toEqual({ kind: 'rate', value });
  });

  test('[R3] digits that are no level do nothing', () => {
    for (const key of ['5', '6', '7', '8', '9']) expect(act(key)).toBeNull();
  });

  test.each(['a', 'Z', 'é', 'ß', 'ш', 'あ', 'ع', '+', '-', '?', '؟', 'Dead'])(
    '[R3] %s begins a note',
    (key) => expect(act(key)).toEqual({ kind: 'write' }),
  );

  test('[R3] Space resumes a draft and otherwise scrolls', () => {
    expect(act(' ', { hasDraft: true })).toEqual({ kind: 'resume' });
    expect(act(' ')).toEqual({ kind: 'scroll' });
  });

  test('[R3] the key that leads on points along the reading direction', () => {
    expect(act('ArrowRight')).toEqual({ kind: 'next' });
    expect(act('ArrowLeft')).toBeNull();
    expect(act('ArrowLeft', { direction: 'rtl' })).toEqual({ kind: 'next' });
    expect(act('ArrowRight', { direction: 'rtl' })).toBeNull();
  });

  test('[R4] in a field every bare key is text', () => {
    for (const key of ['1', 'a', '+', ' ', 'Enter', 'Escape', 'ArrowUp', 'ArrowRight'])
      expect(act(key, { focus: 'field' })).toBeNull();
  });

  test('[R4] a menu or dialog keeps all keys, with Ctrl and without', () => {
    expect(act('1', { focus: 'overlay' })).toBeNull();
    expect(act('Enter', { focus: 'overlay' }, { ctrl: true })).toBeNull();
  });

  test('[R4] a button keeps Enter and Space, a radio its arrows; digits score from both', () => {
    expect(act('Enter', { focus: 'button' })).toBeNull();
    expect(act(' ', { focus: 'button' })).toBeNull();
    expect(act('ArrowDown', { focus: 'radio' })).toBeNull();
    expect(act('3', { focus: 'button' })).toEqual({ kind: 'rate', value: 3 });
    expect(act('3', { focus: 'radio' })).toEqual({ kind: 'rate', value: 3 });
  });

  test('[R4] the setting turns all bare keys off and leaves those with Ctrl', () => {
    for (const key of ['1', '0', 'a', '+', ' ', 'Enter', 'Escape', 'ArrowUp', 'ArrowRight'])
      expect(act(key, { bareKeys: false })).toBeNull();
    expect(act('Enter', { bareKeys: false }, { ctrl: true })).toEqual({ kind: 'go' });
  });

  test('[R4] Alt and input methods are left alone: they make characters', () => {
    expect(act('3', {}, { alt: true })).toBeNull();
    expect(act('a', {}, { isComposing: true })).toBeNull();
  });

  test('[R3] Ctrl with Enter goes, also from the field; Ctrl with Z undoes, but not there', () => {
    expect(act('Enter', { focus: 'field' }, { ctrl: true })).toEqual({ kind: 'go' });
    expect(act('z', {}, { ctrl: true })).toEqual({ kind: 'undo' });
    expect(act('z', { focus: 'field' }, { ctrl: true })).toBeNull();
  });
});

test('[R4] what has the focus decides which keys are its own', () => {
  document.body.innerHTML = `
    <input type="radio" id="radio" /><input type="checkbox" id="check" /><input id="text" />
    <textarea id="area"></textarea><button id="button"></button><p id="plain"></p>
    <dialog open><button id="inside"></button></dialog><div role="menu"><button id="item"></button></div>`;
  const focus = (id: string) => focusOf(document.getElementById(id));
  expect(['radio', 'check', 'text', 'area', 'button', 'plain', 'inside', 'item'].map(focus)).toEqual([
    'radio',
    'button',
    'field',
    'field',
    'button',
    'page',
    'overlay',
    'overlay',
  ]);
});

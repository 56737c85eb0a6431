import { onCleanup, onMount } from 'solid-js';

export interface EditorKeys {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly nextLook: (by: 1 | -1) => void;
}

/**
 * Ctrl Z takes back a step of the kit, also inside a field: the browser's own undo knows nothing of what a mend or a
 * move has changed. F8 goes to the next thing to look at, as in editors of code; with Shift to the one before.
 */
export const useEditorKeys = ({ undo, redo, nextLook }: EditorKeys): void => {
  const keyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    const mod = event.ctrlKey || event.metaKey;
    if (mod && key === 'z') (event.shiftKey ? redo : undo)();
    else if (event.ctrlKey && key === 'y') redo();
    else if (event.key === 'F8') nextLook(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  onMount(() => {
    addEventListener('keydown', keyDown);
    onCleanup(() => removeEventListener('keydown', keyDown));
  });
};

import type { Call } from '../../room/create-call.ts';
import { isBegun } from '../../room/drafts.ts';
import { listenForKeys, pageDirection } from '../../room/key-listener.ts';
import type { KeyAction } from '../../room/keys.ts';
import { bareKeys } from '../../room/settings.ts';

export interface CallKeyParts {
  readonly field: () => HTMLTextAreaElement | undefined;
  readonly body: () => HTMLElement | undefined;
  readonly open: (overlay: 'find' | 'keys') => void;
  /** The window that they are pressed in; the page's own when absent. */
  readonly view?: Window;
}

export const useCallKeys = (call: Call, { field, body, open, view }: CallKeyParts): void => {
  const inView = () => call.follow.state().inView;
  const focusField = (): boolean => {
    const target = field();
    if (!target || target.disabled) return false;
    target.focus();
    target.setSelectionRange(target.value.length, target.value.length);
    return true;
  };
  const act = (action: KeyAction): boolean => {
    switch (action.kind) {
      case 'rate':
        call.scoring.rateByKey(call.follow.state(), action.value);
        return true;
      case 'write':
        // Not used up: the browser types this key into the field that has the focus by then.
        focusField();
        return false;
      case 'resume':
      case 'openField':
        return focusField();
      case 'scroll':
        body()?.scrollBy({ top: (body()?.clientHeight ?? 0) * 0.8, behavior: 'smooth' });
        return true;
      case 'leave':
        if (call.follow.state().mode !== 'following') call.returnToPanel();
        return true;
      case 'browse':
        call.browse(action.by);
        return true;
      case 'next':
        if (call.isLead()) call.next();
        return call.isLead();
      case 'go':
        call.saveAndGo();
        return true;
      case 'undo':
        call.undo.run();
        return true;
      case 'find':
        open('find');
        return true;
      case 'allKeys':
        open('keys');
        return true;
    }
  };
  listenForKeys({
    view,
    situation: () => ({
      direction: pageDirection(),
      bareKeys: bareKeys(),
      hasDraft: isBegun(call.notes.drafts.of(inView() ?? '')),
    }),
    act,
    pressed: () => call.follow.tell({ kind: 'pressed', at: call.room.clock.at() }),
  });
};

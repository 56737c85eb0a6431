import { uiWords } from '../../words/english/ui.ts';

const isApple = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** A key with Ctrl or Cmd, as this machine prints it. */
export const modifier = (key: string): string => (isApple ? `⌘${key}` : uiWords.withCtrl(key));

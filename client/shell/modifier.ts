import { uiWords } from '../words/english/ui.ts';

/** Apple's keyboards print a sign on the key that is Ctrl elsewhere. */
export const isApple = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '');

/** A key with Ctrl or Cmd, as this machine prints it: `⌘K` or `Ctrl K` */
export const withModifier = (key: string): string => (isApple ? `⌘${key}` : uiWords.withCtrl(key));

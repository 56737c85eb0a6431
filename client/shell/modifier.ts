import { uiWords } from '../words/english/ui.ts';
/** What is printed on the key that Ctrl is elsewhere. */
export const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** `⌘K` or `Ctrl K` */
export const withModifier = (key: string): string => (isApple ? `⌘${key}` : uiWords.withCtrl(key));

import { section } from '../section.ts';

/** Around every page: how it looks, the account, the way into a room. */
export const shellWords = section('shell', {
  menu: 'Appearance and account',
  light: 'Light',
  dark: 'Dark',
  system: 'As this device',
  singleKeys: 'Single keys',
  languageMissing: 'This language could not be loaded. Try again when you are online.',
  audit: 'Audit trail',
  signOut: 'Sign out',
  signOutTitle: 'Sign out of this browser',
  signOutText:
    'Your seats belong to this browser. After signing out you take a new seat when you come back to a room.',
  ownerNeedsKey: 'You need the owner key to sign in again.',
  calledWhat: 'What does the panel call you?',
  nameFirst: 'Write your name first.',
  openRoom: 'Open room',
  yourName: 'Your name',
  askedOnce: 'Kept on this device, so that you are asked once.',
  notOpened: 'The room did not open.',
});

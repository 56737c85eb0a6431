import { section } from '../section.ts';

/** For a browser without a session. */
export const signInWords = section('signIn', {
  title: 'Sign in',
  about:
    'One room for the panel of an interview: everybody follows the same question, scores on their own, and sees the other scores when they open for all. The candidate is never in it.',
  tryAlone: 'Try it alone',
  tryAloneText: 'A practice room with the sample kit. It takes a minute and nothing is kept.',
  openPractice: 'Open practice room',
  invited: 'Invited to a panel? Open the link that you were sent; it needs no account.',
  ownerKey: 'Owner key',
  ownerKeyHint: 'Open the link that the server printed when it started, or paste the link or its key here.',
  keyFirst: 'Paste the owner key first.',
  signIn: 'Sign in',
});

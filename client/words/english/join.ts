import { section } from '../section.ts';

/** From an invite to a seat. */
export const joinWords = section('join', {
  title: 'Join',
  noInvite:
    'This address has no invite in it. Open the whole link that you were sent, with everything after the # sign.',
  staysClosed: 'The room stays closed',
  toStart: 'Go to the start',
  tryAgain: 'Try again',
  notJoined: 'Not joined.',
  yourName: 'Your name',
  toYourSeat: 'Go to your seat',
  join: 'Join',
  candidateSeesNothing: 'The candidate sees nothing from here.',
  minutes: (n: number) => `${n} minutes`,
  interview: 'Interview',
  joinAs: 'You join as',
  invited: 'You are invited to a panel',
  invitedBy: (name: string) => `${name} invites you to a panel`,
});

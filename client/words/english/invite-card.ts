import { section } from '../section.ts';

/** An invite as a link and as a code. */
export const inviteCardWords = section('inviteCard', {
  invite: 'Invite',
  inviteLink: 'Invite link',
  copyLink: 'Copy link',
  copied: 'Copied',
  qrLabel: 'QR code of the invite link',
  scoreFromPhone: 'Join from a phone',
  scanToJoin:
    'Whoever scans it joins with a seat of their own. Works until the room closes; you can close it any time.',
});

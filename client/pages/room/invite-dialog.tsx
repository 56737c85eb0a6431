import type { InterviewId } from '../../../shared/id.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { roomWords } from '../../words/english/room.ts';
import { InvitePanel } from '../lobby/invite-panel.tsx';

/** Somebody is missing: a link in the middle of the call. */
export const InviteDialog = (props: { interviewId: InterviewId; onClose: () => void }) => (
  <Dialog title={roomWords.invite} hideTitle open onClose={props.onClose}>
    <InvitePanel interviewId={props.interviewId} />
  </Dialog>
);

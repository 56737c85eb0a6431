import { useNavigate } from '@solidjs/router';
import { type Accessor, createSignal } from 'solid-js';
import type { ListedInterview } from '../../shared/http.ts';
import type { InterviewId } from '../../shared/id.ts';
import type { Answer, Problem } from '../api/request.ts';
import { createInvite, joinRoom } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { shellWords } from '../words/english/shell.ts';
import { ProblemBanner } from './problem-banner.tsx';
import { rememberedName, rememberName } from './remembered.ts';

type Openable = Pick<ListedInterview, 'id' | 'me' | 'phase'>;

export interface RoomOpening {
  open(interview: Openable): void;
  readonly problem: Accessor<Problem | null>;
  /** The room that waits for the owner's name; null when none does. */
  readonly asking: Accessor<InterviewId | null>;
  giveName(name: string): void;
  cancel(): void;
}

/** The owner's seat comes by an invite, like everybody's; they lead unless somebody does already. */
const takeLeadSeat = async (id: InterviewId, name: string): Promise<Answer<unknown>> => {
  const invite = await createInvite(id, 'lead');
  return invite.ok ? joinRoom(invite.value.token, name) : invite;
};

/** Goes to a room, with a seat in it where one is needed. */
export const createRoomOpening = (): RoomOpening => {
  const navigate = useNavigate();
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const [asking, setAsking] = createSignal<InterviewId | null>(null);

  const sit = async (id: InterviewId, name: string) => {
    setProblem(null);
    const seated = await takeLeadSeat(id, name);
    if (seated.ok) navigate(`/room/${id}`);
    else setProblem(seated.problem);
  };
  return {
    problem,
    asking,
    open({ id, me, phase }) {
      // Once the call is over a new seat would be one more scorecard to wait for; the owner looks on without one.
      const needsSeat = me === null && (phase === 'draft' || phase === 'live');
      if (!needsSeat) navigate(`/room/${id}`);
      else if (rememberedName()) void sit(id, rememberedName());
      else setAsking(id);
    },
    giveName(name) {
      const id = asking();
      if (id === null) return;
      rememberName(name);
      setAsking(null);
      void sit(id, name);
    },
    cancel: () => setAsking(null),
  };
};

/** Asks, once on this device, under which name the panel sees its owner. */
export const NameDialog = (props: { opening: RoomOpening }) => {
  const [name, setName] = createSignal('');
  const refusal = () => (name().trim() ? undefined : shellWords.nameFirst);
  const give = () => {
    if (name().trim()) props.opening.giveName(name().trim());
  };
  return (
    <Dialog
      open={props.opening.asking() !== null}
      title={shellWords.calledWhat}
      onClose={() => props.opening.cancel()}
      actions={
        <Button tone="primary" keys="↵" onPress={give} refusal={refusal()}>
          {shellWords.openRoom}
        </Button>
      }
    >
      <TextField
        label={shellWords.yourName}
        value={name()}
        autocomplete="name"
        maxLength={128}
        hint={shellWords.askedOnce}
        onInput={setName}
        onEnter={give}
        ref={(field) => queueMicrotask(() => field.focus())}
      />
    </Dialog>
  );
};

export const RoomOpeningProblem = (props: { opening: RoomOpening }) => (
  <ProblemBanner problem={props.opening.problem()} lead={shellWords.notOpened} />
);

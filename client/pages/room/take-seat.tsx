import { createSignal } from 'solid-js';
import type { InterviewId } from '../../../shared/id.ts';
import { createInvite, joinRoom } from '../../api.ts';
import { rememberedName, rememberName } from '../../shell/remembered.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Notice } from './notice.tsx';

export type TakeSeatProps = { interviewId: InterviewId; onSeated: () => void };

/** The owner of the installation has no seat in an interview until they take one: it needs a name. */
export const TakeSeat = (props: TakeSeatProps) => {
  const [name, setName] = createSignal(rememberedName());
  const [problem, setProblem] = createSignal<string | undefined>();
  const take = async () => {
    if (name().trim() === '') {
      setProblem('The panel needs a name to call you by.');
      return;
    }
    const invite = await createInvite(props.interviewId, 'lead');
    if (!invite.ok) {
      setProblem(invite.problem.detail);
      return;
    }
    const joined = await joinRoom(invite.value.token, name());
    if (!joined.ok) {
      setProblem(joined.problem.detail);
      return;
    }
    rememberName(name().trim());
    props.onSeated();
  };
  return (
    <Notice
      title="Take your seat"
      action={
        <Button tone="primary" onPress={() => void take()}>
          Open room
        </Button>
      }
    >
      <p>You own this interview and have no seat in it yet. The panel sees the name you give.</p>
      <TextField
        label="Your name"
        value={name()}
        error={problem()}
        autocomplete="name"
        maxLength={128}
        onInput={setName}
        onEnter={() => void take()}
      />
    </Notice>
  );
};

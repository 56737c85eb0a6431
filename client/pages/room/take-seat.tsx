import { createSignal } from 'solid-js';
import type { InterviewId } from '../../../shared/id.ts';
import { createInvite, joinRoom } from '../../api.ts';
import { rememberedName, rememberName } from '../../shell/remembered.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { takeSeatWords } from '../../words/english/take-seat.ts';
import { Notice } from './notice.tsx';

export type TakeSeatProps = { interviewId: InterviewId; onSeated: () => void };

/** The owner of the installation has no seat in an interview until they take one: it needs a name. */
export const TakeSeat = (props: TakeSeatProps) => {
  const [name, setName] = createSignal(rememberedName());
  const [problem, setProblem] = createSignal<string | undefined>();
  const take = async () => {
    if (name().trim() === '') {
      setProblem(takeSeatWords.needsName);
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
      title={takeSeatWords.title}
      action={
        <Button tone="primary" onPress={() => void take()}>
          {takeSeatWords.open}
        </Button>
      }
    >
      <p>{takeSeatWords.about}</p>
      <TextField
        label={takeSeatWords.yourName}
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

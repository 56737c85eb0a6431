import { createResource, createSignal, For, Show } from 'solid-js';
import type { OpenInvite } from '../../../shared/http.ts';
import type { InterviewId } from '../../../shared/id.ts';
import { closeInvite, listInvites } from '../../api.ts';
import { whenInList } from '../../shell/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { lobbyWords } from '../../words/english/lobby.ts';
import styles from './lobby.module.css';

export type OpenLinksProps = {
  interviewId: InterviewId;
  /** Rises when a link was made. */
  made: number;
  onClosed: (invite: OpenInvite) => void;
};

/** Every link that opens this room, and its end: who came by one that is closed is out of the room at once. */
export const OpenLinks = (props: OpenLinksProps) => {
  const [links, { refetch }] = createResource(
    () => ({ id: props.interviewId, made: props.made }),
    ({ id }) => listInvites(id),
  );
  const [problem, setProblem] = createSignal<string | undefined>();
  const open = () => {
    const answer = links.latest;
    return answer?.ok ? answer.value.invites : [];
  };
  const close = async (invite: OpenInvite) => {
    const closed = await closeInvite(props.interviewId, invite.id);
    setProblem(closed.ok ? undefined : closed.problem.detail);
    if (closed.ok) props.onClosed(invite);
    void refetch();
  };
  return (
    <Show when={open().length > 0}>
      <Fold title={lobbyWords.openLinks(open().length)}>
        <ul>
          <For each={open()}>
            {(invite) => (
              <li class={styles.link}>
                <span>
                  {lobbyWords.inviteRoles[invite.role].label}
                  <span class={styles.state}>
                    {lobbyWords.madeAt(whenInList(new Date(invite.createdAt), new Date()))}
                  </span>
                </span>
                <Button size="small" onPress={() => void close(invite)}>
                  {lobbyWords.closeLink}
                </Button>
              </li>
            )}
          </For>
        </ul>
        <p class={styles.detail}>{lobbyWords.closingLink}</p>
        <Show when={problem()}>
          <p class={styles.problem} role="alert">
            {problem()}
          </p>
        </Show>
      </Fold>
    </Show>
  );
};

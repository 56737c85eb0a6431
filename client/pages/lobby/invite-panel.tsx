import { createResource, createSignal, Show } from 'solid-js';
import type { InterviewId } from '../../../shared/id.ts';
import type { Role } from '../../../shared/records/panelist.ts';
import { createInvite } from '../../api.ts';
import { createDeviceStorage } from '../../room/device-storage.ts';
import { InviteCard } from '../../ui/invite-card.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { lobbyWords } from '../../words/english/lobby.ts';
import styles from './lobby.module.css';

const tab = createDeviceStorage(() => sessionStorage);

const roles: readonly Role[] = ['panelist', 'shadow', 'observer', 'lead'];
const options = () => roles.map((value) => ({ value, label: lobbyWords.inviteRoles[value].label }));

/** A link for each role. Kept for this tab, so that a reload shows the same link and does not make another. */
const linkFor = async ({ id, role }: { id: InterviewId; role: Role }): Promise<string> => {
  const key = `panelroom/invite/${id}/${role}`;
  const known = tab.read(key);
  if (typeof known === 'string') return known;
  const made = await createInvite(id, role);
  if (!made.ok) throw new Error(made.problem.detail);
  tab.write(key, made.value.url);
  return made.value.url;
};

export const InvitePanel = (props: { interviewId: InterviewId }) => {
  const [role, setRole] = createSignal<Role>('panelist');
  const [link] = createResource(() => ({ id: props.interviewId, role: role() }), linkFor);
  return (
    <InviteCard
      url={link.state === 'ready' ? link() : null}
      roles={
        <>
          <SegmentedControl
            legend={lobbyWords.inviteAs}
            options={options()}
            value={role()}
            onChange={setRole}
          />
          <p class={styles.detail}>{lobbyWords.inviteRoles[role()].detail}</p>
        </>
      }
      footer={
        <Show when={link.state === 'errored'}>
          <p class={styles.problem} role="alert">
            {lobbyWords.noLink} {(link.error as Error).message}
          </p>
        </Show>
      }
    />
  );
};

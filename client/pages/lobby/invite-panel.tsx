import { createEffect, createResource, createSignal, on, Show } from 'solid-js';
import type { OpenInvite } from '../../../shared/http.ts';
import type { InterviewId } from '../../../shared/id.ts';
import type { Role } from '../../../shared/records/panelist.ts';
import { createInvite } from '../../api.ts';
import { createDeviceStorage } from '../../room/device-storage.ts';
import { InviteCard } from '../../ui/invite-card.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { lobbyWords } from '../../words/english/lobby.ts';
import styles from './lobby.module.css';
import { OpenLinks } from './open-links.tsx';

const tab = createDeviceStorage(() => sessionStorage);

const roles: readonly Role[] = ['panelist', 'shadow', 'observer', 'lead'];
const options = () => roles.map((value) => ({ value, label: lobbyWords.inviteRoles[value].label }));

const keyOf = (id: InterviewId, role: Role): string => `panelroom/invite/${id}/${role}`;

/** A link for each role. Kept for this tab, so that a reload shows the same link and does not make another. */
const linkFor = async ({ id, role }: { id: InterviewId; role: Role }): Promise<string> => {
  const key = keyOf(id, role);
  const known = tab.read(key);
  if (typeof known === 'string') return known;
  const made = await createInvite(id, role);
  if (!made.ok) throw new Error(made.problem.detail);
  tab.write(key, made.value.url);
  return made.value.url;
};

export const InvitePanel = (props: { interviewId: InterviewId }) => {
  const [role, setRole] = createSignal<Role>('panelist');
  const [link, { refetch }] = createResource(() => ({ id: props.interviewId, role: role() }), linkFor);
  const [made, setMade] = createSignal(0);
  createEffect(on(link, () => setMade((times) => times + 1)));
  const forget = (invite: OpenInvite) => {
    tab.remove(keyOf(props.interviewId, invite.role));
    if (invite.role === role()) void refetch();
  };
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
        <>
          <Show when={link.state === 'errored'}>
            <p class={styles.problem} role="alert">
              {lobbyWords.noLink} {(link.error as Error).message}
            </p>
          </Show>
          <OpenLinks interviewId={props.interviewId} made={made()} onClosed={forget} />
        </>
      }
    />
  );
};

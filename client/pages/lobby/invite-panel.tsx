import { createResource, createSignal, Show } from 'solid-js';
import type { InterviewId } from '../../../shared/id.ts';
import type { Role } from '../../../shared/records/panelist.ts';
import { createInvite } from '../../api.ts';
import { createDeviceStorage } from '../../room/device-storage.ts';
import { InviteCard } from '../../ui/invite-card.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import styles from './lobby.module.css';

const tab = createDeviceStorage(() => sessionStorage);

const roles: readonly { value: Role; label: string }[] = [
  { value: 'panelist', label: 'Panelist' },
  { value: 'shadow', label: 'Shadow' },
  { value: 'observer', label: 'Observer' },
  { value: 'lead', label: 'Co-lead' },
];

const says: Record<Role, string> = {
  panelist: 'Scores answers and takes notes.',
  shadow: 'Scores to learn; never counted.',
  observer: 'Reads along, no scoring.',
  lead: 'Scores, and can take over the lead.',
};

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
          <SegmentedControl legend="Invite as" options={roles} value={role()} onChange={setRole} />
          <p class={styles.detail}>{says[role()]}</p>
        </>
      }
      footer={
        <Show when={link.state === 'errored'}>
          <p class={styles.problem} role="alert">
            No link was made. {(link.error as Error).message}
          </p>
        </Show>
      }
    />
  );
};

import { createResource, createSignal, Show } from 'solid-js';
import type { ListedInterview } from '../../../shared/http.ts';
import type { Role } from '../../../shared/records/panelist.ts';
import { createInvite } from '../../api.ts';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { InviteCard } from '../../ui/invite-card.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { homeWords } from '../../words/english/home.ts';
import { roleWords } from '../../words/english/roles.ts';

const invitable: readonly Role[] = ['panelist', 'shadow', 'observer', 'lead'];

/** A link for one role. Made when the role is chosen, because each link that exists opens the room. */
export const InviteDialog = (props: { interview: ListedInterview | null; onClose: () => void }) => (
  <Dialog
    open={props.interview !== null}
    title={homeWords.inviteTo(props.interview?.candidate.name ?? '')}
    onClose={() => props.onClose()}
  >
    <Show when={props.interview} keyed>
      {(interview) => <Invite interview={interview} />}
    </Show>
  </Dialog>
);

const Invite = (props: { interview: ListedInterview }) => {
  const [role, setRole] = createSignal<Role>('panelist');
  const made = new Map<Role, Awaited<ReturnType<typeof createInvite>>>();
  const [invite] = createResource(role, async (wanted) => {
    const known = made.get(wanted) ?? (await createInvite(props.interview.id, wanted));
    if (known.ok) made.set(wanted, known);
    return known;
  });
  const url = () => {
    const answer = invite.loading ? undefined : invite.latest;
    return answer?.ok ? answer.value.url : null;
  };
  const problem = () => {
    const answer = invite.latest;
    return answer && !answer.ok ? answer.problem : null;
  };
  return (
    <>
      <ProblemBanner problem={problem()} lead={homeWords.noLink} />
      <InviteCard
        url={url()}
        roles={
          <SegmentedControl
            legend={homeWords.role}
            value={role()}
            options={invitable.map((value) => ({ value, label: roleWords[value].label }))}
            onChange={setRole}
          />
        }
      />
    </>
  );
};

import { Show } from 'solid-js';
import type { InterviewSummary } from '../../../shared/http.ts';
import { tintOf } from '../../shell/tint.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Logo } from '../../ui/logo.tsx';
import { joinWords } from '../../words/english/join.ts';
import { isolate } from '../../words/isolate.ts';
import styles from './join-page.module.css';

/** A name that the guest knows says at once that this is the right link. */
export const PanelLead = (props: { interview: InterviewSummary | null }) => {
  const lead = () => {
    const panel = props.interview?.panelists ?? [];
    const place = panel.findIndex((panelist) => panelist.role === 'lead');
    const found = panel[place];
    return found && { name: found.name, tint: tintOf(place) };
  };
  return (
    <p class={styles.lead}>
      <Show
        when={lead()}
        fallback={
          <>
            <Logo /> {joinWords.invited}
          </>
        }
      >
        {(person) => (
          <>
            <Avatar name={person().name} tint={person().tint} decorative />
            <span>{joinWords.invitedBy(isolate(person().name))}</span>
          </>
        )}
      </Show>
    </p>
  );
};

import { For, Show } from 'solid-js';
import type { InterviewSummary } from '../../../shared/http.ts';
import { tintOf } from '../../shell/tint.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { homeWords } from '../../words/english/home.ts';
import styles from './panel-avatars.module.css';

const most = 3;

/** Who is on the panel, as far as there is room. */
export const PanelAvatars = (props: { panelists: InterviewSummary['panelists'] }) => (
  <ul class={styles.list} aria-label={homeWords.panel}>
    <For each={props.panelists.slice(0, most)}>
      {(panelist, place) => (
        <li>
          <Avatar name={panelist.name} tint={tintOf(place())} />
        </li>
      )}
    </For>
    <Show when={props.panelists.length > most}>
      <li class={styles.more} dir="ltr">
        +{props.panelists.length - most}
      </li>
    </Show>
  </ul>
);

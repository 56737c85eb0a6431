import { For, type JSX } from 'solid-js';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../kit-import/file-input.tsx';
import styles from './start-here.module.css';

type Start = { title: string; detail: string; action: () => JSX.Element };

/** Home before the first interview: one sentence on what a kit is, and three ways to begin. */
export const StartHere = (props: { onFile: (file: File) => void }) => {
  const starts: readonly Start[] = [
    {
      title: 'Open a practice room',
      detail: 'Three questions and two invented colleagues. It takes five minutes, and nothing is kept.',
      action: () => (
        <Button tone="primary" href="/practice">
          Open
        </Button>
      ),
    },
    {
      title: 'Import a kit',
      detail:
        'Drop a file with your questions anywhere on this page. You see what is recognised before it is saved.',
      action: () => <FileButton onFile={props.onFile}>Choose file</FileButton>,
    },
    {
      title: 'Plan an interview',
      detail: 'Choose a kit, name the candidate and invite the panel by a link.',
      action: () => <Button href="/interviews/new">New interview</Button>,
    },
  ];
  return (
    <div class={styles.content}>
      <header class={styles.head}>
        <h1 class={styles.title}>Start with a kit</h1>
        <p class={styles.lead}>
          A kit is the questions you ask every candidate for a role, with what a 1, 2, 3 and 4 sound like.
        </p>
      </header>
      <ul>
        <For each={starts}>
          {(start) => (
            <li class={styles.row}>
              <div>
                <h2 class={styles.name}>{start.title}</h2>
                <p class={styles.detail}>{start.detail}</p>
              </div>
              <div class={styles.action}>{start.action()}</div>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
};

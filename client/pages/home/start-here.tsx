import { For, type JSX } from 'solid-js';
import { Button } from '../../ui/button.tsx';
import { homeWords } from '../../words/english/home.ts';
import { FileButton } from '../kit-import/file-input.tsx';
import styles from './start-here.module.css';

type Start = { title: string; detail: string; action: () => JSX.Element };

/** Home before the first interview: one sentence on what a kit is, and three ways to begin. */
export const StartHere = (props: { onFile: (file: File) => void }) => {
  const starts = (): readonly Start[] => [
    {
      title: homeWords.practiceTitle,
      detail: homeWords.practiceText,
      action: () => (
        <Button tone="primary" href="/practice">
          {homeWords.open}
        </Button>
      ),
    },
    {
      title: homeWords.importKit,
      detail: homeWords.importText,
      action: () => <FileButton onFile={props.onFile}>{homeWords.chooseFile}</FileButton>,
    },
    {
      title: homeWords.planInterview,
      detail: homeWords.planInterviewText,
      action: () => <Button href="/interviews/new">{homeWords.newInterview}</Button>,
    },
  ];
  return (
    <div class={styles.content}>
      <header class={styles.head}>
        <h1 class={styles.title}>{homeWords.startWithKit}</h1>
        <p class={styles.lead}>{homeWords.whatKitIs}</p>
      </header>
      <ul>
        <For each={starts()}>
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

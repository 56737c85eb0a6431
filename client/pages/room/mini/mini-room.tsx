import { Show } from 'solid-js';
import { isRater } from '../../../../shared/records/panelist.ts';
import { interviewOf } from '../../../../shared/room/reader.ts';
import { scaleOf } from '../../../room/anchors.ts';
import type { Call } from '../../../room/create-call.ts';
import { ScoreKeys } from '../../../ui/score-keys.tsx';
import { roomWords } from '../../../words/english/room.ts';
import { Dock } from '../dock.tsx';
import { useCallKeys } from '../use-call-keys.ts';
import styles from './mini-room.module.css';

export type MiniRoomProps = { call: Call; view: Window };

/** The question, four keys and the note field: what one needs while looking at the candidate. */
export const MiniRoom = (props: MiniRoomProps) => {
  const { call } = props;
  let field: HTMLTextAreaElement | undefined;
  let body: HTMLElement | undefined;
  useCallKeys(call, { field: () => field, body: () => body, open: () => undefined, view: props.view });
  const rates = () => {
    const self = call.self();
    return self !== undefined && isRater(self);
  };
  return (
    <div class={styles.mini}>
      <Show when={call.question()} fallback={<p class={styles.text}>{roomWords.noQuestion}</p>}>
        {(question) => (
          <>
            <main
              class={styles.body}
              ref={(element) => {
                body = element;
              }}
            >
              <h1 class={styles.text} lang={interviewOf(call.room.records).kit.language} dir="auto">
                <span class={styles.number}>{question().number}</span> {question().text}
              </h1>
            </main>
            <Show when={rates()}>
              <ScoreKeys
                value={call.scoring.of(question().id)}
                scale={scaleOf(call.room.records)}
                refusal={call.scoring.refusalFor(question().id)}
                onRate={(value) => call.scoring.rate(question().id, value)}
              />
              <Dock
                call={call}
                questionId={question().id}
                isTyping={false}
                onTyping={() => undefined}
                fieldRef={(element) => {
                  field = element;
                }}
              />
            </Show>
          </>
        )}
      </Show>
    </div>
  );
};

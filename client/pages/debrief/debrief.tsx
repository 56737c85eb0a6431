import { createMemo, createSignal, Show } from 'solid-js';
import { interviewOf } from '../../../shared/room/reader.ts';
import { competencyRows } from '../../../shared/scoring/aggregate.ts';
import { bySpread } from '../../../shared/scoring/disagreement.ts';
import type { Room } from '../../room/room.ts';
import { AppBar } from '../../ui/app-bar.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import { listed } from '../../words/numbers.ts';
import { ConnectionNote } from '../room/connection-note.tsx';
import { useMedia, withoutSide } from '../room/use-media.ts';
import styles from './debrief.module.css';
import { Decision } from './decision.tsx';
import { EvidencePane } from './evidence-pane.tsx';
import { Figures } from './figures.tsx';
import { HowTheHourWent } from './how-the-hour-went.tsx';
import { openingWords } from './opening-words.ts';
import { PacketButtons } from './packet-buttons.tsx';
import { Recommendations } from './recommendations.tsx';
import { rowId, rowName, ScoreMatrix } from './score-matrix.tsx';

/** All scores are open: where the panel is apart, what was said, and what is decided. */
export const Debrief = (props: { room: Room }) => {
  const { records } = props.room;
  const interview = () => interviewOf(records);
  const rows = createMemo(() => competencyRows(records));
  const [chosen, setChosen] = createSignal<string | null>(null);
  const isNarrow = useMedia(withoutSide);
  // Beside the table the pane begins with where the panel is furthest apart; inline, all rows begin closed.
  const widestId = () => {
    const widest = isNarrow() ? undefined : bySpread(rows())[0];
    return widest ? rowId(widest) : null;
  };
  const notAsked = () =>
    rows()
      .filter((row) => row.questions.length === 0)
      .map(rowName);
  const selectedId = () => chosen() ?? widestId();
  const selected = () => rows().find((row) => rowId(row) === selectedId());
  const select = (id: string) => setChosen(isNarrow() && chosen() === id ? null : id);
  return (
    <div class={styles.page}>
      <AppBar
        title={interview().candidate.name}
        detail={[
          interview().role,
          interview().phase === 'closed' ? debriefWords.closed : debriefWords.debrief,
        ]
          .filter(Boolean)
          .join(', ')}
      >
        <ConnectionNote room={props.room} />
        <span class={styles.opening}>{openingWords(records)}</span>
        <Show when={!props.room.isPractice}>
          <PacketButtons interviewId={interview().id} />
        </Show>
      </AppBar>
      <main class={styles.main}>
        <div class={styles.scores}>
          <p class={styles.openingLine}>{openingWords(records)}</p>
          <Recommendations room={props.room} />
          <ScoreMatrix
            room={props.room}
            rows={rows().filter((row) => row.questions.length > 0)}
            selectedId={selectedId()}
            onSelect={select}
            detail={isNarrow() ? (row) => <EvidencePane room={props.room} row={row} isInline /> : undefined}
          />
          <Show when={notAsked().length > 0}>
            <p class={styles.notAsked}>{debriefWords.notAsked(listed(notAsked()))}</p>
          </Show>
          <Figures rows={rows()} />
          <HowTheHourWent room={props.room} rows={rows()} />
        </div>
        <div class={styles.pane}>
          <Show when={!isNarrow() && selected()}>
            {(row) => <EvidencePane room={props.room} row={row()} />}
          </Show>
          <Decision room={props.room} />
        </div>
      </main>
    </div>
  );
};

import { createMemo, createSignal, Show } from 'solid-js';
import { interviewOf } from '../../../shared/room/reader.ts';
import { competencyRows } from '../../../shared/scoring/aggregate.ts';
import { bySpread } from '../../../shared/scoring/disagreement.ts';
import type { Room } from '../../room/room.ts';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import { listed } from '../../words/numbers.ts';
import { ConnectionNote } from '../room/connection-note.tsx';
import { useMedia, withoutSide } from '../room/use-media.ts';
import styles from './debrief.module.css';
import { DebriefSlot } from './debrief-slot.tsx';
import { Decision } from './decision.tsx';
import { EvidencePane } from './evidence-pane.tsx';
import { Figures } from './figures.tsx';
import { HowTheHourWent } from './how-the-hour-went.tsx';
import { PacketButtons } from './packet-buttons.tsx';
import { Recommendations } from './recommendations.tsx';
import { rowId, rowName, ScoreMatrix } from './score-matrix.tsx';
import { SteppedBack } from './stepped-back.tsx';

/** After the scores opened: for everybody but those who stepped back. */
export const Debrief = (props: { room: Room }) => {
  const { records } = props.room;
  const interview = () => interviewOf(records);
  const isOut = () => records.get('panelists', props.room.me)?.recused ?? false;
  const phase = () => (interview().phase === 'closed' ? debriefWords.closed : debriefWords.debrief);
  const mayRecord = () => interview().leadId === props.room.me && interview().phase === 'debrief';
  return (
    <div class={styles.page}>
      <AppBar
        title={interview().candidate.name}
        detail={[interview().role, phase()].filter(Boolean).join(', ')}
      >
        <ConnectionNote room={props.room} />
        <Show when={!props.room.isPractice && !isOut()}>
          <PacketButtons interviewId={interview().id} />
        </Show>
        <Show when={mayRecord()}>
          <span class={styles.decide}>
            <Button tone="primary" onPress={() => document.getElementById('decision')?.scrollIntoView()}>
              {debriefWords.decide}
            </Button>
          </span>
        </Show>
      </AppBar>
      <Show when={!isOut()} fallback={<SteppedBack room={props.room} />}>
        <DebriefSlot room={props.room} />
        <OpenScores room={props.room} />
      </Show>
    </div>
  );
};

/** All scores: where the panel is apart, what was said, and what is decided. */
const OpenScores = (props: { room: Room }) => {
  const { records } = props.room;
  const rows = createMemo(() => competencyRows(records));
  const asked = () => rows().filter((row) => row.questions.length > 0);
  const notAsked = () =>
    rows()
      .filter((row) => row.questions.length === 0)
      .map(rowName);
  const [chosen, setChosen] = createSignal<string | null>(null);
  const isNarrow = useMedia(withoutSide);
  // Beside the table the pane begins with where the panel is furthest apart; inline, all rows begin closed.
  const widestId = () => {
    const widest = isNarrow() ? undefined : bySpread(asked())[0];
    return widest ? rowId(widest) : null;
  };
  const selectedId = () => chosen() ?? widestId();
  const selected = () => asked().find((row) => rowId(row) === selectedId());
  const select = (id: string) => setChosen(isNarrow() && chosen() === id ? null : id);
  return (
    <main class={styles.main}>
      <div class={styles.scores}>
        <Recommendations room={props.room} />
        <Show when={asked().length > 0} fallback={<EmptyState>{debriefWords.nothingAsked}</EmptyState>}>
          <ScoreMatrix
            room={props.room}
            rows={asked()}
            selectedId={selectedId()}
            onSelect={select}
            detail={isNarrow() ? (row) => <EvidencePane room={props.room} row={row} isInline /> : undefined}
          />
        </Show>
        <Show when={notAsked().length > 0}>
          <p class={styles.notAsked}>{debriefWords.notAsked(listed(notAsked()))}</p>
        </Show>
        <Figures room={props.room} rows={rows()} />
        <HowTheHourWent room={props.room} rows={rows()} />
      </div>
      <div class={styles.pane}>
        <Show when={!isNarrow() && selected()}>
          {(row) => <EvidencePane room={props.room} row={row()} />}
        </Show>
        <Decision room={props.room} />
      </div>
    </main>
  );
};

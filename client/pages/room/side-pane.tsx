import { Show } from 'solid-js';
import { findInterview } from '../../../shared/room/reader.ts';
import { countedPanelists } from '../../../shared/scoring/aggregate.ts';
import type { Call } from '../../room/create-call.ts';
import { scoresIn, seesProgress } from '../../room/progress.ts';
import { createRows } from '../../room/rows.ts';
import { PanelList } from '../../ui/panel-list.tsx';
import { ScoresIn, type ScoresInRow } from '../../ui/scores-in.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { roomWords } from '../../words/english/room.ts';
import { FromThePanel } from './from-the-panel.tsx';
import { PersonMenu } from './person-menu.tsx';
import styles from './side-pane.module.css';
import { usePeople } from './use-people.ts';

/** Who is here and how far they are, and how far the scores are in. */
export const SidePane = (props: { call: Call }) => {
  const { room } = props.call;
  const people = usePeople(room);
  const hint = () => {
    const id = findInterview(room.records)?.questionId;
    const number = id && room.records.get('questions', id)?.number;
    return number ? roomWords.onQuestion(number) : undefined;
  };
  return (
    <div class={styles.side}>
      <section class={styles.part} aria-label={roomWords.panel}>
        <SectionHeading hintAt="end" hint={hint()}>
          {roomWords.panel}
        </SectionHeading>
        <PanelList
          label={roomWords.panel}
          people={people()}
          note={sealedNote(props.call)}
          actions={(person) => <PersonMenu room={room} panelistId={person.id} />}
        />
      </section>
      <Show when={seesProgress(room.records, room.me)}>
        <section class={styles.part} aria-label={roomWords.scoresIn}>
          <SectionHeading hintAt="end" hint={roomWords.byCompetency}>
            {roomWords.scoresIn}
          </SectionHeading>
          <CompetencyScores call={props.call} />
        </section>
      </Show>
      <FromThePanel call={props.call} />
      <p class={styles.kit}>{kitOf(props.call)}</p>
    </div>
  );
};

/** The version that this room holds a copy of, whatever becomes of the kit. */
const kitOf = ({ room }: Call): string => {
  const kit = findInterview(room.records)?.kit;
  return kit && !room.isPractice ? roomWords.kitVersion(kit.title, kit.version) : '';
};

const sealedNote = (call: Call): string | undefined => {
  const { records, me } = call.room;
  const policy = findInterview(records)?.revealPolicy;
  const counted = countedPanelists(records).length;
  const isObserver = records.get('panelists', me)?.role === 'observer';
  switch (policy) {
    case 'whenAllSubmitted':
      if (counted < 2) return roomWords.sealedUntilAll;
      return isObserver ? roomWords.sealedUntil(counted) : roomWords.sealedUntilYou(counted);
    case 'whenYouSubmit':
      return roomWords.openOnSubmitting;
    case 'whenLeadOpens':
      return isObserver ? roomWords.sealedUntilLead : roomWords.sealedUntilLeadYou;
    default:
      return undefined;
  }
};

const CompetencyScores = (props: { call: Call }) => {
  const { records } = props.call.room;
  const all = () => scoresIn(records);
  const rows = createRows(
    () => all().map(({ id }) => id),
    (id): ScoresInRow => {
      const row = () => all().find((each) => each.id === id);
      return {
        id,
        get name() {
          return row()?.name ?? '';
        },
        get scored() {
          return row()?.scored ?? 0;
        },
        get of() {
          return row()?.of ?? 0;
        },
        get planned() {
          return !row()?.isAsked;
        },
      };
    },
  );
  return <ScoresIn rows={rows()} />;
};

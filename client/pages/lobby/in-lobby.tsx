import { findInterview } from '../../../shared/room/reader.ts';
import { roleWord, seated, tintOf } from '../../room/people.ts';
import type { Room } from '../../room/room.ts';
import { createRows } from '../../room/rows.ts';
import { PanelList, type PanelPerson } from '../../ui/panel-list.tsx';
import { Pill } from '../../ui/pill.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { lobbyWords } from '../../words/english/lobby.ts';
import { peopleWords } from '../../words/english/people.ts';
import { PersonMenu } from '../room/person-menu.tsx';
import { isAway } from '../room/use-people.ts';
import styles from './lobby.module.css';

/** Who has joined, and who of them is here now. */
export const InLobby = (props: { room: Room }) => {
  const { room } = props;
  const ids = () => seated(room.records).map(({ id }) => id);
  const people = createRows(ids, (id) => personIn(room, id));
  const here = () => ids().filter((id) => !isAway(room, id)).length;
  const leadId = () => findInterview(room.records)?.leadId;
  return (
    <section class={styles.part}>
      <SectionHeading level={2} hint={lobbyWords.hereOf(here(), ids().length)}>
        {lobbyWords.inTheRoom}
      </SectionHeading>
      <PanelList
        divided
        label={lobbyWords.inTheRoom}
        people={people()}
        actions={(person) => <PersonMenu room={room} panelistId={person.id} />}
        end={(person) =>
          person.id === leadId() ? (
            <Pill>{lobbyWords.lead}</Pill>
          ) : person.away ? (
            peopleWords.away
          ) : (
            peopleWords.ready
          )
        }
      />
    </section>
  );
};

const personIn = (room: Room, id: string): PanelPerson => {
  const panelist = () => seated(room.records).find((each) => each.id === id);
  return {
    id,
    get name() {
      return panelist()?.name ?? '';
    },
    get tint() {
      const known = panelist();
      return known ? tintOf(room.records, known.id) : 1;
    },
    get away() {
      const known = panelist();
      return known === undefined || isAway(room, known.id);
    },
    get detail() {
      const known = panelist();
      if (!known) return '';
      const role = roleWord(known, findInterview(room.records)?.leadId ?? null);
      return known.id === room.me
        ? peopleWords.youAs(role)
        : `${role.charAt(0).toUpperCase()}${role.slice(1)}`;
    },
  };
};

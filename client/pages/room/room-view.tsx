import { createEffect, lazy, Match, on, onCleanup, Show, Suspense, Switch } from 'solid-js';
import { findInterview } from '../../../shared/room/reader.ts';
import type { Room } from '../../room/room.ts';
import { KitLanguageProvider } from '../../ui/kit-language.ts';
import { EndedNotice } from './ended-notice.tsx';
import { LiveRoom } from './live-room.tsx';
import { Loading } from './loading.tsx';
import { useAnnouncements } from './use-announcements.ts';

// What is needed before and after the call is loaded then: during it, every kilobyte waits for a question.
const loadLobby = async () => ({ default: (await import('../lobby/lobby.tsx')).Lobby });
const loadWrapUp = async () => ({ default: (await import('../wrap-up/wrap-up.tsx')).WrapUp });
const loadDebrief = async () => ({ default: (await import('../debrief/debrief.tsx')).Debrief });
const Lobby = lazy(loadLobby);
const WrapUp = lazy(loadWrapUp);
const Debrief = lazy(loadDebrief);

/** Fetched once the room stands: when the call ends the line may be down, or the server newer than this page. */
const fetchLaterPages = () => {
  const timer = setTimeout(() => void Promise.allSettled([loadWrapUp(), loadDebrief()]), 5_000);
  onCleanup(() => clearTimeout(timer));
};

export type RoomViewProps = { room: Room };

/** The room in whichever phase it is; the same for a server's room and for the practice room. */
export const RoomView = (props: RoomViewProps) => {
  const phase = () => findInterview(props.room.records)?.phase;
  useAnnouncements(props.room);
  fetchLaterPages();
  useTitle(() => findInterview(props.room.records)?.candidate.name);
  const ended = () => {
    const connection = props.room.connection();
    return connection.kind === 'ended' ? connection : null;
  };
  const unsent = () => {
    const save = props.room.save();
    return save.kind === 'saved' ? 0 : save.changes;
  };
  return (
    <KitLanguageProvider value={() => findInterview(props.room.records)?.kit.language}>
      <Show
        when={ended()}
        fallback={
          <Suspense fallback={<Loading />}>
            <Switch fallback={<Loading />}>
              <Match when={!props.room.isLoaded()}>
                <Loading />
              </Match>
              <Match when={phase() === 'draft'}>
                <Lobby room={props.room} />
              </Match>
              <Match when={phase() === 'live'}>
                <LiveRoom room={props.room} />
              </Match>
              <Match when={phase() === 'scoring'}>
                <WrapUp room={props.room} />
              </Match>
              <Match when={phase() === 'debrief' || phase() === 'closed'}>
                <Debrief room={props.room} />
              </Match>
            </Switch>
          </Suspense>
        }
      >
        {(bye) => <EndedNotice code={bye().code} unsent={unsent()} />}
      </Show>
    </KitLanguageProvider>
  );
};

const useTitle = (name: () => string | undefined) => {
  const before = document.title;
  createEffect(
    on(name, (candidate) => {
      document.title = candidate ? `${candidate} · Panelroom` : 'Panelroom';
    }),
  );
  onCleanup(() => {
    document.title = before;
  });
};

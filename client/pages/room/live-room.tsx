import { createEffect, createSignal, lazy, on, Show, Suspense } from 'solid-js';
import { isRater } from '../../../shared/records/panelist.ts';
import { findInterview } from '../../../shared/room/reader.ts';
import { createComeback } from '../../room/comeback.ts';
import { type Call, createCall } from '../../room/create-call.ts';
import type { Room } from '../../room/room.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { roomWords } from '../../words/english/room.ts';
import { Dock } from './dock.tsx';
import { LeadActions } from './lead-actions.tsx';
import { LiveBar } from './live-bar.tsx';
import styles from './live-room.module.css';
import { LiveSlot } from './live-slot.tsx';
import { LiveStrip } from './live-strip.tsx';
import { QuestionsPane } from './questions-pane.tsx';
import { RoomMenu } from './room-menu.tsx';
import { SidePane } from './side-pane.tsx';
import { Stage } from './stage.tsx';
import { useCallKeys } from './use-call-keys.ts';
import { useMedia, withoutRail, withoutSide } from './use-media.ts';
import { useVisibleHeight } from './use-visible-height.ts';

// Rarely needed, and never in the first seconds.
const FindDialog = lazy(async () => ({ default: (await import('./find-dialog.tsx')).FindDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));
const DeviceDialog = lazy(async () => ({ default: (await import('./device-dialog.tsx')).DeviceDialog }));
const InviteDialog = lazy(async () => ({ default: (await import('./invite-dialog.tsx')).InviteDialog }));
const PlanDialog = lazy(async () => ({ default: (await import('./plan/plan-dialog.tsx')).PlanDialog }));
const SuggestDialog = lazy(async () => ({ default: (await import('./suggest-dialog.tsx')).SuggestDialog }));

type Overlay = 'questions' | 'panel' | 'find' | 'keys' | 'suggest' | 'plan' | 'device' | 'invite';

/** The room during the call. Only the body scrolls; bar, strip, slot and dock never move. */
export const LiveRoom = (props: { room: Room }) => {
  let body: HTMLElement | undefined;
  let field: HTMLTextAreaElement | undefined;
  // The list's editor is the one text field inside the body.
  const isEditing = () =>
    body?.contains(document.activeElement) === true && isTextArea(document.activeElement);
  const call = createCall(props.room, isEditing);
  const back = createComeback(props.room);
  const [isTyping, setTyping] = createSignal(false);
  const [overlay, setOverlay] = createSignal<Overlay | null>(null);
  const noRail = useMedia(withoutRail);
  const noSide = useMedia(withoutSide);
  const height = useVisibleHeight();
  const close = () => setOverlay(null);
  const writes = () => {
    const self = call.self();
    return self !== undefined && isRater(self);
  };

  useBodyScroll(call, () => body);
  useCallKeys(call, {
    field: () => field,
    body: () => body,
    open: setOverlay,
  });

  const endCall = () => void props.room.give({ name: 'phase.advance', args: { to: 'scoring' } });
  const pane = () => (
    <QuestionsPane
      call={call}
      onBrowse={(id) => {
        close();
        call.look(id);
      }}
      onFind={() => setOverlay('find')}
    />
  );
  return (
    <div class={styles.room} style={{ 'block-size': height() }}>
      <div class={styles.bar}>
        <LiveBar
          call={call}
          onPanel={() => setOverlay('panel')}
          menu={
            <RoomMenu
              call={call}
              onKeys={() => setOverlay('keys')}
              onPanel={() => setOverlay('panel')}
              onInvite={() => setOverlay('invite')}
              onDevice={() => setOverlay('device')}
              onEndCall={endCall}
            />
          }
        />
      </div>
      <div class={styles.strip}>
        <LiveStrip call={call} />
      </div>
      <Show when={!noRail()}>
        <div class={styles.rail}>{pane()}</div>
      </Show>
      <main class={styles.main}>
        <LiveSlot
          call={call}
          back={back()}
          onPanel={noSide() ? () => setOverlay('panel') : undefined}
          start={
            noRail() ? (
              <Button tone="quiet" size="small" icon="menu" onPress={() => setOverlay('questions')}>
                <span class="visually-hidden">{roomWords.allQuestions}, </span>
                {[...props.room.records.all('questions')].length}
              </Button>
            ) : undefined
          }
          leadActions={
            <LeadActions
              call={call}
              onAllQuestions={() => setOverlay('questions')}
              onEditPlan={() => setOverlay('plan')}
              onEndCall={endCall}
            />
          }
        />
        <div
          class={styles.body}
          data-scrolls
          ref={(element) => {
            body = element;
          }}
        >
          <Stage call={call} isTyping={isTyping()} onSuggest={() => setOverlay('suggest')} />
        </div>
        <Show when={writes() && call.question()}>
          {(question) => (
            <Dock
              call={call}
              questionId={question().id}
              isTyping={isTyping()}
              onTyping={setTyping}
              fieldRef={(element) => {
                field = element;
              }}
            />
          )}
        </Show>
      </main>
      <Show when={!noSide()}>
        <aside class={styles.side}>
          <SidePane call={call} />
        </aside>
      </Show>
      <Dialog
        look="drawer"
        hideTitle
        title={roomWords.questions}
        open={overlay() === 'questions'}
        onClose={close}
      >
        {pane()}
      </Dialog>
      <Dialog look="sheet" hideTitle title={roomWords.panel} open={overlay() === 'panel'} onClose={close}>
        <SidePane call={call} />
      </Dialog>
      {/* A boundary of its own: while one of them loads, the room stays as it is. */}
      <Suspense>
        <Show when={overlay() === 'find'}>
          <FindDialog call={call} onClose={close} />
        </Show>
        <Show when={overlay() === 'suggest' && call.question()}>
          {(question) => <SuggestDialog call={call} questionId={question().id} onClose={close} />}
        </Show>
        <Show when={overlay() === 'plan'}>
          <PlanDialog room={props.room} onClose={close} />
        </Show>
        <Show when={overlay() === 'device' && findInterview(props.room.records)?.id}>
          {(id) => <DeviceDialog interviewId={id()} onClose={close} />}
        </Show>
        <Show when={overlay() === 'invite' && findInterview(props.room.records)?.id}>
          {(id) => <InviteDialog interviewId={id()} onClose={close} />}
        </Show>
        <Show when={overlay() === 'keys'}>
          <KeysDialog onClose={close} />
        </Show>
      </Suspense>
    </div>
  );
};

/** A new question begins at its top; a note that was just saved is shown, or nobody would believe it. */
const useBodyScroll = (call: Call, body: () => HTMLElement | undefined): void => {
  const inView = () => call.follow.state().inView;
  const lastNote = () => call.notes.ownOn(inView() ?? '').at(-1)?.id;
  createEffect(on(inView, () => body()?.scrollTo({ top: 0 }), { defer: true }));
  createEffect(
    on([inView, lastNote], ([id, note], before) => {
      if (note === undefined || before?.[0] !== id || before?.[1] === note) return;
      [...(body()?.querySelectorAll('li[data-save]') ?? [])].at(-1)?.scrollIntoView({ block: 'nearest' });
    }),
  );
};

const isTextArea = (element: Element | null): boolean => element instanceof HTMLTextAreaElement;

import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import type { ListedInterview } from '../../../shared/http.ts';
import { AccountMenu } from '../../shell/account-menu.tsx';
import { useSay } from '../../shell/announcements.tsx';
import { Page, usePageTitle } from '../../shell/page.tsx';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { createRoomOpening, NameDialog, RoomOpeningProblem } from '../../shell/room-opening.tsx';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { homeWords } from '../../words/english/home.ts';
import { DropAnywhere } from '../kit-import/file-input.tsx';
import { leaveIncomingFile } from '../kit-import/incoming-file.ts';
import { createDesk } from './create-desk.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import styles from './desk.module.css';
import { Desk } from './desk.tsx';
import { Find } from './find.tsx';
import { findablesOf } from './findables.ts';
import { useHomeKeys } from './home-keys.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { PacketDialogs, type WantedPacket } from './packet-dialogs.tsx';
import { allOfCandidate, comparableWith, isFinished } from './related-interviews.ts';
import type { RowActions } from './row-actions.ts';
import { StartHere } from './start-here.tsx';

/** Home of somebody with a session. A guest sees the rooms they have a seat in; the owner everything. */
export const DeskPage = (props: { isOwner: boolean }) => {
  const navigate = useNavigate();
  const say = useSay();
  const desk = createDesk(() => props.isOwner);
  const opening = createRoomOpening();
  const [inviting, setInviting] = createSignal<ListedInterview | null>(null);
  const [deleting, setDeleting] = createSignal<ListedInterview | null>(null);
  const [wanted, setWanted] = createSignal<WantedPacket>(null);
  usePageTitle(() => homeWords.title);

  const several = (interview: ListedInterview) => (props.isOwner ? (desk.interviews() ?? [interview]) : []);
  const actions: RowActions = {
    onOpen: opening.open,
    onPacket: (interview) => setWanted({ kind: 'interview', interview }),
    allInterviewsOf: (interview) =>
      isFinished(interview) && allOfCandidate(interview, several(interview)).length > 1
        ? () => setWanted({ kind: 'candidate', interview })
        : undefined,
    comparisonOf: (interview) => {
      const interviews = comparableWith(interview, several(interview));
      return interviews.length > 1 ? () => setWanted({ kind: 'comparison', interviews }) : undefined;
    },
    get onInvite() {
      return props.isOwner ? setInviting : undefined;
    },
    get onDelete() {
      return props.isOwner ? setDeleting : undefined;
    },
  };
  const planNew = () => navigate('/interviews/new');
  const importFile = (file: File) => {
    leaveIncomingFile(file);
    navigate('/kits/import');
  };
  useHomeKeys({
    onNew: () => props.isOwner && planNew(),
    onOpenNext: () => {
      const { next } = desk.groups();
      if (next) opening.open(next);
    },
  });
  const findables = createMemo(() => findablesOf({ desk, navigate, open: opening.open, ...props }));

  return (
    <Page
      width="wide"
      bar={
        <AppBar homeHref="/">
          <Find findables={findables()} />
          <Show when={props.isOwner}>
            <Button tone="primary" icon="plus" href="/interviews/new">
              {homeWords.newInterview}
            </Button>
          </Show>
          <AccountMenu />
        </AppBar>
      }
    >
      <div class={styles.problems}>
        <ProblemBanner
          problem={desk.problem()}
          lead={homeWords.outOfDate}
          action={
            <Button tone="link" onPress={desk.refresh}>
              {homeWords.tryAgain}
            </Button>
          }
        />
        <RoomOpeningProblem opening={opening} />
      </div>
      <Switch>
        <Match when={props.isOwner && desk.interviews()?.length === 0}>
          <div class={styles.start}>
            <StartHere onFile={importFile} />
          </div>
        </Match>
        <Match when={desk.interviews()}>
          <Desk desk={desk} actions={actions} isOwner={props.isOwner} />
        </Match>
      </Switch>
      <Show when={props.isOwner}>
        <DropAnywhere onFile={importFile} />
      </Show>
      <NameDialog opening={opening} />
      <InviteDialog interview={inviting()} onClose={() => setInviting(null)} />
      <PacketDialogs wanted={wanted()} onClose={() => setWanted(null)} />
      <DeleteDialog
        interview={deleting()}
        remove={desk.remove}
        onDone={(name) => {
          setDeleting(null);
          if (name !== null) say(homeWords.isDeleted(name));
        }}
      />
    </Page>
  );
};

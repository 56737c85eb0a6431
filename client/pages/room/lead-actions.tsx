import { createMemo, createSignal, For, Show } from 'solid-js';
import { findInterview } from '../../../shared/room/reader.ts';
import type { Call } from '../../room/create-call.ts';
import { pageDirection } from '../../room/key-listener.ts';
import { minutesOf, nextQuestion, questionsAhead, titleOf } from '../../room/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useKitLanguage } from '../../ui/kit-language.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { planWords } from '../../words/english/plan.ts';
import { roomWords } from '../../words/english/room.ts';
import styles from './lead-actions.module.css';
import { phone, useMedia } from './use-media.ts';

export type LeadActionsProps = {
  call: Call;
  onAllQuestions: () => void;
  onEditPlan: () => void;
  onEndCall: () => void;
};

/** The lead's one big key, and the other ways on. A phone shows them as a sheet, so that no tap is a slip. */
export const LeadActions = (props: LeadActionsProps) => {
  const isPhone = useMedia(phone);
  return (
    <Show when={isPhone()} fallback={<NextAndMenu {...props} />}>
      <NextSheet {...props} />
    </Show>
  );
};

const useNext = (call: Call) => createMemo(() => nextQuestion(call.room.records));

const NextAndMenu = (props: LeadActionsProps) => {
  const kitLanguage = useKitLanguage();
  const next = useNext(props.call);
  const items = (): MenuItem[] => {
    const planned = next();
    const current = findInterview(props.call.room.records)?.questionId;
    const others = questionsAhead(props.call.room.records).slice(1, 7);
    return [
      ...others.map((question) => ({
        id: question.id,
        label: `${question.number} ${titleOf(question)}`,
        lang: kitLanguage(),
      })),
      { id: 'room:all', label: roomWords.allQuestions },
      { id: 'room:plan', label: planWords.edit },
      ...(planned ? [{ id: 'room:leaveOut', label: roomWords.leaveOutNumber(planned.number) }] : []),
      { id: 'room:end', label: roomWords.endCall, refusal: current ? undefined : roomWords.nothingAsked },
    ];
  };
  const choose = (id: string) => {
    const question = props.call.room.records.get('questions', id);
    const planned = next();
    if (question) props.call.take(question.id);
    else if (id === 'room:all') props.onAllQuestions();
    else if (id === 'room:plan') props.onEditPlan();
    else if (id === 'room:end') props.onEndCall();
    else if (planned) props.call.leaveOut(planned.id);
  };
  return (
    <>
      <Show
        when={next()}
        fallback={
          <Button tone="primary" onPress={() => props.onEndCall()}>
            {roomWords.endCall}
          </Button>
        }
      >
        {(question) => (
          <Button
            tone="primary"
            keys={pageDirection() === 'rtl' ? '←' : '→'}
            onPress={() => props.call.next()}
          >
            <span class={styles.next}>{roomWords.nextIs(question().number, titleOf(question()))}</span>
          </Button>
        )}
      </Show>
      <Menu label={roomWords.otherQuestions} icon="chevron" boxed items={items()} onChoose={choose} />
    </>
  );
};

const NextSheet = (props: LeadActionsProps) => {
  const kitLanguage = useKitLanguage();
  const [isOpen, setOpen] = createSignal(false);
  const ahead = createMemo(() => questionsAhead(props.call.room.records));
  const competencyOf = (id: string | undefined) =>
    id === undefined ? undefined : props.call.room.records.get('competencies', id)?.name;
  const close = (then: () => void) => {
    setOpen(false);
    then();
  };
  return (
    <>
      <Button tone="primary" onPress={() => setOpen(true)}>
        {ahead().length > 0 ? roomWords.next : roomWords.end}
      </Button>
      <Dialog look="sheet" title={roomWords.nextQuestion} open={isOpen()} onClose={() => setOpen(false)}>
        <ul class={styles.list}>
          <For each={ahead()} fallback={<li class={styles.row}>{roomWords.everyQuestionAsked}</li>}>
            {(question, index) => (
              <li class={styles.row} data-next={index() === 0 ? '' : undefined}>
                <span class={styles.number}>{question.number}</span>
                <span class={styles.words}>
                  <span class={styles.title} lang={kitLanguage()} dir="auto">
                    {titleOf(question)}
                  </span>
                  <span class={styles.detail}>
                    {[competencyOf(question.competencyId), roomWords.minutes(minutesOf(question))]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </span>
                <Button
                  tone={index() === 0 ? 'primary' : 'outline'}
                  onPress={() => close(() => props.call.take(question.id))}
                >
                  {roomWords.go}
                </Button>
              </li>
            )}
          </For>
        </ul>
        <div class={styles.foot}>
          <Button wide onPress={() => close(props.onAllQuestions)}>
            {roomWords.allQuestions}
          </Button>
          <Button wide onPress={() => close(props.onEditPlan)}>
            {planWords.edit}
          </Button>
          <Button wide onPress={() => close(props.onEndCall)}>
            {roomWords.endCall}
          </Button>
        </div>
      </Dialog>
    </>
  );
};

import { Show } from 'solid-js';
import type { QuestionId } from '../../../shared/id.ts';
import { findInterview } from '../../../shared/room/reader.ts';
import { scaleOf } from '../../room/anchors.ts';
import type { Call } from '../../room/create-call.ts';
import { Composer } from '../../ui/composer.tsx';
import { ScoreKeys } from '../../ui/score-keys.tsx';
import { NoteMarks, NoteOptions } from './note-options.tsx';
import { phone, useMedia } from './use-media.ts';

export type DockProps = {
  call: Call;
  questionId: QuestionId;
  isTyping: boolean;
  onTyping: (isTyping: boolean) => void;
  fieldRef: (field: HTMLTextAreaElement) => void;
};

/** Where notes are written. It never leaves the bottom, and belongs to the question in view. */
export const Dock = (props: DockProps) => {
  const { room, notes, scoring } = props.call;
  const isPhone = useMedia(phone);
  const draft = () => notes.drafts.of(props.questionId);
  const elapsed = () => {
    const startedAt = findInterview(room.records)?.startedAt ?? null;
    return startedAt === null ? 0 : room.clock.now() - startedAt;
  };
  return (
    <>
      <Show when={isPhone() && props.isTyping}>
        <ScoreKeys
          value={scoring.of(props.questionId)}
          scale={scaleOf(room.records)}
          refusal={scoring.refusalFor(props.questionId)}
          onRate={(value) => scoring.rate(props.questionId, value)}
        />
      </Show>
      <Composer
        text={draft()?.text ?? ''}
        sign={draft()?.sign ?? null}
        atMs={draft()?.startedAt ?? elapsed()}
        refusal={notes.refusalFor(props.questionId)}
        marks={<NoteMarks call={props.call} questionId={props.questionId} />}
        options={<NoteOptions call={props.call} questionId={props.questionId} />}
        onDraft={(text, sign) => {
          notes.draft(props.questionId, { text, sign });
          if (text !== '') props.call.follow.tell({ kind: 'began' });
        }}
        onSave={() => notes.save(props.questionId)}
        onSaveAndGo={() => props.call.saveAndGo()}
        onFocusChange={props.onTyping}
        ref={props.fieldRef}
      />
    </>
  );
};

import { createSignal } from 'solid-js';
import type { QuestionId } from '../../../shared/id.ts';
import { findInterview } from '../../../shared/room/reader.ts';
import type { Call } from '../../room/create-call.ts';
import { shortName } from '../../room/people.ts';
import { addFollowUp, suggestFollowUp } from '../../room/suggestions.ts';
import { withModifier } from '../../shell/modifier.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { peopleWords } from '../../words/english/people.ts';
import { suggestWords } from '../../words/english/suggest.ts';

export type SuggestDialogProps = { call: Call; questionId: QuestionId; onClose: () => void };

/** One line for the lead, who adds it to the question or not; the lead's own is added at once. */
export const SuggestDialog = (props: SuggestDialogProps) => {
  const [text, setText] = createSignal('');
  const [error, setError] = createSignal<string | undefined>();
  const room = props.call.room;
  const isLead = () => props.call.isLead();
  const lead = () => {
    const leadId = findInterview(room.records)?.leadId;
    return leadId ? shortName(room.records, leadId) : peopleWords.theLead;
  };
  const send = () => {
    const give = isLead() ? addFollowUp : suggestFollowUp;
    const refusal = give(room, props.questionId, text());
    if (refusal) setError(refusal.message);
    else props.onClose();
  };
  return (
    <Dialog
      look="sheet"
      title={isLead() ? suggestWords.add : suggestWords.suggest}
      open
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{suggestWords.cancel}</Button>
          <Button tone="primary" keys={withModifier('↵')} onPress={send}>
            {isLead() ? suggestWords.addIt : suggestWords.send}
          </Button>
        </>
      }
    >
      <TextArea
        label={suggestWords.field}
        hint={isLead() ? suggestWords.ownHint : suggestWords.hint(lead())}
        value={text()}
        error={error()}
        maxLength={500}
        onInput={setText}
        onSubmit={send}
        ref={(field) => queueMicrotask(() => field.focus())}
      />
    </Dialog>
  );
};

import { createSignal } from 'solid-js';
import type { SuggestionId } from '../../../shared/id.ts';
import type { SuggestedWords } from '../../../shared/kit/edit/suggestion.ts';
import type { Level } from '../../../shared/kit/kit.ts';
import type { Question } from '../../../shared/records/question.ts';
import { anchorsOf } from '../../room/anchors.ts';
import type { Call } from '../../room/create-call.ts';
import { newId } from '../../room/new-id.ts';
import { withModifier } from '../../shell/modifier.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { kitSuggestWords } from '../../words/english/kit-suggest.ts';

export type KitSuggestDialogProps = { call: Call; question: Question; onClose: () => void };

type Choice = Pick<SuggestedWords, 'field' | 'level'>;
const levels: readonly Level[] = [1, 2, 3, 4];
const choices: readonly Choice[] = [
  ...levels.map((level): Choice => ({ field: 'anchors', level })),
  ...(['answer', 'listenFor', 'probes', 'why', 'text'] as const).map(
    (field): Choice => ({ field, level: null }),
  ),
];
const keyOf = ({ field, level }: Choice): string => `${field} ${level ?? ''}`;
const nameOf = ({ field, level }: Choice): string =>
  field === 'anchors' ? kitSuggestWords.anchor(level ?? 0) : kitSuggestWords[field];

/** Begins with the words as they are: most suggestions change a few of them. */
export const KitSuggestDialog = (props: KitSuggestDialogProps) => {
  const { room } = props.call;
  const wordsOf = ({ field, level }: Choice): string => {
    if (field === 'anchors') return (level && anchorsOf(room.records, props.question)[level]) || '';
    return field === 'listenFor' || field === 'probes' ? '' : (props.question[field] ?? '');
  };
  const first: Choice = { field: 'anchors', level: 3 };
  const [choice, setChoice] = createSignal(first);
  const [text, setText] = createSignal(wordsOf(first));
  const [error, setError] = createSignal<string | undefined>();
  const choose = (key: string) => {
    const next = choices.find((one) => keyOf(one) === key) ?? first;
    setChoice(next);
    setText(wordsOf(next));
  };
  const send = () => {
    const refusal = room.give({
      name: 'kit.suggest',
      args: {
        suggestionId: newId<SuggestionId>(),
        questionId: props.question.id,
        text: text(),
        ...choice(),
      },
    });
    if (refusal) setError(refusal.message);
    else props.onClose();
  };
  return (
    <Dialog
      look="sheet"
      title={kitSuggestWords.title}
      open
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{kitSuggestWords.cancel}</Button>
          <Button tone="primary" keys={withModifier('↵')} onPress={send}>
            {kitSuggestWords.send}
          </Button>
        </>
      }
    >
      <SelectField
        label={kitSuggestWords.which}
        options={choices.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
        value={keyOf(choice())}
        onChange={choose}
      />
      <TextArea
        label={kitSuggestWords.words}
        hint={kitSuggestWords.hint}
        rows={4}
        value={text()}
        error={error()}
        onInput={setText}
        onSubmit={send}
        ref={(field) => queueMicrotask(() => field.focus())}
      />
    </Dialog>
  );
};

import { Show } from 'solid-js';
import type { ListedInterview } from '../../../shared/http.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { homeWords } from '../../words/english/home.ts';
import type { RowActions } from './row-actions.ts';

/** What is seldom done: inviting to a later interview, several packets at once, deleting one. */
export const InterviewMenu = (props: { interview: ListedInterview; actions: RowActions }) => {
  const entries = (remove: (interview: ListedInterview) => void): readonly Entry[] => {
    const { interview, actions } = props;
    const all = actions.allInterviewsOf(interview);
    const compare = actions.comparisonOf(interview);
    return [
      ...(interview.phase === 'closed'
        ? []
        : [entry('invite', homeWords.invite, 'link', () => actions.onInvite?.(interview))]),
      ...(all ? [entry('all', homeWords.packetOfAll, 'file', all)] : []),
      ...(compare ? [entry('compare', homeWords.compare, 'file', compare)] : []),
      { ...entry('delete', homeWords.deleteIt, 'trash', () => remove(interview)), danger: true },
    ];
  };
  return (
    <Show when={props.actions.onDelete}>
      {(remove) => (
        <Menu
          label={homeWords.moreAbout(props.interview.candidate.name)}
          items={entries(remove())}
          onChoose={(id) =>
            entries(remove())
              .find((one) => one.id === id)
              ?.run()
          }
        />
      )}
    </Show>
  );
};

type Entry = MenuItem & { readonly run: () => void };

const entry = (id: string, label: string, icon: NonNullable<MenuItem['icon']>, run: () => void): Entry => ({
  id,
  label,
  icon,
  run,
});

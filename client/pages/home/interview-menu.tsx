import { Show } from 'solid-js';
import type { ListedInterview } from '../../../shared/http.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { homeWords } from '../../words/english/home.ts';
import type { RowActions } from './row-actions.ts';

/** What is seldom done: inviting to a later interview, deleting one. */
export const InterviewMenu = (props: { interview: ListedInterview; actions: RowActions }) => {
  const items = (): MenuItem[] => [
    ...(props.interview.phase === 'closed'
      ? []
      : [{ id: 'invite', label: homeWords.invite, icon: 'link' as const }]),
    { id: 'delete', label: homeWords.deleteIt, icon: 'trash', danger: true },
  ];
  return (
    <Show when={props.actions.onDelete}>
      {(remove) => (
        <Menu
          label={homeWords.moreAbout(props.interview.candidate.name)}
          items={items()}
          onChoose={(id) =>
            id === 'delete' ? remove()(props.interview) : props.actions.onInvite?.(props.interview)
          }
        />
      )}
    </Show>
  );
};

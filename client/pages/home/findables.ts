import type { ListedInterview } from '../../../shared/http.ts';
import { homeWords } from '../../words/english/home.ts';
import type { Desk } from './create-desk.ts';
import type { Findable } from './find.tsx';
import { rowInWords } from './interview-words.ts';

export interface FindablesParts {
  readonly desk: Desk;
  readonly isOwner: boolean;
  readonly navigate: (path: string) => void;
  readonly open: (interview: ListedInterview) => void;
}

/** Everything on home that can be gone to, in the order in which it is likely meant. */
export const findablesOf = ({ desk, isOwner, navigate, open }: FindablesParts): Findable[] => {
  const page = (id: string, title: string, path: string): Findable => ({
    id,
    title,
    go: () => navigate(path),
  });
  return [
    ...(desk.interviews() ?? []).map((interview) => ({
      id: interview.id,
      title: interview.candidate.name,
      detail: rowInWords(interview),
      go: () => open(interview),
    })),
    ...(isOwner ? [page('new', homeWords.newInterview, '/interviews/new')] : []),
    ...desk.kits().map((kit) => ({
      id: `kit-${kit.id}`,
      title: kit.title,
      detail: homeWords.kit,
      go: () => navigate(`/kits/${kit.id}`),
    })),
    ...(isOwner ? [page('import', homeWords.importKit, '/kits/import')] : []),
    page('practice', homeWords.openPractice, '/practice'),
  ];
};

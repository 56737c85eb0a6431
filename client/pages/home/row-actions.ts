import type { ListedInterview } from '../../../shared/http.ts';

/** What can be done about an interview from home. Only its owner invites and deletes. */
export interface RowActions {
  onOpen(interview: ListedInterview): void;
  readonly onInvite: ((interview: ListedInterview) => void) | undefined;
  readonly onDelete: ((interview: ListedInterview) => void) | undefined;
}

import type { ListedInterview } from '../../../shared/http.ts';

/** What can be done about an interview from home. Only its owner invites, deletes and looks at several at once. */
export interface RowActions {
  onOpen(interview: ListedInterview): void;
  onPacket(interview: ListedInterview): void;
  /** Undefined where there are not several of the candidate. */
  allInterviewsOf(interview: ListedInterview): (() => void) | undefined;
  /** Undefined where there is nobody to compare with on the same kit version. */
  comparisonOf(interview: ListedInterview): (() => void) | undefined;
  readonly onInvite: ((interview: ListedInterview) => void) | undefined;
  readonly onDelete: ((interview: ListedInterview) => void) | undefined;
}

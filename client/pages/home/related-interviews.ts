import type { ListedInterview } from '../../../shared/http.ts';

/** Whether its scores are open, so that it has a packet. */
export const isFinished = ({ phase }: ListedInterview): boolean => phase === 'debrief' || phase === 'closed';

/** The finished interviews of the same candidate, this one among them. */
export const allOfCandidate = (
  { candidate }: ListedInterview,
  all: readonly ListedInterview[],
): readonly ListedInterview[] => all.filter((one) => isFinished(one) && one.candidate.ref === candidate.ref);

/** Finished interviews on the same kit version with other candidates, the latest of each, this one first. */
export const comparableWith = (
  interview: ListedInterview,
  all: readonly ListedInterview[],
): readonly ListedInterview[] => {
  if (!isFinished(interview)) return [];
  const others = all
    .filter((one) => isFinished(one) && one.kit.id === interview.kit.id)
    .filter((one) => one.kit.version === interview.kit.version)
    .filter((one) => one.candidate.ref !== interview.candidate.ref)
    .sort((a, b) => (b.startedAt ?? '').localeCompare(a.startedAt ?? ''));
  const refs = new Set<string>();
  const latest = others.filter(({ candidate }) => !refs.has(candidate.ref) && refs.add(candidate.ref));
  return [interview, ...latest];
};

import type { SavedDraft } from '../../../shared/http.ts';
import type { KitId } from '../../../shared/id.ts';
import { draftOfKit } from '../../../shared/kit/edit/draft-of-kit.ts';
import type { Kit } from '../../../shared/kit/kit.ts';
import type { Answer, Problem } from '../../api/request.ts';
import { readDraft, readKit } from '../../api.ts';

/** What there is to edit: the latest version, null for a new kit, and the draft on top of it. */
export interface OpenedKit {
  readonly published: Kit | null;
  /** Revision 0 when nobody has begun a draft. */
  readonly work: SavedDraft;
}

const isAbsent = (answer: Answer<unknown>): boolean => !answer.ok && answer.problem.code === 'notFound';

const untouched = (kit: Kit): SavedDraft => ({
  revision: 0,
  base: kit.version,
  draft: draftOfKit(kit),
  savedAt: '',
});

/** The kit and its draft, or why there is nothing to edit. */
export const openKit = async (id: KitId): Promise<Answer<OpenedKit>> => {
  const [kit, draft] = await Promise.all([readKit(id), readDraft(id)]);
  const failed = [draft, kit].find((answer) => !answer.ok && !isAbsent(answer));
  if (failed && !failed.ok) return failed;
  const published = kit.ok ? kit.value : null;
  if (draft.ok) return { ok: true, value: { published, work: draft.value } };
  if (published) return { ok: true, value: { published, work: untouched(published) } };
  return { ok: false, problem: (kit as { problem: Problem }).problem }; // Neither is there, so it has one.
};

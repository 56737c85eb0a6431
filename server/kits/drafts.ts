import type { DraftSummary, SavedDraft } from '../../shared/http.ts';
import type { KitId } from '../../shared/id.ts';
import type { KitDraft } from '../../shared/kit/edit/draft.ts';
import { createWriteTurns } from '../live/write-turns.ts';
import type { Collection, Json } from '../store/store.ts';

/** A save that follows another revision than the latest: somebody else saved meanwhile, and nothing was written. */
export type DraftSave = { readonly ok: true; readonly saved: SavedDraft } | { readonly ok: false };

/** One unpublished draft a kit. It survives the window it was written in, and belongs to whoever edits next. */
export interface KitDrafts {
  list(): Promise<DraftSummary[]>;
  get(id: KitId): Promise<SavedDraft | null>;
  /** `revision` is the one this save follows, 0 for the first. */
  save(id: KitId, work: Pick<SavedDraft, 'revision' | 'base' | 'draft'>): Promise<DraftSave>;
  /** With a revision: only when it is still the latest. */
  remove(id: KitId, revision?: number): Promise<boolean>;
}

export const createKitDrafts = (collection: Collection<Json>, now: () => number): KitDrafts => {
  // One change at a time, or two windows would both follow the same revision.
  const turns = createWriteTurns(1);
  const get = async (id: KitId) => (await collection.get(id)) as SavedDraft | null; // Only `save` writes here.
  return {
    get,
    async list() {
      const all = (await collection.list()) as unknown as ReadonlyArray<readonly [KitId, SavedDraft]>;
      return all.map(([id, { draft, base, savedAt }]) => summaryOf(id, draft, { base, savedAt }));
    },
    save: (id, { revision, base, draft }) =>
      turns.during(async () => {
        if (((await get(id))?.revision ?? 0) !== revision) return { ok: false };
        const saved = { revision: revision + 1, base, draft, savedAt: new Date(now()).toISOString() };
        await collection.put(id, saved as unknown as Json);
        return { ok: true, saved };
      }),
    remove: (id, revision) =>
      turns.during(async () => {
        if (revision !== undefined && (await get(id))?.revision !== revision) return false;
        return collection.remove(id);
      }),
  };
};

const summaryOf = (
  id: KitId,
  draft: KitDraft,
  rest: Pick<DraftSummary, 'base' | 'savedAt'>,
): DraftSummary => ({ id, title: draft.title, questions: draft.questions.length, ...rest });

import type { KeptSuggestion } from '../../shared/http.ts';
import type { KitId } from '../../shared/id.ts';
import { draftOfKit } from '../../shared/kit/edit/draft-of-kit.ts';
import { type DraftProblem, kitOfDraft } from '../../shared/kit/edit/kit-of-draft.ts';
import { withSuggestion } from '../../shared/kit/edit/suggestion.ts';
import { findInterview, type Reader } from '../../shared/room/reader.ts';
import { createWriteTurns } from '../live/write-turns.ts';
import type { Collection, Json } from '../store/store.ts';
import type { KitDrafts } from './drafts.ts';
import type { KitLibrary } from './library.ts';

export type Decision =
  | { readonly kind: 'decided'; readonly suggestion: KeptSuggestion }
  | { readonly kind: 'absent' }
  /** Decided before, or what it speaks of is gone or would leave no kit. */
  | { readonly kind: 'refused'; readonly why: string };

/** What people who use a kit would write otherwise. Kept apart from the rooms, which come to be deleted. */
export interface KitSuggestions {
  /** Copies what a room's panel has suggested; what is here already stays as it is. */
  follow(room: Reader): Promise<void>;
  list(kitId: KitId): Promise<KeptSuggestion[]>;
  /** The words become part of the kit's next version, and of the draft that is open on it. */
  accept(kitId: KitId, id: string): Promise<Decision>;
  decline(kitId: KitId, id: string, reason: string | null): Promise<Decision>;
  /** With its kit. */
  removeAll(kitId: KitId): Promise<void>;
}

export interface KitSuggestionsParts {
  readonly collection: Collection<Json>;
  readonly kits: KitLibrary;
  readonly drafts: KitDrafts;
  readonly now: () => number;
}

const unfit = ([first]: readonly DraftProblem[]): string =>
  `With these words the kit would be incomplete: ${first?.field} ${first?.entry ?? ''} ${first?.message}. Write it in the editor.`;

/** What a room says of itself, as documents that stand without it. */
const suggestedIn = (room: Reader): KeptSuggestion[] => {
  const kit = findInterview(room)?.kit;
  if (!kit) return [];
  return [...room.all('kitSuggestions')].map(({ id, questionId, field, level, text, by, at }) => ({
    id,
    kitId: kit.id,
    kitVersion: kit.version,
    questionId,
    field,
    level,
    text,
    by: room.get('panelists', by)?.name ?? '',
    at: new Date(at).toISOString(),
    state: 'open',
    decidedAt: null,
    version: null,
    reason: null,
  }));
};

export const createKitSuggestions = ({
  collection,
  kits,
  drafts,
  now,
}: KitSuggestionsParts): KitSuggestions => {
  // One at a time: a suggestion is decided once, and what a room says twice is kept once.
  const turns = createWriteTurns(1);
  const get = async (id: string) => (await collection.get(id)) as KeptSuggestion | null; // Only `put` writes here.
  const put = (suggestion: KeptSuggestion) => collection.put(suggestion.id, suggestion as unknown as Json);
  const all = async () =>
    (await collection.list()).map(([, suggestion]) => suggestion as unknown as KeptSuggestion);

  const decide = (
    kitId: KitId,
    id: string,
    how: (open: KeptSuggestion) => Promise<Decision>,
  ): Promise<Decision> =>
    turns.during(async () => {
      const found = await get(id);
      if (!found || found.kitId !== kitId) return { kind: 'absent' };
      if (found.state !== 'open') return { kind: 'refused', why: 'This suggestion was decided before.' };
      return how(found);
    });
  const decided = async (
    open: KeptSuggestion,
    part: Pick<KeptSuggestion, 'state' | 'version' | 'reason'>,
  ): Promise<Decision> => {
    const suggestion = { ...open, ...part, decidedAt: new Date(now()).toISOString() };
    await put(suggestion);
    return { kind: 'decided', suggestion };
  };
  /** Whoever is writing on the kit gets the words too, or publishing would take them back. */
  const takeIntoDraft = async (open: KeptSuggestion, version: number) => {
    const saved = await drafts.get(open.kitId);
    const draft = saved && withSuggestion(saved.draft, open);
    if (draft) await drafts.save(open.kitId, { revision: saved.revision, base: version, draft });
  };
  return {
    follow: (room) =>
      turns.during(async () => {
        for (const suggestion of suggestedIn(room)) if (!(await get(suggestion.id))) await put(suggestion);
      }),
    list: async (kitId) =>
      (await all())
        .filter((suggestion) => suggestion.kitId === kitId)
        .sort((a, b) => b.at.localeCompare(a.at)),
    accept: (kitId, id) =>
      decide(kitId, id, async (open) => {
        const kit = await kits.get(kitId);
        const draft = kit && withSuggestion(draftOfKit(kit), open);
        if (!kit || !draft) return { kind: 'refused', why: 'Its question is not in the kit any more.' };
        const reading = kitOfDraft(draft, kit.version + 1);
        if (!reading.ok) return { kind: 'refused', why: unfit(reading.problems) };
        const published = await kits.publish(reading.kit, kit.version);
        if (!published) return { kind: 'refused', why: 'The kit was changed just now. Try again.' };
        await takeIntoDraft(open, published.version);
        return decided(open, { state: 'accepted', version: published.version, reason: null });
      }),
    decline: (kitId, id, reason) =>
      decide(kitId, id, (open) => decided(open, { state: 'declined', version: null, reason })),
    removeAll: (kitId) =>
      turns.during(async () => {
        for (const suggestion of await all())
          if (suggestion.kitId === kitId) await collection.remove(suggestion.id);
      }),
  };
};

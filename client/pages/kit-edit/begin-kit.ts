import type { KitId } from '../../../shared/id.ts';
import { slugOf } from '../../../shared/id.ts';
import type { KitDraft } from '../../../shared/kit/edit/draft.ts';
import { newDraft } from '../../../shared/kit/edit/new-draft.ts';
import { makeSlugs } from '../../../shared/kit/slugs.ts';
import type { Answer } from '../../api/request.ts';
import { listKits, saveDraft } from '../../api.ts';

/** Keeps the draft as a kit of its own under a free id, made of its title. Answers that id. */
const begin = async (draftWith: (id: KitId) => KitDraft, title: string): Promise<Answer<KitId>> => {
  const library = await listKits();
  if (!library.ok) return library;
  const { kits, drafts } = library.value;
  const slug = makeSlugs([...kits, ...drafts].map(({ id }) => id));
  const id = slug(slugOf(title, 'kit'), 'kit') as KitId; // Made to the pattern of a slug.
  const saved = await saveDraft({ revision: 0, base: 0, draft: draftWith(id) });
  return saved.ok ? { ok: true, value: id } : saved;
};

/** A kit from nothing, and one that begins as a copy of another. Both are drafts until they are published. */
export const beginKit = (title: string): Promise<Answer<KitId>> => begin((id) => newDraft(id, title), title);

export const beginCopy = (draft: KitDraft, title: string): Promise<Answer<KitId>> =>
  begin((id) => ({ ...draft, id, title }), title);

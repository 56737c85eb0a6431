import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import type { KitPreview, KitSummary } from '../../../shared/http.ts';
import type { KitId } from '../../../shared/id.ts';
import type { Kit } from '../../../shared/kit/kit.ts';
import type { Answer, Problem } from '../../api/request.ts';
import { addKit, listKits, previewKit, saveKitVersion } from '../../api.ts';
import { kitImportWords } from '../../words/english/kit-import.ts';
import { linesOf, mostBytes, readSource, type Source } from './source.ts';

/** A kit with the same id is in the library: replace it by a version, or stand beside it under another id. */
export interface Clash {
  readonly known: KitSummary;
  readonly freeId: KitId;
}

export interface KitImport {
  readonly source: Accessor<Source | null>;
  readonly lines: Accessor<readonly string[]>;
  readonly reading: Accessor<boolean>;
  readonly preview: Accessor<KitPreview | null>;
  readonly problem: Accessor<Problem | null>;
  readonly title: Accessor<string>;
  readonly clash: Accessor<Clash | null>;
  /** Whether a mend can be taken back. */
  readonly canUndo: Accessor<boolean>;
  /** Reads the same source by another structure, which a person prefers. */
  readAs(segmenter: string): Promise<void>;
  /** Changes what was recognised, before it is saved. */
  mend(change: (kit: Kit) => Kit): void;
  undoMend(): void;
  setTitle(title: string): void;
  takeText(text: string): Promise<void>;
  takeFile(file: File): Promise<void>;
  /** Back to choosing; what was pasted is still in `source`. */
  discardPreview(): void;
  /** The saved kit; null when something is in the way. */
  save(): Promise<KitSummary | null>;
  saveAsVersion(): Promise<KitSummary | null>;
  saveBeside(): Promise<KitSummary | null>;
}

const tooLarge = (): Problem => ({ code: 'tooLarge', detail: kitImportWords.tooLarge, errors: [] });

/** `name`, else `name-2`, `name-3`; cut so that the number fits the 64 characters of an id. */
export const freeIdBeside = (id: KitId, taken: ReadonlySet<string>): KitId => {
  let number = 2;
  const numbered = () => `${id.slice(0, 64 - String(number).length - 1).replace(/-+$/, '')}-${number}`;
  while (taken.has(numbered())) number += 1;
  return numbered() as KitId; // A slug with a number after it is a slug.
};

/** From a source to a saved kit. Nothing is saved before one of the three `save` functions is called. */
export const createKitImport = (): KitImport => {
  const [source, setSource] = createSignal<Source | null>(null);
  const [reading, setReading] = createSignal(false);
  const [recognised, setPreview] = createSignal<KitPreview | null>(null);
  /** The kit after each mend, the latest last. */
  const [mended, setMended] = createSignal<readonly Kit[]>([]);
  const preview = createMemo(() => {
    const first = recognised();
    const kit = mended().at(-1);
    return first && kit ? { ...first, kit } : first;
  });
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const [title, setTitle] = createSignal('');
  const [clash, setClash] = createSignal<Clash | null>(null);
  const [saving, setSaving] = createSignal(false);
  let latest = 0;

  const read = async (next: Source, bytes: number, segmenter?: string) => {
    // Whoever pastes again before the first answer wants the second one.
    latest += 1;
    const turn = latest;
    setSource(next);
    setProblem(null);
    setClash(null);
    setPreview(null);
    setMended([]);
    if (bytes > mostBytes) return void setProblem(tooLarge());
    setReading(true);
    const answer = await previewKit(
      next.kind === 'file' ? { file: next.file } : { text: next.text },
      segmenter,
    );
    if (turn !== latest) return;
    setReading(false);
    if (!answer.ok) return void setProblem(answer.problem);
    setTitle(answer.value.kit.title);
    setPreview(answer.value);
  };

  /** The kit as it would be saved now. */
  const kit = (): Kit | null => {
    const read = preview();
    return read && { ...read.kit, title: title().trim() || read.kit.title };
  };
  const clashOf = async (id: KitId): Promise<Answer<Clash | null>> => {
    const library = await listKits();
    if (!library.ok) return library;
    const known = library.value.kits.find((one) => one.id === id);
    const taken = new Set<string>(library.value.kits.map((one) => one.id));
    return { ok: true, value: known ? { known, freeId: freeIdBeside(id, taken) } : null };
  };
  /** Why it was not saved, as the page shows it: a choice to make when the id is taken, a problem otherwise. */
  const explain = async (failed: Problem, id: KitId): Promise<Answer<Clash | null>> =>
    failed.code === 'kitExists' ? clashOf(id) : { ok: false, problem: failed };

  const save = async (how: (kit: Kit) => ReturnType<typeof addKit>): Promise<KitSummary | null> => {
    const made = kit();
    if (!made || saving()) return null;
    setSaving(true);
    const answer = await how(made);
    const why = answer.ok ? null : await explain(answer.problem, made.id);
    // In one turn, so that a choice that is shown can be made.
    batch(() => {
      setSaving(false);
      setProblem(why && !why.ok ? why.problem : null);
      if (why?.ok) setClash(why.value);
    });
    return answer.ok ? answer.value : null;
  };
  return {
    source,
    reading,
    preview,
    problem,
    title,
    clash,
    setTitle,
    canUndo: () => mended().length > 0,
    mend(change) {
      const now = preview()?.kit;
      const next = now && change(now);
      if (next && next !== now) setMended((all) => [...all, next]);
    },
    undoMend: () => setMended((all) => all.slice(0, -1)),
    readAs: async (segmenter) => {
      const again = source();
      if (again) await read(again, 0, segmenter);
    },
    lines: createMemo(() => linesOf(source())),
    takeText: (text) => read({ kind: 'text', text }, new Blob([text]).size),
    takeFile: async (file) => {
      // A film dropped by mistake is refused by its size, before it fills the memory.
      const next: Source =
        file.size > mostBytes ? { kind: 'file', file, text: null } : await readSource(file);
      return read(next, file.size);
    },
    discardPreview() {
      latest += 1;
      setReading(false);
      setPreview(null);
      setProblem(null);
      setClash(null);
    },
    save: () => save(addKit),
    saveAsVersion: () => save(saveKitVersion),
    saveBeside: () => save((made) => addKit({ ...made, id: clash()?.freeId ?? made.id })),
  };
};

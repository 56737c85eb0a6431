import { type Accessor, createDeferred, createMemo, createSignal } from 'solid-js';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { KitId } from '../../../shared/id.ts';
import type { KitDraft } from '../../../shared/kit/edit/draft.ts';
import { edited, redone, startHistory, stepEnded, undone } from '../../../shared/kit/edit/history.ts';
import type { KitEdit } from '../../../shared/kit/edit/kit-edit.ts';
import { type DraftProblem, kitOfDraft } from '../../../shared/kit/edit/kit-of-draft.ts';
import { readableKit } from '../../../shared/kit/edit/readable-kit.ts';
import type { Kit } from '../../../shared/kit/kit.ts';
import type { Finding } from '../../../shared/kit/lint/finding.ts';
import { lintKit } from '../../../shared/kit/lint/lint-kit.ts';
import type { Problem } from '../../api/request.ts';
import { publishDraft, readKit, saveDraft } from '../../api.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { forgetOnDevice, keepOnDevice, keptOnDevice } from './device-copy.ts';
import { type OpenedKit, openKit } from './open-kit.ts';

export interface KitEditor {
  readonly draft: Accessor<KitDraft>;
  /** The latest version; null for a kit that has none. */
  readonly published: Accessor<Kit | null>;
  /** The number that publishing gives. */
  readonly nextVersion: Accessor<number>;
  /** The version the draft was begun from, when another one has come since. */
  readonly overtaken: Accessor<number | null>;
  /** What keeps it from being published, and what could be better. Both follow the typing after a moment. */
  readonly problems: Accessor<readonly DraftProblem[]>;
  readonly findings: Accessor<readonly Finding[]>;
  readonly save: Pick<Autosave, 'state' | 'theirs' | 'flush'>;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  /** Edits of one `group` in a row, such as the letters typed into one field, are taken back as one. */
  edit(edit: KitEdit, group?: string): void;
  endStep(): void;
  undo(): void;
  redo(): void;
  /** In a conflict: the other draft stays one undo away, so neither is lost. */
  keep(whose: 'mine' | 'theirs'): void;
  /** The version it became, or why not. */
  publish(): Promise<{ readonly version: number } | Problem>;
  close(): void;
}

const later = (ms: number, task: () => void) => {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
};

/** Reads what another window made of the draft: its draft, or the version that it was published as. */
const readTheirs = async (id: KitId) => {
  const opened = await openKit(id);
  return opened.ok ? { ok: true as const, value: opened.value.work } : opened;
};

export const createEditor = (opened: OpenedKit): KitEditor => {
  const { id } = opened.work.draft;
  const [history, setHistory] = createSignal(startHistory(opened.work.draft));
  const [published, setPublished] = createSignal(opened.published);
  const draft = createMemo(() => history().present);
  const settled = createDeferred(draft, { timeoutMs: 500 });
  const nextVersion = () => (published()?.version ?? 0) + 1;

  const found = keptOnDevice(id);
  // What a window sent while it was closed is on the server, and only this device does not know it yet.
  const isThere = found !== null && canonicalJson(found.draft) === canonicalJson(opened.work.draft);
  if (isThere) forgetOnDevice(id);
  const kept = isThere ? null : found;
  const save = createAutosave({
    // What this device had not sent yet goes on from the revision it was written on, also when that is no longer the latest.
    start: kept ?? opened.work,
    send: saveDraft,
    readTheirs: () => readTheirs(id),
    keepOnDevice,
    forgetOnDevice: () => forgetOnDevice(id),
    later,
  });
  const change = (next: (now: ReturnType<typeof history>) => ReturnType<typeof history>) => {
    const before = draft();
    setHistory(next);
    if (draft() !== before) save.changed(draft());
  };
  const edit = (one: KitEdit, group?: string) => change((now) => edited(now, one, group));
  if (kept) edit({ kind: 'replace', draft: kept.draft });

  const problems = createMemo(() => {
    const reading = kitOfDraft(settled(), nextVersion());
    return reading.ok ? [] : reading.problems;
  });

  return {
    draft,
    published,
    nextVersion,
    overtaken: () => {
      const latest = published()?.version ?? 0;
      return save.base() < latest ? save.base() : null;
    },
    problems,
    findings: createMemo(() => {
      const kit = readableKit(settled());
      const gaps = new Set(
        problems().flatMap(({ questionId, field }) => questionId && `${questionId} ${field}`),
      );
      // A scale with a gap is told as a gap, not as the missing scale that its readers would see.
      return kit ? lintKit(kit).filter(({ questionId, field }) => !gaps.has(`${questionId} ${field}`)) : [];
    }),
    save,
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    edit,
    endStep: () => setHistory(stepEnded),
    undo: () => change(undone),
    redo: () => change(redone),
    keep(whose) {
      const theirs = save.theirs()?.draft;
      if (!theirs) return;
      const mine = draft();
      setHistory((now) => edited(now, { kind: 'replace', draft: theirs }));
      if (whose === 'mine') setHistory((now) => edited(now, { kind: 'replace', draft: mine }));
      save.settle(draft());
    },
    async publish() {
      // Publishing takes what the server has; a draft that nobody touched has to get there first.
      if (save.revision() === 0) save.changed(draft());
      if (!(await save.flush())) return notSaved;
      const version = published()?.version ?? 0;
      const answer = await publishDraft(id, { revision: save.revision(), version });
      if (answer.ok) return { version: answer.value.version };
      if (answer.problem.code === 'kitChanged') {
        const latest = await readKit(id);
        if (latest.ok) setPublished(latest.value);
      }
      return answer.problem;
    },
    close: save.close,
  };
};

const notSaved: Problem = { code: 'notSaved', detail: '', errors: [] };

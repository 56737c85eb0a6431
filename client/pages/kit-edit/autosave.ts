import { type Accessor, createSignal } from 'solid-js';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { SavedDraft } from '../../../shared/http.ts';
import type { KitDraft } from '../../../shared/kit/edit/draft.ts';
import type { Answer } from '../../api/request.ts';
import type { DeviceCopy } from './device-copy.ts';

/** `kept`: on this device, because the server does not take it; it is tried again. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'kept' | 'conflict';

export interface AutosaveParts {
  readonly start: Pick<SavedDraft, 'revision' | 'base'>;
  readonly send: (work: DeviceCopy) => Promise<Answer<Pick<SavedDraft, 'revision'>>>;
  /** What stands on the server, asked for when another window has saved. */
  readonly readTheirs: () => Promise<Answer<SavedDraft>>;
  readonly keepOnDevice: (work: DeviceCopy) => void;
  readonly forgetOnDevice: () => void;
  /** Calls back after so many ms; answers how to call it off. */
  readonly later: (ms: number, task: () => void) => () => void;
}

export interface Autosave {
  readonly state: Accessor<SaveState>;
  readonly revision: Accessor<number>;
  /** The version that the draft was begun from. */
  readonly base: Accessor<number>;
  /** The draft of the other window; null while there is no conflict. */
  readonly theirs: Accessor<SavedDraft | null>;
  changed(draft: KitDraft): void;
  /** Resolves when everything written so far is on the server, to whether it is. */
  flush(): Promise<boolean>;
  /** Goes on from the other window's revision, with the draft that was chosen. */
  settle(chosen: KitDraft): void;
  close(): void;
}

/** A pause after which what was typed is sent, and the pause before a failed save is tried again. */
const afterTyping = 800;
const afterFailure = 5000;

/** Saves a draft while it is written: on the device at once, on the server after a pause. One save at a time. */
export const createAutosave = (parts: AutosaveParts): Autosave => {
  const [state, setState] = createSignal<SaveState>('saved');
  const [revision, setRevision] = createSignal(parts.start.revision);
  const [theirs, setTheirs] = createSignal<SavedDraft | null>(null);
  const [base, setBase] = createSignal(parts.start.base);
  let unsent: KitDraft | null = null;
  let lastSaved: KitDraft | null = null;
  let sending: Promise<void> | null = null;
  let callOff = () => {};

  const soon = (ms: number) => {
    callOff();
    callOff = parts.later(ms, () => void flush());
  };
  const work = (draft: KitDraft): DeviceCopy => ({ revision: revision(), base: base(), draft });

  const follow = (other: SavedDraft) => {
    setRevision(other.revision);
    setBase(other.base);
  };
  const settled = () => {
    unsent = null;
    parts.forgetOnDevice();
    setState('saved');
  };
  const wait = () => {
    setState('kept');
    soon(afterFailure);
  };
  const meetTheirs = async (sent: KitDraft) => {
    const read = await parts.readTheirs();
    if (!read.ok) return wait();
    // The words that were to be saved, or that were saved before, from another window of this device: nobody wrote
    // anything else. What has been typed meanwhile follows them.
    const theirs = canonicalJson(read.value.draft);
    if (theirs === canonicalJson(sent) || theirs === canonicalJson(lastSaved)) {
      follow(read.value);
      if (unsent === sent && theirs === canonicalJson(sent)) settled();
      else setState('unsaved');
      return;
    }
    setTheirs(read.value);
    setState('conflict');
  };
  const send = async (draft: KitDraft) => {
    setState('saving');
    const answer = await parts.send(work(draft));
    if (answer.ok) {
      setRevision(answer.value.revision);
      lastSaved = draft;
      if (unsent === draft) {
        settled();
      }
    } else if (answer.problem.code === 'draftConflict') await meetTheirs(draft);
    else wait();
  };
  const flush = async (): Promise<boolean> => {
    callOff();
    while (unsent !== null && state() !== 'conflict') {
      sending ??= send(unsent).finally(() => {
        sending = null;
      });
      await sending;
      if (state() === 'kept') return false;
    }
    return state() === 'saved';
  };
  const changed = (draft: KitDraft) => {
    unsent = draft;
    parts.keepOnDevice(work(draft));
    if (state() === 'conflict') return;
    if (state() !== 'saving') setState('unsaved');
    soon(afterTyping);
  };
  const settle = (chosen: KitDraft) => {
    const other = theirs();
    if (!other) return;
    follow(other);
    setTheirs(null);
    setState('unsaved');
    changed(chosen);
  };
  return {
    state,
    revision,
    base,
    theirs,
    changed,
    flush,
    settle,
    close: () => callOff(),
  };
};

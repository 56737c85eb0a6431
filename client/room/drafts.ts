import { createSignal } from 'solid-js';
import * as v from 'valibot';
import { type CompetencyId, competencyIdSchema } from '../../shared/id.ts';
import { noteScopes, type Sign, signs } from '../../shared/records/note.ts';
import type { DeviceStorage } from './device-storage.ts';

/** A note that is being written. It belongs to the question on which it was begun. */
export interface Draft {
  readonly text: string;
  readonly sign: Sign | null;
  readonly scope: (typeof noteScopes)[number];
  /** Tells of another competency than the question's. */
  readonly competencyId?: CompetencyId | undefined;
  /** Elapsed ms of the interview at the first keystroke. */
  readonly startedAt: number;
}

const draftSchema = v.object({
  text: v.string(),
  sign: v.nullable(v.picklist(signs)),
  scope: v.optional(v.picklist(noteScopes), 'evidence'),
  competencyId: v.optional(competencyIdSchema),
  startedAt: v.number(),
});

/** Texts in the making, one for each question (and one for the takeaways), kept on the device at each keystroke. */
export interface Drafts {
  /** Reactive. Undefined when nothing has been begun. */
  of(id: string): Draft | undefined;
  put(id: string, draft: Draft): void;
  drop(id: string): void;
}

export const createDrafts = (device: DeviceStorage, seat: string): Drafts => {
  const prefix = `panelroom/draft/${seat}/`;
  const read = (id: string): Draft | undefined => {
    const stored = v.safeParse(draftSchema, device.read(prefix + id));
    return stored.success ? stored.output : undefined;
  };
  const signals = new Map<string, ReturnType<typeof createSignal<Draft | undefined>>>();
  const signalOf = (id: string) => {
    const known = signals.get(id);
    if (known) return known;
    const made = createSignal<Draft | undefined>(read(id));
    signals.set(id, made);
    return made;
  };
  return {
    of: (id) => signalOf(id)[0](),
    put(id, draft) {
      device.write(prefix + id, draft);
      signalOf(id)[1](draft);
    },
    drop(id) {
      device.remove(prefix + id);
      signalOf(id)[1](undefined);
    },
  };
};

/** Before the first letter. */
export const emptyDraft = { text: '', sign: null, scope: 'evidence' } as const;

/** Nothing typed and nothing chosen: there is nothing to keep. */
export const isEmpty = ({ text, sign, scope, competencyId }: Draft): boolean =>
  text === '' && sign === null && scope === 'evidence' && competencyId === undefined;

/** Whether there is something in it that would be missed. */
export const isBegun = (draft: Draft | undefined): boolean => draft !== undefined && draft.text.trim() !== '';

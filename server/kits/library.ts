import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KitSummary } from '../../shared/http.ts';
import type { Kit } from '../../shared/kit/kit.ts';
import { readKit } from '../../shared/kit/markdown/read-kit.ts';
import { roleOfKit } from '../../shared/kit/role.ts';
import { createWriteTurns } from '../live/write-turns.ts';
import type { Collection, Json } from '../store/store.ts';

/** All versions of one kit, oldest first. None left: the kit was deleted, which also hides a built-in one. */
interface StoredKit {
  readonly versions: readonly Kit[];
  readonly changedAt: number;
  /** When each version came, in epoch ms; absent for those that were kept before this was. */
  readonly times?: { readonly [version: string]: number };
  /** The highest number that was ever given, so that a kit that comes back repeats none. */
  readonly highest?: number;
}

export interface KeptVersion {
  readonly kit: Kit;
  /** Epoch ms; null for built-in versions and for those of which it is not known. */
  readonly publishedAt: number | null;
}

/** The kits that come with Panelroom, by id. */
export type BuiltInKits = Pick<ReadonlyMap<string, Kit>, 'keys' | 'get'>;

/** The kits of this installation: the built-in ones and those that were added, with their versions. */
export interface KitLibrary {
  list(): Promise<KitSummary[]>;
  get(id: string): Promise<Kit | null>;
  /** Null when a kit with this id exists. */
  add(kit: Kit): Promise<KitSummary | null>;
  /** Keeps the kit as the next version; interviews that began with an earlier one keep theirs. */
  save(kit: Kit): Promise<KitSummary>;
  /** Like `save`, but only on top of the version that was looked at, 0 for none. Null: another one came meanwhile. */
  publish(kit: Kit, over: number): Promise<KitSummary | null>;
  /** Every version that is kept, the latest first; empty when there is no such kit. */
  versions(id: string): Promise<KeptVersion[]>;
  version(id: string, version: number): Promise<Kit | null>;
  remove(id: string): Promise<boolean>;
}

export const createKitLibrary = (
  collection: Collection<Json>,
  builtIn: BuiltInKits,
  now: () => number,
): KitLibrary => {
  // One change at a time: two that read the same latest version would both become the next.
  const turns = createWriteTurns(1);
  const stored = async (id: string) => (await collection.get(id)) as StoredKit | null; // Only `write` writes here.
  const write = (id: string, kept: Omit<StoredKit, 'changedAt'>) =>
    collection.put(id, { ...kept, changedAt: now() } as unknown as Json);
  const current = async (id: string): Promise<Kit | null> => {
    const kept = await stored(id);
    return kept ? (kept.versions.at(-1) ?? null) : (builtIn.get(id) ?? null);
  };
  const highestOf = (id: string, kept: StoredKit | null): number =>
    Math.max(kept?.highest ?? 0, kept?.versions.at(-1)?.version ?? 0, builtIn.get(id)?.version ?? 0);
  const saveNext = async (kit: Kit) => {
    const kept = await stored(kit.id);
    const version = highestOf(kit.id, kept) + 1;
    const next = { ...kit, version };
    await write(kit.id, {
      versions: [...(kept?.versions ?? []), next],
      times: { ...kept?.times, [version]: now() },
      highest: version,
    });
    return summaryOf(next, false);
  };
  const versions = async (id: string): Promise<KeptVersion[]> => {
    const kept = await stored(id);
    if (kept && kept.versions.length === 0) return [];
    const first = builtIn.get(id);
    const all = (kept?.versions ?? []).map((kit) => ({
      kit,
      publishedAt: kept?.times?.[kit.version] ?? null,
    }));
    return [...(first ? [{ kit: first, publishedAt: null }] : []), ...all].toReversed();
  };
  return {
    async list() {
      const ids = new Set([...builtIn.keys(), ...(await collection.list()).map(([id]) => id)]);
      const all = await Promise.all(
        [...ids].map(async (id) => ({ kit: await current(id), kept: (await stored(id)) !== null })),
      );
      return all
        .flatMap(({ kit, kept }) => (kit ? [summaryOf(kit, !kept)] : []))
        .sort((a, b) => a.title.localeCompare(b.title));
    },
    get: current,
    add: (kit) => turns.during(async () => ((await current(kit.id)) ? null : saveNext(kit))),
    save: (kit) => turns.during(() => saveNext(kit)),
    publish: (kit, over) =>
      turns.during(async () => (((await current(kit.id))?.version ?? 0) === over ? saveNext(kit) : null)),
    versions,
    version: async (id, version) =>
      (await versions(id)).find(({ kit }) => kit.version === version)?.kit ?? null,
    remove: (id) =>
      turns.during(async () => {
        if (!(await current(id))) return false;
        await write(id, { versions: [], highest: highestOf(id, await stored(id)) });
        return true;
      }),
  };
};

const summaryOf = (kit: Kit, builtIn: boolean): KitSummary => {
  const planned = kit.questions.filter((question) => question.planned);
  return {
    id: kit.id,
    title: kit.title,
    version: kit.version,
    role: roleOfKit(kit),
    language: kit.language,
    minutes: kit.minutes,
    questions: kit.questions.length,
    planned: planned.length,
    plannedMinutes: planned.reduce((sum, question) => sum + (question.minutes ?? 0), 0),
    competencies: kit.competencies.map((competency) => ({
      name: competency.name,
      planned: kit.questions
        .filter((question) => question.competencyId === competency.id)
        .map((question) => question.planned ?? false),
    })),
    builtIn,
  };
};

/**
 * The kits in the folder, by the name of their file, which is their id. Each is read when it is first asked for: reading
 * all of them took a fifth of the start. One that cannot be read is a fault of this package, and throws.
 */
export const openBuiltInKits = async (folder: string): Promise<BuiltInKits> => {
  const ending = '.kit.md';
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
  const texts = new Map(
    await Promise.all(
      names.map(
        async (name) => [name.slice(0, -ending.length), await readFile(join(folder, name), 'utf8')] as const,
      ),
    ),
  );
  const kits = new Map<string, Kit>();
  return {
    keys: () => texts.keys(),
    get(id) {
      const text = texts.get(id);
      if (text === undefined || kits.has(id)) return kits.get(id);
      const read = readKit(text);
      if (!read.ok) throw new Error(`The built-in kit ${id} cannot be read: ${read.problems[0]?.text}`);
      kits.set(id, read.kit);
      return read.kit;
    },
  };
};

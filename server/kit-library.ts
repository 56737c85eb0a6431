import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KitSummary } from '../shared/http.ts';
import type { Kit } from '../shared/kit/kit.ts';
import { readKit } from '../shared/kit/markdown/read-kit.ts';
import { roleOfKit } from '../shared/kit/role.ts';
import type { Collection, Json } from './store/store.ts';

/** All versions of one kit, oldest first. None left: the kit was deleted, which also hides a built-in one. */
interface StoredKit {
  readonly versions: readonly Kit[];
  readonly changedAt: number;
}

/** The kits of this installation: the built-in ones and those that were added, with their versions. */
export interface KitLibrary {
  list(): Promise<KitSummary[]>;
  get(id: string): Promise<Kit | null>;
  /** Null when a kit with this id exists. */
  add(kit: Kit): Promise<KitSummary | null>;
  /** Keeps the kit as the next version; interviews that began with an earlier one keep theirs. */
  save(kit: Kit): Promise<KitSummary>;
  remove(id: string): Promise<boolean>;
}

export const createKitLibrary = (
  collection: Collection<Json>,
  builtIn: ReadonlyMap<string, Kit>,
  now: () => number,
): KitLibrary => {
  const stored = async (id: string) => (await collection.get(id)) as StoredKit | null; // Only `write` writes here.
  const write = (id: string, versions: readonly Kit[]) =>
    collection.put(id, { versions, changedAt: now() } as unknown as Json);
  const current = async (id: string): Promise<Kit | null> => {
    const kept = await stored(id);
    return kept ? (kept.versions.at(-1) ?? null) : (builtIn.get(id) ?? null);
  };
  const save = async (kit: Kit) => {
    const kept = (await stored(kit.id))?.versions ?? [];
    const version = ((await current(kit.id))?.version ?? kept.at(-1)?.version ?? 0) + 1;
    const next = { ...kit, version };
    await write(kit.id, [...kept, next]);
    return summaryOf(next, false);
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
    add: async (kit) => ((await current(kit.id)) ? null : save(kit)),
    save,
    async remove(id) {
      if (!(await current(id))) return false;
      if (builtIn.has(id)) await write(id, []);
      else await collection.remove(id);
      return true;
    },
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

/** The kits in the folder. One that cannot be read is a fault of this package, so it stops the start. */
export const readBuiltInKits = async (folder: string): Promise<Map<string, Kit>> => {
  const kits = new Map<string, Kit>();
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.kit.md')).sort()) {
    const read = readKit(await readFile(join(folder, name), 'utf8'));
    if (!read.ok) throw new Error(`The built-in kit ${name} cannot be read: ${read.problems[0]?.text}`);
    kits.set(read.kit.id, read.kit);
  }
  return kits;
};

/** What this browser keeps between visits. A browser may refuse storage; then it lasts as long as the page. */
const inMemory = new Map<string, string>();

export const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(key) ?? inMemory.get(key) ?? null;
  } catch {
    return inMemory.get(key) ?? null;
  }
};

export const remember = (key: string, value: string): void => {
  inMemory.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // Refused: the copy in memory serves this page.
  }
};

const nameKey = 'panelroom.name';

/** The name that somebody joined with last, so that it is asked for once. */
export const rememberedName = (): string => remembered(nameKey) ?? '';
export const rememberName = (name: string): void => remember(nameKey, name);

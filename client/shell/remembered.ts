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

export const forget = (key: string): void => {
  inMemory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Refused: there was only the copy in memory.
  }
};

const nameKey = 'panelroom.name';

/** The name that somebody joined with last, so that it is asked for once. */
export const rememberedName = (): string => remembered(nameKey) ?? '';
export const rememberName = (name: string): void => remember(nameKey, name);

const inviteKey = 'panelroom.invite';

/** The invite that this tab holds until its seat is taken; gone with the tab. */
export const inviteInHand = (): string | null => {
  try {
    return sessionStorage.getItem(inviteKey);
  } catch {
    return null;
  }
};

export const keepInHand = (invite: string | null): void => {
  try {
    if (invite === null) sessionStorage.removeItem(inviteKey);
    else sessionStorage.setItem(inviteKey, invite);
  } catch {
    // Refused: then a reload needs the link again.
  }
};

/**
 * What this device keeps for a person: unsent commands, drafts, ticks. A browser may refuse (a private window, a
 * full disk), and then the page must say so rather than fail.
 */
export interface DeviceStorage {
  /** The value as it was written, or undefined. It comes from outside this page: parse it. */
  read(key: string): unknown;
  /** False when the browser did not keep it. */
  write(key: string, value: unknown): boolean;
  remove(key: string): void;
  keys(prefix: string): string[];
}

export const createDeviceStorage = (area: () => Storage): DeviceStorage => {
  const attempt = <Result>(task: (storage: Storage) => Result, otherwise: Result): Result => {
    try {
      // Reading the property alone may throw where storage is blocked.
      return task(area());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) =>
      attempt((storage) => {
        const text = storage.getItem(key);
        return text === null ? undefined : JSON.parse(text);
      }, undefined),
    write: (key, value) =>
      attempt((storage) => {
        storage.setItem(key, JSON.stringify(value));
        return true;
      }, false),
    remove: (key) => attempt((storage) => storage.removeItem(key), undefined),
    keys: (prefix) =>
      attempt(
        (storage) =>
          Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
            (key) => key?.startsWith(prefix) === true,
          ) as string[],
        [],
      ),
  };
};

/** Kept as long as the page: for the practice room, and where nothing may stay behind. */
export const createMemoryStorage = (): DeviceStorage => {
  const kept = new Map<string, string>();
  return {
    read: (key) => {
      const text = kept.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    write: (key, value) => {
      kept.set(key, JSON.stringify(value));
      return true;
    },
    remove: (key) => void kept.delete(key),
    keys: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  };
};

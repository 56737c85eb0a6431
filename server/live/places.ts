/** So many places for each holder. */
export interface Places {
  /** Takes a place; the returned function gives it back, once. Null when the holder has all it may have. */
  take(holder: string): (() => void) | null;
}

export const createPlaces = (perHolder: number): Places => {
  const taken = new Map<string, number>();
  return {
    take(holder) {
      const count = taken.get(holder) ?? 0;
      if (count >= perHolder) return null;
      taken.set(holder, count + 1);
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        const left = (taken.get(holder) ?? 1) - 1;
        // Kept only while somebody is here, or each address that ever came would stay in memory.
        if (left > 0) taken.set(holder, left);
        else taken.delete(holder);
      };
    },
  };
};

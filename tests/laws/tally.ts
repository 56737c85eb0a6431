/** Counts what random runs did, because a law that never met an operation says nothing about it. */
export const createTally = () => {
  const counts = new Map<string, number>();
  return {
    count: (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1),
    get: (what: string) => counts.get(what) ?? 0,
    print(title: string) {
      const rows = [...counts].sort(([a], [b]) => a.localeCompare(b));
      console.log(
        `${title}\n${rows.map(([what, count]) => `${String(count).padStart(8)}  ${what}`).join('\n')}`,
      );
    },
  };
};

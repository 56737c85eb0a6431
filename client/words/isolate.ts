/** A name inside a sentence that may read the other way: what `<bdi>` does, where there are only characters. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;

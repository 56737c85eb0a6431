import { spoken } from './spoken.ts';

/**
 * The words of one page or area, written in English and said in whatever language is spoken: each word is looked up when
 * it is read, so sections may be used anywhere, also at the top of a module, and follow a change of language on the
 * screen. `name` is its place in `Language`.
 */
export const section = <Words extends object>(name: string, english: Words): Words =>
  new Proxy(english, {
    get: (_, key) => Reflect.get(spoken().words?.(name, english) ?? english, key),
  });

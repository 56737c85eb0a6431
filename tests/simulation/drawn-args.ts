import type * as v from 'valibot';
import { panelistIdSchema, questionIdSchema } from '../../shared/id.ts';
import type { SeededRandom } from '../support/seeded-random.ts';

/** What there is to name in a room, and words to say. */
export interface Vocabulary {
  readonly random: SeededRandom;
  readonly seats: readonly string[];
  readonly questions: readonly string[];
  readonly competencies: readonly string[];
  note(): string;
  suggestion(): string;
  text(): string;
}

/** The parts of a valibot schema that are looked at; every schema carries its kind and its parts as data. */
interface Shape {
  readonly type: string;
  readonly entries?: { readonly [key: string]: Shape };
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: ReadonlyArray<{ readonly type: string; readonly requirement?: unknown }>;
}

/** Stands for an argument that is left out. */
const absent = Symbol('absent');

/**
 * Arguments that have the form of an operation's schema, made from the schema itself: an operation that is added to the
 * list is simulated from then on. Ids are of things that exist, mostly.
 */
export const drawArgs = (schema: v.GenericSchema, words: Vocabulary): unknown =>
  draw(schema as unknown as Shape, '', words);

const draw = (shape: Shape, key: string, words: Vocabulary): unknown => {
  const { random } = words;
  const id = drawId(shape, key, words);
  if (id !== undefined) return id;
  switch (shape.type) {
    case 'strict_object':
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.entries ?? {})
          .map(([name, entry]) => [name, draw(entry, name, words)] as const)
          .filter(([, value]) => value !== absent),
      );
    case 'optional':
      return random.chance(0.4) ? absent : draw(shape.wrapped as Shape, key, words);
    case 'nullable':
      return random.chance(0.3) ? null : draw(shape.wrapped as Shape, key, words);
    case 'picklist':
      return random.pick(shape.options as [unknown, ...unknown[]]);
    case 'literal':
      return shape.literal;
    case 'boolean':
      return random.chance(0.7);
    case 'number':
      return random.between(boundOf(shape, 'min_value', 0), boundOf(shape, 'min_value', 0) + 3);
    case 'array':
      return Array.from({ length: random.between(0, 2) }, () => draw(shape.item as Shape, key, words));
    case 'string':
      return words.text();
    default:
      throw new Error(`A ${shape.type} among an operation's arguments: say in drawn-args.ts how to draw it.`);
  }
};

const boundOf = ({ pipe }: Shape, kind: string, otherwise: number): number => {
  const bound = pipe?.find(({ type }) => type === kind)?.requirement;
  return typeof bound === 'number' ? bound : otherwise;
};

/** Every id has one of two schemas, and only the name of its argument tells what it is of. */
const drawId = (shape: Shape, key: string, words: Vocabulary): string | undefined => {
  const isId = (shape as unknown) === panelistIdSchema || (shape as unknown) === questionIdSchema;
  if (!isId) return undefined;
  const pick = (known: readonly string[]): string =>
    known.length === 0 ? 'nothing-there' : words.random.pick(known as [string, ...string[]]);
  switch (key) {
    case 'panelistId':
    case 'askerId':
    case 'without':
      return pick(words.seats);
    case 'questionId':
    case 'before':
      return pick(words.questions);
    case 'competencyId':
      return pick(words.competencies);
    case 'noteId':
      return words.note();
    case 'suggestionId':
      return words.suggestion();
    default:
      throw new Error(`An operation takes an id called ${key}: say in drawn-args.ts what it is of.`);
  }
};

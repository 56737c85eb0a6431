import { findAsked, namesOf } from '../data/asked.ts';
import { type DataNode, type DataRecord, deepestData, isRecord, textsIn } from '../data/data-node.ts';
import { type LevelName, readLevel } from './levels.ts';
import type { RubricEntry } from './rubric.ts';

type Levels = RubricEntry['levels'];

const levelsOfRecord = (record: DataRecord): Levels =>
  record.entries.flatMap(({ key, value }) => {
    const level = readLevel(key.replace(/_/g, ' '));
    const text = textsIn(value).join('\n');
    return level && text !== '' ? [{ level, text }] : [];
  });

/** `{level: 1, description: ...}` in a list, or just the texts from low to high. */
const levelsOfList = (items: readonly DataNode[]): Levels =>
  items.flatMap((item, index) => {
    if (item.kind === 'text')
      return [{ level: { label: `Level ${index + 1}`, number: index + 1, isLow: false }, text: item.text }];
    if (!isRecord(item)) return [];
    let level: LevelName | undefined;
    const texts: string[] = [];
    for (const { value } of item.entries) {
      const read = value.kind === 'text' ? readLevel(value.text) : undefined;
      if (read && (!level || level.number === undefined)) level = read;
      else if (!read) texts.push(...textsIn(value));
    }
    return level && texts.length > 0 ? [{ level, text: texts.join('\n') }] : [];
  });

const holdsLevels =
  /^(?:levels?|anchors?|scale|rubric|ratings?|stufen|niveaux|niveles|poziomy|níveis|уровни|等级|级别|المستويات|criteria|bars)$/i;

/** The levels in the value of a key such as `anchors`. */
export const readLevels = (value: DataNode): Levels => {
  if (value.kind === 'text') return [];
  return isRecord(value) ? levelsOfRecord(value) : levelsOfList(value.items);
};

export const namesLevels = (key: string): boolean => holdsLevels.test(key);

const entryOf = (record: DataRecord, key: string): RubricEntry | undefined => {
  // What describes the levels of one question is that question's, not a competency's.
  if (findAsked(record)) return undefined;
  const inside = record.entries.find(
    ({ key, value }) => holdsLevels.test(key) && value.kind !== 'text',
  )?.value;
  const levels = inside === undefined ? levelsOfRecord(record) : readLevels(inside);
  const name =
    namesOf(record) ?? (/\D/.test(key) && !holdsLevels.test(key) ? key.replace(/_/g, ' ') : undefined);
  if (levels.length < 3 || name === undefined) return undefined;
  const meaning = record.entries.find(
    ({ key, value }) =>
      value.kind === 'text' &&
      /^(?:description|meaning|definition|beschreibung|descripción|descrição|opis|описание|描述|定义|الوصف)$/i.test(
        key,
      ),
  )?.value;
  return {
    name,
    line: record.line,
    levels,
    ...(meaning?.kind === 'text' && meaning.text !== '' && { meaning: meaning.text }),
  };
};

/** The competencies of JSON or YAML: records with a name and three or more levels. */
export const readRubricData = (node: DataNode, key = '', depth = 0): RubricEntry[] => {
  if (depth > deepestData || node.kind === 'text') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => readRubricData(item, key, depth + 1));
  const entry = entryOf(node, key);
  if (entry) return [entry];
  const below = findAsked(node) ? node.entries.filter(({ key }) => !holdsLevels.test(key)) : node.entries;
  return below.flatMap(({ key, value }) => readRubricData(value, key, depth + 1));
};

import { fieldNamed } from '../words/label-table.ts';
import { type DataNode, type DataRecord, isRecord } from './data-node.ts';

/** What a quiz offers, where each choice says itself whether it is right. */
export interface FlaggedOptions {
  options: string[];
  right: string[];
}

const flagKey =
  /correct|right|answer|valid|truth|bonne|juste|richtig|prawid|poprawn|верн|правил|正确|正確|正解|صحيح/i;

const isFlag = (text: string): boolean => /^(?:true|false|yes|no|1|0)$/i.test(text);

const wordingOf = (record: DataRecord): string | undefined => {
  const texts = record.entries.flatMap(({ key, value }) =>
    value.kind === 'text' && value.text !== '' && !isFlag(value.text) && fieldNamed(key) !== 'identity'
      ? [{ key, text: value.text }]
      : [],
  );
  // Its explanation may stand beside it, and says so.
  return (texts.find(({ key }) => fieldNamed(key) !== 'answer') ?? texts[0])?.text;
};

const isRight = (record: DataRecord): boolean | undefined => {
  const flag = record.entries.find(
    ({ key, value }) => flagKey.test(key) && value.kind === 'text' && isFlag(value.text),
  );
  return flag?.value.kind === 'text' ? /^(?:true|yes|1)$/i.test(flag.value.text) : undefined;
};

/** The choices of `[{"text": "...", "correct": true}, ...]`; absent where nothing is flagged. */
export const flaggedOptions = (value: DataNode): FlaggedOptions | undefined => {
  if (value.kind !== 'list' || value.items.length < 2) return undefined;
  const records = value.items.filter(isRecord);
  if (records.length !== value.items.length || !records.some((record) => isRight(record) !== undefined))
    return undefined;
  const options = records.map((record) => wordingOf(record) ?? '');
  return { options, right: options.filter((_, at) => records[at] && isRight(records[at]) === true) };
};

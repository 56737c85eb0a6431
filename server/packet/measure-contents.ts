import { lineStrips, plainRun } from './measure-text.ts';
import { type Landmark, type Setting, under } from './setting.ts';
import { moved, type PaintOp, type Strip, spaced } from './strip.ts';
import { newTag } from './tag.ts';
import { spaceBefore, type TextStyle, voiceStyles } from './theme.ts';

/** Room for a page's number at the end of the line. */
const numberWidth = 28;
/** An entry is indented by so much a level. */
const indent = 14;

/** An entry a bookmark: its words and its page, both of them a link to it. */
export const measureContents = (width: number, setting: Setting): Strip[] => {
  const list = newTag('TOC', setting.tag);
  return entriesOf(setting.landmarks).flatMap((landmark) =>
    entryStrips(landmark, width, under(list, setting)),
  );
};

/** Of several interviews the parts and their sections: what is deeper has its bookmarks. */
const entriesOf = (landmarks: readonly Landmark[]): readonly Landmark[] =>
  landmarks.some(({ source }) => source.kind === 'part')
    ? landmarks.filter(({ depth }) => depth <= 2)
    : landmarks;

const entryStrips = (landmark: Landmark, width: number, setting: Setting): Strip[] => {
  const isSection = landmark.depth === 1;
  const style: TextStyle = isSection ? { ...voiceStyles.body, weight: 'semibold' } : voiceStyles.body;
  const left = indent * (landmark.depth - 1);
  const link = under(newTag('Link', newTag('TOCI', setting.tag)), setting);
  const run = plainRun(landmark.words, style, isSection ? 'ink' : 'secondary');
  const lines = lineStrips([run], style, width - left - numberWidth, link);
  const ended = lines.map((line, place): Strip => {
    const number: PaintOp = { kind: 'pageNumber', x: width, y: 0, target: landmark, style, tag: link.tag };
    const area = { x: 0, y: 0, width, height: line.height };
    return {
      ...line,
      keepsWithNext: place < lines.length - 1,
      ops: [
        ...line.ops.map((op) => moved(op, left, 0)),
        ...(place === lines.length - 1 ? [number] : []),
        { kind: 'link', ...area, target: landmark, tag: link.tag },
      ],
    };
  });
  return spaced(ended, isSection ? spaceBefore.contentsSection : 0);
};

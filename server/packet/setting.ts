import type { Block, Heading, Part, Title } from '../../shared/packet/block.ts';
import type { Tag } from './tag.ts';
import type { Fonts } from './text/fonts.ts';

/** What a bookmark, an entry of the contents and a link lead to. */
export interface Landmark {
  readonly source: Title | Part | Heading;
  readonly words: string;
  /** 1 for sections, or for parts where there are some. */
  readonly depth: number;
}

/** What blocks are measured with: their fonts, the tag they belong under, and where links may lead. */
export interface Setting {
  readonly fonts: Fonts;
  readonly tag: Tag;
  readonly landmarks: readonly Landmark[];
  /** How many parts the blocks stand in: as much deeper are their headings. */
  readonly depth: number;
  /** The headings of the same part that links name. */
  readonly anchors: ReadonlyMap<string, Landmark>;
}

export const under = (tag: Tag, setting: Setting): Setting => ({ ...setting, tag });

/** The blocks of a document, inside which nothing has been measured yet. */
export const settingOf = (blocks: readonly Block[], fonts: Fonts, tag: Tag): Setting => {
  const landmarks = landmarksIn(blocks, 0);
  return { fonts, tag, landmarks, depth: 0, anchors: anchorsIn(blocks, landmarks) };
};

/** The setting of a part's own blocks. */
export const within = (part: Part, setting: Setting): Setting => ({
  ...setting,
  depth: setting.depth + 1,
  anchors: anchorsIn(part.blocks, setting.landmarks),
});

const landmarksIn = (blocks: readonly Block[], depth: number): Landmark[] =>
  blocks.flatMap((block): Landmark[] => {
    switch (block.kind) {
      case 'title':
        return [{ source: block, words: block.bookmark, depth: depth + 1 }];
      case 'part':
        return [
          { source: block, words: block.text, depth: depth + 1 },
          ...landmarksIn(block.blocks, depth + 1),
        ];
      case 'heading':
        return block.level === 3 ? [] : [{ source: block, words: block.text, depth: depth + block.level }];
      case 'keep':
      case 'named':
      case 'callout':
        return landmarksIn(block.blocks, depth);
      default:
        return [];
    }
  });

/** Parts inside of these blocks have anchors of their own. */
const anchorsIn = (blocks: readonly Block[], landmarks: readonly Landmark[]): Map<string, Landmark> => {
  const headings = new Map<object, string>(anchoredIn(blocks));
  return new Map(
    landmarks.flatMap((landmark) => {
      const anchor = headings.get(landmark.source);
      return anchor === undefined ? [] : [[anchor, landmark]];
    }),
  );
};

const anchoredIn = (blocks: readonly Block[]): [Heading, string][] =>
  blocks.flatMap((block): [Heading, string][] => {
    if (block.kind === 'keep' || block.kind === 'named' || block.kind === 'callout')
      return anchoredIn(block.blocks);
    return block.kind === 'heading' && block.anchor !== undefined ? [[block, block.anchor]] : [];
  });

import type { Heading, Title } from '../../shared/packet/block.ts';
import type { Tag } from './tag.ts';
import type { Fonts } from './text/fonts.ts';

/** What a bookmark and an entry of the contents lead to. */
export type Landmark = Title | Heading;

/** What blocks are measured with: their fonts, the tag they belong under, and where links may lead. */
export interface Setting {
  readonly fonts: Fonts;
  readonly tag: Tag;
  readonly landmarks: readonly Landmark[];
}

export const under = (tag: Tag, setting: Setting): Setting => ({ ...setting, tag });

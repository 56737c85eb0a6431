import type { Marker } from '../document.ts';
import { readXml } from './xml.ts';

/** What a style or a list of a DOCX says about its paragraphs. */
export interface ParagraphStyles {
  /** Heading level by the id of a style. */
  headings: ReadonlyMap<string, number>;
  /** Styles that are lists by themselves. */
  lists: ReadonlyMap<string, Marker>;
  /** How a list marks its levels: `number/level`. */
  markers: ReadonlyMap<string, Marker>;
}

const headingName =
  /^(?:heading|überschrift|titre|título|título|nagłówek|заголовок|标题|標題|عنوان|titolo|kop|rubrik)\s?([1-6])$/i;

const readStyles = (bytes: Uint8Array | undefined): Pick<ParagraphStyles, 'headings' | 'lists'> => {
  const headings = new Map<string, number>();
  const lists = new Map<string, Marker>();
  let id = '';
  readXml(bytes, {
    opens: ({ name, attribute }) => {
      if (name === 'style') id = attribute('styleId') ?? '';
      const value = attribute('val') ?? '';
      if (name === 'name') {
        const level = headingName.exec(value)?.[1];
        if (level) headings.set(id, Number(level));
        else if (/^title$/i.test(value)) headings.set(id, 1);
        if (/^list bullet/i.test(value)) lists.set(id, 'bullet');
        if (/^list number/i.test(value)) lists.set(id, 'number');
      }
      if (name === 'outlineLvl' && Number(value) < 6) headings.set(id, Number(value) + 1);
    },
  });
  return { headings, lists };
};

const readMarkers = (bytes: Uint8Array | undefined): Map<string, Marker> => {
  const abstract = new Map<string, Marker>();
  const markers = new Map<string, Marker>();
  const levels = new Map<string, string[]>();
  let list = '';
  let level = '';
  let number = '';
  readXml(bytes, {
    opens: ({ name, attribute }) => {
      const value = attribute('val') ?? '';
      if (name === 'abstractNum') list = attribute('abstractNumId') ?? '';
      else if (name === 'lvl') {
        level = attribute('ilvl') ?? '0';
        levels.set(list, [...(levels.get(list) ?? []), level].slice(0, 9));
      } else if (name === 'numFmt')
        abstract.set(
          `${list}/${level}`,
          value === 'bullet' ? 'bullet' : /letter/i.test(value) ? 'letter' : 'number',
        );
      else if (name === 'num') number = attribute('numId') ?? '';
      else if (name === 'abstractNumId') {
        for (const one of levels.get(value) ?? []) {
          const marker = abstract.get(`${value}/${one}`);
          if (marker) markers.set(`${number}/${one}`, marker);
        }
      }
    },
  });
  return markers;
};

export const readParagraphStyles = (parts: ReadonlyMap<string, Uint8Array>): ParagraphStyles => ({
  ...readStyles(parts.get('word/styles.xml')),
  markers: readMarkers(parts.get('word/numbering.xml')),
});

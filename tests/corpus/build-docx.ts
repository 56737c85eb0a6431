import { zipSync } from 'fflate';
import type { Truth } from './score.ts';
import { byCategory, escaped, xml } from './xml-parts.ts';

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface Look {
  style?: 'S0' | 'S1' | 'S2';
  bold?: boolean;
  list?: 'number' | 'bullet';
}

const paragraph = (text: string, { style, bold, list }: Look = {}): string => {
  const styled = style ? `<w:pStyle w:val="${style}"/>` : '';
  const number = list === 'number' ? 1 : 2;
  const listed = list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>` : '';
  const run = `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p><w:pPr>${styled}${listed}</w:pPr>${run}</w:p>`;
};

const styles = ['Title', 'heading 1', 'heading 2']
  .map((name, index) => `<w:style w:styleId="S${index}"><w:name w:val="${name}"/></w:style>`)
  .join('');

const list = (format: string, index: number) =>
  `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
const number = (index: number) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`;

const docx = (title: string | undefined, paragraphs: readonly string[]): Uint8Array => {
  const body = [paragraph(title ?? '', { style: 'S0' }), ...paragraphs].join('');
  return zipSync({
    'word/document.xml': xml(`<w:document ${names}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': xml(`<w:styles ${names}>${styles}</w:styles>`),
    'word/numbering.xml': xml(
      `<w:numbering ${names}>${list('decimal', 0)}${list('bullet', 1)}${number(0)}${number(1)}</w:numbering>`,
    ),
  });
};

export const docxHeadings = ({ title, questions }: Truth): Uint8Array =>
  docx(
    title,
    byCategory(questions).flatMap(([category, group]) => [
      paragraph(category, { style: 'S1' }),
      ...group.flatMap(({ text, answer = '' }, index) => [
        paragraph(`${index + 1}. ${text}`, { style: 'S2' }),
        paragraph(answer),
      ]),
    ]),
  );

export const docxNumbered = ({ title, questions }: Truth): Uint8Array =>
  docx(
    title,
    byCategory(questions).flatMap(([category, group]) => [
      paragraph(category, { bold: true }),
      ...group.map(({ text }) => paragraph(text, { list: 'number' })),
    ]),
  );

export const docxLabels = ({ title, questions }: Truth): Uint8Array =>
  docx(
    title,
    byCategory(questions).flatMap(([category, group]) => [
      paragraph(category, { style: 'S1' }),
      ...group.flatMap(({ text, why = '', listenFor = [], answer = '' }) => [
        paragraph(text, { bold: true }),
        paragraph(`Pourquoi cette question : ${why}`),
        paragraph('À écouter :'),
        ...listenFor.map((point) => paragraph(point, { list: 'bullet' })),
        paragraph(`Réponse : ${answer}`),
      ]),
    ]),
  );

export const docxTable = ({ title, questions }: Truth): Uint8Array => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
  const rows = questions.map(({ text, answer = '', category = '' }) => row(category, text, answer));
  return docx(title, [`<w:tbl>${row('Categoría', 'Pregunta', 'Respuesta')}${rows.join('')}</w:tbl>`]);
};

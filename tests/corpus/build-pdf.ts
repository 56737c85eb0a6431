import PDFDocument from 'pdfkit';
import type { Truth } from './score.ts';
import { byCategory } from './xml-parts.ts';

const fonts = 'node_modules/@expo-google-fonts/noto-sans';

const pdf = (paint: (document: PDFKit.PDFDocument) => void): Promise<Uint8Array> => {
  const document = new PDFDocument({ size: 'A5' });
  document.registerFont('plain', `${fonts}/400Regular/NotoSans_400Regular.ttf`);
  document.registerFont('bold', `${fonts}/700Bold/NotoSans_700Bold.ttf`);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<Uint8Array>((resolve) => {
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  paint(document);
  document.end();
  return ended;
};

export const pdfHeadings = ({ title = '', questions }: Truth) =>
  pdf((document) => {
    document.font('bold').fontSize(20).text(title).moveDown();
    for (const [category, group] of byCategory(questions)) {
      document.font('bold').fontSize(16).text(category).moveDown(0.5);
      for (const { text, answer = '' } of group) {
        document.font('bold').fontSize(13).text(text);
        document.font('plain').fontSize(10).text(answer).moveDown();
      }
    }
  });

export const pdfNumbered = ({ title = '', questions }: Truth) =>
  pdf((document) => {
    document.font('bold').fontSize(18).text(title).moveDown();
    for (const [category, group] of byCategory(questions)) {
      document.font('bold').fontSize(14).text(category).moveDown(0.5);
      document.font('plain').fontSize(11);
      for (const [index, { text }] of group.entries()) document.text(`${index + 1}. ${text}`).moveDown(0.3);
      document.moveDown();
    }
  });

export const pdfBold = ({ questions }: Truth) =>
  pdf((document) => {
    for (const { text, answer = '' } of questions) {
      document.fontSize(11).font('bold').text(text).moveDown(0.5);
      document.font('plain').text(answer).moveDown(1.5);
    }
  });

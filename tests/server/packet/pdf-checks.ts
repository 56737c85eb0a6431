import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { fontLibrary } from '../../../server/packet/text/font-library.ts';
import { sanitise } from '../../../server/packet/text/sanitise.ts';
import { margin } from '../../../server/packet/theme.ts';
import { readPdf, withoutBlanks } from '../../support/pdf-text.ts';
import { allElements, elementsOf, pageContents, untaggedPaint } from './pdf-objects.ts';

const isInstalled = (program: string): boolean => !spawnSync(program, ['--version']).error;

/** Programs that check PDFs and are none of ours. What is missing is said, once, and its checks are skipped. */
export const programs = { qpdf: isInstalled('qpdf'), poppler: isInstalled('pdftotext') };
for (const [name, installed] of Object.entries(programs))
  if (!installed)
    process.stdout.write(`${name} is not installed here: ITS CHECKS OF THE PACKET ARE SKIPPED.\n`);

/** Everything that is wrong with a packet's file, as sentences. */
export const faultsIn = async (bytes: Uint8Array, notes: readonly string[]): Promise<string[]> => [
  ...structureFaults(bytes),
  ...metadataFaults(bytes),
  ...programFaults(bytes),
  ...(await textFaults(bytes, notes)),
];

const structureFaults = (bytes: Uint8Array): string[] => {
  const faults = pageContents(bytes).flatMap((content, index) =>
    untaggedPaint(content).map((operator) => `page ${index + 1} paints untagged: ${operator}`),
  );
  const elements = allElements(elementsOf(bytes));
  let former = 0;
  for (const { role, alt, scope } of elements) {
    const level = Number(/^H(\d)$/u.exec(role)?.[1] ?? 0);
    if (level > former + 1) faults.push(`a heading of level ${level} follows one of level ${former}`);
    if (level > 0) former = level;
    if (role === 'Figure' && !alt) faults.push('a figure has no words');
    if (role === 'TH' && !scope) faults.push('a head has no scope');
  }
  return faults;
};

const metadataFaults = (bytes: Uint8Array): string[] => {
  const file = Buffer.from(bytes);
  const xml = /<x:xmpmeta.*<\/x:xmpmeta>/su.exec(file.toString('utf8'))?.[0] ?? '';
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => faults.push(`metadata: ${error.message}`));
  parser.write(xml).close();
  const latin = file.toString('latin1');
  const descriptors = latin.match(/\/Type \/FontDescriptor/gu)?.length ?? 0;
  const embedded = latin.match(/\/FontFile2 /gu)?.length ?? 0;
  if (descriptors !== embedded) faults.push(`${descriptors - embedded} fonts are not embedded`);
  if (/\/Type3\b/u.test(latin)) faults.push('there is a Type 3 font');
  return faults;
};

const programFaults = (bytes: Uint8Array): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'packet-'));
  const file = join(folder, 'packet.pdf');
  writeFileSync(file, bytes);
  try {
    return [...(programs.qpdf ? qpdfFaults(file) : []), ...(programs.poppler ? popplerFaults(file) : [])];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const qpdfFaults = (file: string): string[] => {
  const { status, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  return status === 0 ? [] : [`qpdf: ${stderr}`];
};

/** A hair for glyphs that reach beyond their own width. */
const overhang = 3;

const popplerFaults = (file: string): string[] => {
  const xml = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  const width = Number(/<page width="([\d.]+)"/u.exec(xml)?.[1]);
  const words = [...xml.matchAll(/<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)"[^>]*>([^<]*)</gu)];
  return words
    .filter(
      ([, from, to]) => Number(from) < margin.side - overhang || Number(to) > width - margin.side + overhang,
    )
    .map(([, from, to, word]) => `"${word}" stands outside the margins: ${from} to ${to}`);
};

const textFaults = async (bytes: Uint8Array, notes: readonly string[]): Promise<string[]> => {
  const { pages, title } = await readPdf(bytes);
  const name = comparable(title.split(', hiring packet')[0] ?? '');
  const faults = pages.flatMap((page, index) =>
    page.includes(`Page ${index + 1} of ${pages.length}`) ? [] : [`page ${index + 1} does not say so`],
  );
  const body = pages.map((page) => withoutRepeats(page, name)).join('');
  const parts = notes.map((note) => comparable(printedAs(note)));
  for (const part of parts)
    for (const piece of pieces(part))
      if (!body.includes(piece)) faults.push(`not extracted as typed: ${JSON.stringify(piece.slice(0, 60))}`);
  return faults;
};

/** Without a page's foot and the lines above a note that goes on: they stand between the lines of a long note. */
const withoutRepeats = (page: string, name: string): string => {
  const [body = ''] = comparable(page).split(
    /\.Packetpk7f3k\.(?:Draft|Final)\.(?!.*\.Packetpk7f3k\.(?:Draft|Final)\.)/u,
  );
  return (body.endsWith(name) ? body.slice(0, -name.length) : body).replace(
    /^(?:.{0,120}?\(continued\)){1,2}/u,
    '',
  );
};

const library = fontLibrary('en');

/** What the paper can show of a text. */
const printedAs = (text: string): string =>
  library
    .stretchesOf(withoutBlanks(sanitise(text).text), 'regular')
    .map((stretch) => stretch.text)
    .join('');

/** Joiners and marks of direction steer their neighbours and are not extracted. */
const comparable = (text: string): string =>
  withoutBlanks(text.normalize('NFC')).replace(/[\u200c-\u200f\u061c]/gu, '');

/** Long notes go on over the page: compared by what surely stands on one line. */
const pieces = (text: string): string[] => {
  if (text.length < 300) return [text];
  const letters = [...text];
  return [letters.slice(0, 12).join(''), letters.slice(-12).join('')];
};

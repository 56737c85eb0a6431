import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { createPacketRenderer } from '../../../server/packet/render.ts';
import type { PacketData } from '../../../shared/packet/packet-data.ts';
import { faultsIn } from '../../server/packet/pdf-checks.ts';
import { dataWith, pdfOf, roomWith } from '../../server/packet/pdf-samples.ts';
import { packetMade } from '../../support/packet-room.ts';
import { paintPacket } from '../../support/paint-packet.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { openChromium } from './chromium-print.ts';
import { heldPanel } from './devops-panel.ts';
import { fuzzedNotes } from './hostile.ts';
import { rawPdf } from './raw-pdfkit.ts';
import { demoStory, longStory, scriptsStory } from './stories.ts';

const here = dirname(fileURLToPath(import.meta.url));
const rounds = 15;

interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The middle of some figures, and where the middle half of them lies. */
const spreadOf = (figures: readonly number[]): Spread => {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
};

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
};

const say = (what: string, figure: string, bar: string): void => {
  process.stdout.write(`${what.padEnd(52)}${figure.padStart(34)}   bar ${bar}\n`);
};

const times = (ratio: Spread): string =>
  `${ratio.median.toFixed(2)}x (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`;

const paint = (data: PacketData) => paintPacket(data);

/** Both in turn, so that a slow moment of the machine is a slow moment for both. */
const warm = async (name: string, data: PacketData, against: PacketData, bar: string): Promise<void> => {
  for (let round = 0; round < 3; round += 1) await Promise.all([paint(data), rawPdf(against)]);
  const ratios: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await timed(() => paint(data));
    own.push(ours);
    ratios.push(ours / (await timed(() => rawPdf(against))));
  }
  say(`${name}, warm, against raw PDFKit`, times(spreadOf(ratios)), bar);
  const { pages } = await readPdf(await paint(data));
  const bytes = (await paint(data)).length;
  say(`  ${pages.length} pages`, `${spreadOf(own).median.toFixed(0)} ms, ${Math.round(bytes / 1000)} kB`, '');
};

const cold = (): void => {
  const run = (which: string): { milliseconds: number; megabytes: number } =>
    JSON.parse(execFileSync(process.execPath, [join(here, 'cold.js'), which], { encoding: 'utf8' }));
  const pairs = Array.from({ length: 5 }, () => ({ ours: run('ours'), raw: run('raw') }));
  const ratio = spreadOf(pairs.map(({ ours, raw }) => ours.milliseconds / raw.milliseconds));
  say('12 pages, cold, against raw PDFKit', times(ratio), '<= 1.8x');
  const megabytes = spreadOf(pairs.map(({ ours }) => ours.megabytes)).median;
  const others = spreadOf(pairs.map(({ raw }) => raw.megabytes)).median;
  say('  peak memory of the process', `${megabytes.toFixed(0)} MB, raw PDFKit ${others.toFixed(0)} MB`, '');
};

/** What the room's thread does for a download, and how long nobody else gets a turn meanwhile. */
const loopGap = async (): Promise<void> => {
  const renderer = createPacketRenderer({ deadline: 60_000, workerFile: join(here, 'packet-worker.js') });
  const view = heldPanel(longStory).view();
  const download = () =>
    renderer.render({
      order: { kind: 'interview', view, made: packetMade, variant: 'committee' },
      page: 'A4',
    });
  await download();
  const gapWhile = async (run: () => Promise<unknown>): Promise<number> => {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    for (let round = 0; round < 5; round += 1) await run();
    delay.disable();
    return delay.max / 1e6;
  };
  const gap = await gapWhile(download);
  const idle = await gapWhile(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await renderer.close();
  const figure = `${gap.toFixed(1)} ms (idle ${idle.toFixed(1)} ms)`;
  say('longest gap of the main thread, 60 pages', figure, '<= 25 ms');
};

const longWord = async (): Promise<void> => {
  const costOf = async (length: number): Promise<number> => {
    const [long, short] = [
      dataWith(['x'.repeat(length)], 'Maya Lindqvist'),
      dataWith(['x'], 'Maya Lindqvist'),
    ];
    const costs: number[] = [];
    for (let round = 0; round < 7; round += 1)
      costs.push((await timed(() => paint(long))) - (await timed(() => paint(short))));
    return spreadOf(costs).median;
  };
  await costOf(10_000);
  const [half, whole] = [await costOf(5000), await costOf(10_000)];
  say('a word of 10,000 characters', `${whole.toFixed(0)} ms (5,000: ${half.toFixed(0)} ms)`, '<= 150 ms');
};

const againstChromium = async (): Promise<void> => {
  const printer = await openChromium(process.env.CHROMIUM ?? '/usr/bin/chromium');
  if (!printer) {
    process.stdout.write('No Chromium here: not compared. CHROMIUM names one.\n');
    return;
  }
  const data = heldPanel(demoStory).data();
  await printer.print(data);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    ratios.push((await timed(() => paint(data))) / (await printer.print(data)));
  say('12 pages against a warm Chromium print', times(spreadOf(ratios)), '<= 0.25x');
  const own = JSON.parse(
    execFileSync(process.execPath, [join(here, 'cold.js'), 'ours'], { encoding: 'utf8' }),
  ).megabytes;
  const theirs = printer.memory();
  say('  memory', `${(own / theirs).toFixed(2)}x (${own.toFixed(0)} of ${theirs.toFixed(0)} MB)`, '<= 0.4x');
  await printer.close();
};

const fuzz = async (runs: number): Promise<void> => {
  let faulty = 0;
  for (const notes of fc.sample(fuzzedNotes, { numRuns: runs, seed: 42 })) {
    const faults = await faultsIn(await pdfOf(roomWith(notes)), notes);
    if (faults.length > 0) process.stdout.write(`${faults.join('\n')}\n`);
    faulty += Math.sign(faults.length);
  }
  say(`${runs} fuzzed packets, every check`, `${faulty} with faults`, '0');
};

const demo = heldPanel(demoStory).data();
await warm('12 pages', demo, demo, '<= 1.0x, <= 300 kB');
const long = heldPanel(longStory).data();
await warm('60 pages', long, long, '<= 1.5x, <= 1,100 kB');
await warm('15 pages in fourteen fonts (against 12 Latin ones)', heldPanel(scriptsStory).data(), demo, '');
cold();
await longWord();
await loopGap();
await againstChromium();
await fuzz(Number(process.argv[2] ?? 200));

import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { packetMarkdown } from '../../../shared/packet/exports/markdown.ts';
import type { PacketData } from '../../../shared/packet/packet-data.ts';
import { documentOf } from '../../../shared/packet/packet-document.ts';
import { someChecksum } from '../../support/paint-packet.ts';

export interface ChromiumPrinter {
  print(data: PacketData): Promise<number>;
  /** Of all its processes, in megabytes, shared pages counted once. */
  memory(): number;
  close(): Promise<void>;
}

/** A warm Chromium, or null where there is none. Its page is plain: a real one would take longer. */
export const openChromium = async (executablePath: string): Promise<ChromiumPrinter | null> => {
  try {
    const server = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    return {
      async print(data) {
        const begun = performance.now();
        await page.setContent(htmlOf(data));
        await page.pdf({ format: 'A4', tagged: true, outline: true });
        return performance.now() - begun;
      },
      memory: () => familyOf(server.process().pid ?? 0).reduce((sum, pid) => sum + sharedFairly(pid), 0),
      close: async () => {
        await browser.close();
        await server.close();
      },
    };
  } catch {
    return null;
  }
};

const htmlOf = (data: PacketData): string => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = packetMarkdown(documentOf({ kind: 'interview', data }, someChecksum))
    .split('\n\n')
    .map((part) => {
      const [, marks, words] = /^(#+) (.*)$/su.exec(part) ?? [];
      return marks
        ? `<h${marks.length}>${escaped(words ?? '')}</h${marks.length}>`
        : `<p>${escaped(part)}</p>`;
    });
  return `<!doctype html><html lang="en"><title>Packet</title><body style="font:9.5pt 'Noto Sans',sans-serif">${lines.join('')}`;
};

const familyOf = (pid: number): number[] => {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/u);
    return [pid, ...children.filter(Boolean).flatMap((child) => familyOf(Number(child)))];
  } catch {
    return [];
  }
};

const sharedFairly = (pid: number): number => {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
};

import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RatingValue } from '../../../shared/records/rating.ts';
import { call, signIn } from '../../support/program.ts';
import { readMetrics } from '../../support/read-metrics.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { tellTrials } from '../../support/trials.ts';
import { type Performance, performSealed } from './sealed-performance.ts';

/** How many pairs of interviews each combination is compared in; the long lane asks for more. */
const pairs = Number(process.env.TRANSCRIPT_PAIRS ?? 1);
const policies = ['whenAllSubmitted', 'whenYouSubmit', 'whenLeadOpens'] as const;

let server: ServerProcess;
let compared = 0;
let differing = 0;
let bytes = 0;
const heard: string[] = [];

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'debug', TRUST_PROXY: 'on' } });
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
  tellTrials('T05', { trials: compared, failures: differing, counts: { 'bytes compared': bytes } });
});

/** Two lives of the hidden panelist that differ in every sealed value, in lengths and in numbers. */
const lives = (pair: number): readonly [Performance['hidden'], Performance['hidden']] => {
  const values: RatingValue[] = [1, 2, 3, 4, 'insufficientEvidence'];
  const value = (index: number) => values[(pair + index) % values.length] as RatingValue;
  return [
    {
      canary: `canary-a-${pair}-4f1c07`,
      values: [value(0)],
      notes: ['x'],
      verdict: 'strongNo',
      takeaways: '',
    },
    {
      canary: `canary-b-${pair}-99e2d1`,
      values: [value(1), value(2), value(3)],
      notes: ['a much longer piece of evidence '.repeat(40), 'a second one', 'and a third'],
      verdict: 'strongYes',
      takeaways: 'A long reason. '.repeat(60),
    },
  ];
};

describe('what others receive of a sealed scorecard', () => {
  for (const policy of policies)
    for (const panelists of [2, 3, 5])
      it(`[T05] [T06] is the same to the byte whatever it holds: ${policy}, ${panelists} panelists`, async () => {
        for (let pair = 0; pair < pairs; pair += 1) {
          const [one, other] = lives(pair);
          const shared = { server, policy, panelists };
          const a = await performSealed({ ...shared, hidden: one });
          const b = await performSealed({ ...shared, hidden: other });
          expect([...a.transcripts.keys()]).toEqual([...b.transcripts.keys()]);
          for (const [who, transcript] of a.transcripts) {
            compared += 1;
            if (!isDeepStrictEqual(transcript, b.transcripts.get(who))) differing += 1;
            expect(transcript, who).toEqual(b.transcripts.get(who));
            bytes += transcript.join('').length;
          }
          heard.push(...a.everything, ...b.everything);
        }
      }, 120_000);

  it('[T05] [T14] holds no canary, nor does the log of the server, nor what monitors ask for', async () => {
    const health = await call(server.url, 'GET', '/api/health');
    const metrics = await readMetrics(server.url, await signIn(server.url, server.ownerKey));
    const found = [...heard, server.log(), JSON.stringify(health.json), ...metrics.keys()].filter((text) =>
      /canary-[ab]-/.test(text),
    );
    expect(found).toEqual([]);
    expect(heard.length).toBeGreaterThan(100);
  });
});

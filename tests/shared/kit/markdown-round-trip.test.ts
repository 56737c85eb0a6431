import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKit } from '../../../shared/kit/markdown/read-kit.ts';
import { writeKit } from '../../../shared/kit/markdown/write-kit.ts';
import { anyKit } from './kit-arbitrary.ts';

describe('a kit written to a file', () => {
  it('[K1] reads back as an equal kit without a problem, whatever its texts look like', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyKit, (kit) => {
        expect(readKit(writeKit(kit))).toEqual({ ok: true, kit, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('[K1] reads back the same from a file with Windows line ends and a byte order mark', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyKit, (kit) => {
        const file = `\uFEFF${writeKit(kit).replaceAll('\n', '\r\n')}`;
        expect(readKit(file)).toEqual({ ok: true, kit, problems: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('[K2] never throws, whatever the file says', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyKit, fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (kit, noise, from, length) => {
        const file = writeKit(kit);
        const start = from % file.length;
        const damaged = file.slice(0, start) + noise + file.slice(start + (length % 200));
        expect(readKit(damaged)).toHaveProperty('ok');
      }),
      { numRuns: 300 },
    );
  });
});

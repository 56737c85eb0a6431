import { afterEach, describe, expect, it, vi } from 'vitest';
import { request } from '../../../client/api/request.ts';
import { clockOf } from '../../../client/shell/dates.ts';
import {
  chooseLanguage,
  languageChoice,
  offeredLanguages,
  startLanguage,
} from '../../../client/shell/language.ts';
import { shellWords } from '../../../client/words/english/shell.ts';
import { oneDecimal } from '../../../client/words/numbers.ts';

const deviceSpeaks = (...languages: string[]) =>
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

afterEach(async () => {
  await chooseLanguage('en');
  localStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the language of the interface', () => {
  it('[W17] is the first of the device’s that is known, and English when none is', async () => {
    deviceSpeaks('tlh', 'de-AT', 'en-GB');
    localStorage.removeItem('panelroom.language');
    await startLanguage();
    expect([languageChoice(), shellWords.signOut]).toEqual(['de', 'Abmelden']);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['de', 'ltr']);
    deviceSpeaks('tlh');
    await chooseLanguage('en');
    localStorage.removeItem('panelroom.language');
    await startLanguage();
    expect(shellWords.signOut).toBe('Sign out');
  });

  it('[W25] is written with numbers and dates also where the device names a locale that is none', async () => {
    deviceSpeaks('en-US@posix');
    localStorage.removeItem('panelroom.language');
    await startLanguage();
    expect(languageChoice()).toBe('en');
    expect(clockOf(new Date(2026, 9, 14, 14, 5))).toMatch(/^2:05\sPM$/u);
    expect(oneDecimal(3)).toBe('3.0');
  });

  it('[W18] is the one that was chosen here before what the device speaks', async () => {
    deviceSpeaks('en-GB');
    await chooseLanguage('de');
    expect(localStorage.getItem('panelroom.language')).toBe('de');
    await startLanguage();
    expect(languageChoice()).toBe('de');
    expect(offeredLanguages.map(({ name }) => name)).toEqual(['English', 'Deutsch']);
  });

  it('[W19] a problem is said by its code, and an unknown one as the server put it', async () => {
    const answering = (code: string) =>
      vi.stubGlobal('fetch', async () =>
        Response.json({ code, detail: 'As the server says it.' }, { status: 409 }),
      );
    const saidOf = async (code: string) => {
      answering(code);
      const answer = await request('GET', '/api/kits');
      return answer.ok ? '' : answer.problem.detail;
    };
    expect(await saidOf('signInNeeded')).toBe('As the server says it.');
    await chooseLanguage('de');
    expect(await saidOf('signInNeeded')).toBe('Zuerst anmelden.');
    expect(await saidOf('ofTomorrow')).toBe('As the server says it.');
    expect(await saidOf('toString')).toBe('As the server says it.');
  });
});

import { spoken } from './spoken.ts';

/** A formatter of Intl costs much more to make than to use: one of each kind is kept for the locale spoken now. */
export const perLocale = <Formatter>(make: (locale: string) => Formatter): (() => Formatter) => {
  let made: { readonly locale: string; readonly formatter: Formatter } | undefined;
  return () => {
    const { locale } = spoken();
    if (made?.locale !== locale) made = { locale, formatter: make(locale) };
    return made.formatter;
  };
};

const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

const decimals = perLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

const hundredths = perLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

const differences = perLocale(
  (locale) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }),
);

export const numberText = (n: number): string => numbers().format(n);

/** `3.0` */
export const oneDecimal = (n: number): string => decimals().format(n);

/** `0.71` */
export const twoDecimals = (n: number): string => hundredths().format(n);

/** `+0.4`, `-0.4`, `0.0` */
export const signedDecimal = (n: number): string => differences().format(n);

/** Names in a row: `a`, `a and b`, `a, b and c`. */
export const listed = (names: readonly string[]): string => lists().format(names);

/** A form for each way in which a language counts; `other` is the one that all have. */
export type PluralForms = { readonly other: string } & {
  readonly [rule in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** Counts by the rules of one language: `1 note`, `2 notes`. */
export const countingIn = (code: string): ((n: number, forms: PluralForms) => string) => {
  const rules = new Intl.PluralRules(code);
  return (n, forms) => `${numberText(n)} ${forms[rules.select(n)] ?? forms.other}`;
};

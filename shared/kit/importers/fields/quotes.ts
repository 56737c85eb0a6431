const closingQuotes: Record<string, string> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '‘': '’',
  '「': '」',
};

export const opensQuote = (text: string): boolean => text.charAt(0) in closingQuotes;

/** Whether the quotation mark that `first` opens with is closed at the end of `last`. */
export const closesQuote = (first: string, last: string): boolean =>
  closingQuotes[first.charAt(0)]?.includes(last.at(-1) ?? ' ') ?? false;

export const isQuoted = (text: string): boolean => text.length > 2 && closesQuote(text, text);

export const unquote = (text: string): string => (isQuoted(text) ? text.slice(1, -1).trim() : text);

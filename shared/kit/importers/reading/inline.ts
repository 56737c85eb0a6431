/** Longer lines are data or an attack, and are taken as they are. */
const longestMarkup = 20_000;

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};

const readEntity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return entities[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, readEntity) : text;

/** Only what the HTML standard calls elements, so that `List<String>` and `a < b` stay. */
const tag =
  /<\/?(?:a|abbr|article|aside|b|big|blockquote|body|br|center|cite|code|dd|del|details|div|dl|dt|em|figure|font|footer|h[1-6]|header|hr|html|i|img|ins|kbd|li|main|mark|nav|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|video|iframe|input|label|path|svg)(?:\s[^<>]*)?\/?>/gi;

const image = /!\[[^[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)?\)/g;
const link = /\[([^[\]]*)\]\((?:[^()]*(?:\([^()]*\)[^()]*)?)\)/g;
const referenceLink = /\[([^[\]]+)\]\[[^[\]]*\]/g;
/** A sign that leads somewhere, such as the arrow back to the top. */
const bracketedLink = /\[\[[^[\]]{0,40}\]\]\([^()]*\)/g;
const autolink = /<(https?:[^\s<>]*)>/g;
const comment = /<!--.*?-->/g;
const emphasis = /(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1/g;
const underscored = /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu;
const struck = /~~(?=\S)([^~]*)~~/g;
const escaped = /\\([!-/:-@[-`{-~])/g;

const stripProse = (text: string): string => {
  let plain = text;
  if (plain.includes('<')) plain = plain.replace(comment, '').replace(autolink, '$1').replace(tag, '');
  if (plain.includes('[')) {
    plain = plain.replace(bracketedLink, '');
    plain = plain.replace(image, '').replace(link, '$1').replace(image, '').replace(link, '$1');
    plain = plain.replace(referenceLink, '$1');
  }
  // Twice, because bold may stand in italics and the other way round.
  if (plain.includes('*')) plain = plain.replace(emphasis, '$2').replace(emphasis, '$2');
  if (plain.includes('_')) plain = plain.replace(underscored, '$2');
  if (plain.includes('~~')) plain = plain.replace(struck, '$1');
  if (plain.includes('\\')) plain = plain.replace(escaped, '$1');
  return decodeEntities(plain);
};

const aside = String.fromCharCode(1);

/** The words of a line of Markdown, without its markup. What stands between backticks is kept to the letter. */
export const stripInline = (text: string): string => {
  if (text.length > longestMarkup) return text;
  if (!text.includes('`')) return /[<[*_~\\&]/.test(text) ? stripProse(text).trim() : text;
  const pieces = text.split('`');
  if (pieces.length % 2 === 0) return stripProse(text.replace(/`/g, '')).trim();
  // Emphasis may reach around code, so the code is set aside under a sign no source has: control characters go first.
  const spans = pieces.filter((_, index) => index % 2 === 1);
  const prose = pieces.filter((_, index) => index % 2 === 0).join(aside);
  let next = 0;
  return stripProse(prose)
    .replaceAll(aside, () => spans[next++] ?? '')
    .trim();
};

const wholeLink =
  /^[^\p{L}\p{N}]{0,8}\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)?\]\(([^()]*(?:\([^()]*\)[^()]*)?)\)[^\p{L}\p{N}]{0,8}$/u;
const wholeTagLink = /^<a\s[^<>]*href\s*=\s*["']?([^"'<>\s]*)[^<>]*>[^<>]*<\/a>$/i;

const leadingLink = /^\[[^[\]]{1,300}\]\((?:https?:)?[^()\s]{1,2000}\)\s*(?:[-–—:|(]|by\s)/;

/** Where a line leads that is nothing but a link, or a link with a remark behind it. */
export const linkOf = (text: string): 'here' | 'away' | undefined => {
  if (text.length > 2000 || !/[[<]/.test(text)) return undefined;
  const bare = text.replace(/^\*\*|\*\*$|^#{1,6}\s/g, '').trim();
  const target = wholeLink.exec(bare)?.[1] ?? wholeTagLink.exec(bare)?.[1];
  if (target === undefined) return leadingLink.test(bare) ? 'away' : undefined;
  return target.startsWith('#') ? 'here' : 'away';
};

const boldQuestion = /^(\*\*|__)((?:(?!\1).){4,400}?[?？؟]\s?["”»]?)\1[:：]?\s+(\S.*)$/su;

/** A question in bold with its answer behind it, on one line. */
export const splitBoldQuestion = (markup: string): [question: string, answer: string] | undefined => {
  const match = markup.length > 20_000 ? null : boldQuestion.exec(markup);
  return match ? [`**${match[2]}**`, match[3] ?? ''] : undefined;
};

const boldLead = /^(\*\*|__)((?:(?!\1).){1,80}?)(?:\s?[:：]\s?\1|\1\s?[:：])\s*(?=\S)/u;

/** The bold words before a colon that a line starts with: "**Event loop:** Explain ...". */
export const leadOf = (markup: string): string | undefined => {
  const lead = boldLead.exec(markup.slice(0, 200))?.[2];
  return lead === undefined ? undefined : stripInline(lead);
};

/** Whether all of a line is bold, as questions without headings often are. */
export const isStrong = (text: string): boolean => {
  if (text.length > 2000) return false;
  const bare = text.replace(/(?<![\s:：\\])[\s:：\\]+$/, '').replace(/^(?:[^\p{L}\p{N}*_<]{1,6})/u, '');
  return (
    /^(\*\*|__)(?!\s)(?:(?!\1).)+\1[:：.?]?(?:\s*[[({][^[\](){}]{1,30}[\])}])?$/.test(bare) ||
    /^<(b|strong)>[^<>]*(?:<code>[^<>]*<\/code>[^<>]*){0,5}<\/\1>(?:<br\s*\/?>)?$/i.test(bare)
  );
};

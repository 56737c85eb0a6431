/** The structure types of PDF 1.7 that a packet uses. */
export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'BlockQuote'
  | 'Div'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Link';

/**
 * What a part of the page is to somebody who hears it. Tags make a tree in reading order; what is painted under a tag
 * becomes its content, and a tag that nothing was painted under is left out.
 */
export interface Tag {
  readonly role: Role;
  readonly children: Tag[];
  /** What a figure shows. */
  readonly alt: string | null;
  /** What a table's head is the head of. */
  readonly scope: 'Column' | 'Row' | null;
  readonly columns: number;
}

export const newTag = (
  role: Role,
  parent: Tag | null,
  { alt = null, scope = null, columns = 1 }: Partial<Pick<Tag, 'alt' | 'scope' | 'columns'>> = {},
): Tag => {
  const tag: Tag = { role, children: [], alt, scope, columns };
  parent?.children.push(tag);
  return tag;
};

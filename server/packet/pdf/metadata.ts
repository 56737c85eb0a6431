/** What a PDF says of itself. */
export interface Described {
  readonly title: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  readonly madeAt: Date;
}

/** What neither XML nor a bookmark may hold, and the marks of direction, which mean nothing there. */
export const plain = (text: string): string =>
  text.replace(/[\u2066-\u2069]/gu, '').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');

/** The metadata as XMP, with the claim to be PDF/UA-1. */
export const xmpOf = ({
  title,
  subject,
  madeAt,
}: Described): string => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<xmp:CreateDate>${madeAt.toISOString().slice(0, 19)}Z</xmp:CreateDate>
<xmp:CreatorTool>Panelroom</xmp:CreatorTool>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Panelroom</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>
<pdf:Producer>Panelroom</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

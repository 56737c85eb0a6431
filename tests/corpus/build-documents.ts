import { docxHeadings, docxLabels, docxNumbered, docxTable } from './build-docx.ts';
import { pdfBold, pdfHeadings, pdfNumbered } from './build-pdf.ts';
import { xlsxRows, xlsxSheets } from './build-xlsx.ts';
import type { Truth } from './score.ts';

/** Binary documents are built from their truth, so that what is in them can be read in a review. */
const builders: Record<string, (truth: Truth) => Uint8Array | Promise<Uint8Array>> = {
  'docx-headings': docxHeadings,
  'docx-numbered': docxNumbered,
  'docx-labels': docxLabels,
  'docx-table': docxTable,
  'xlsx-rows': xlsxRows,
  'xlsx-sheets': xlsxSheets,
  'pdf-headings': pdfHeadings,
  'pdf-numbered': pdfNumbered,
  'pdf-bold': pdfBold,
};

/** The bytes of a document that its truth asks to be built. */
export const buildDocument = async (truth: Truth): Promise<Uint8Array> => {
  const build = builders[truth.built ?? ''];
  if (!build) throw new Error(`Nothing builds "${truth.built}".`);
  return build(truth);
};

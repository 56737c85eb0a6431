import * as v from 'valibot';
import { panelistIdSchema } from '../../id.ts';
import { phases } from '../../records/interview.ts';
import { headEntries, packetFileSchema, packetFormats, packetVersion, viewSchema } from '../packet-json.ts';
import { variantIds } from '../variants/variant.ts';

/** Variants that name nobody hold what they print; of it only the checksum can be checked. */
const printed = v.looseObject({ packetId: v.string(), questions: v.array(v.looseObject({})) });

const version = v.literal(packetVersion, `is not ${packetVersion}: the packet was made by another version`);
const variant = v.picklist(variantIds, `is none of ${variantIds.join(', ')}`);

const variantSchema = v.object({
  format: v.literal(packetFormats.interview),
  version,
  variant,
  ...headEntries,
  printed,
});

const severalEntries = {
  version,
  variant,
  ...headEntries,
  interviews: v.pipe(
    v.array(v.union([v.object({ ...headEntries, view: viewSchema }), v.object({ printed })])),
    v.minLength(1, 'holds no interview'),
  ),
  leftOut: v.array(
    v.object({ heldAt: v.nullable(v.string()), kitTitle: v.string(), phase: v.picklist(phases) }),
  ),
};
const candidateSchema = v.object({ format: v.literal(packetFormats.candidate), ...severalEntries });
const comparisonSchema = v.object({ format: v.literal(packetFormats.comparison), ...severalEntries });

const scorecardSchema = v.object({
  format: v.literal(packetFormats.scorecard),
  version,
  ...headEntries,
  panelistId: panelistIdSchema,
  view: viewSchema,
});

/** The schema of a file that calls itself that; null for what is no packet. */
export const fileSchemaOf = (file: { readonly format?: unknown; readonly variant?: unknown }) => {
  switch (file.format) {
    case packetFormats.interview:
      return file.variant === undefined || file.variant === 'committee' ? packetFileSchema : variantSchema;
    case packetFormats.candidate:
      return candidateSchema;
    case packetFormats.comparison:
      return comparisonSchema;
    case packetFormats.scorecard:
      return scorecardSchema;
    default:
      return null;
  }
};

/** Every file of a packet. */
export const anyFileSchema = v.union([
  packetFileSchema,
  variantSchema,
  candidateSchema,
  comparisonSchema,
  scorecardSchema,
]);

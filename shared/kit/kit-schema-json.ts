import { toJsonSchema } from '@valibot/to-json-schema';
import { kitSchema } from './kit.ts';

/**
 * The published JSON Schema of a kit. It cannot say that ids are unique, that a competency exists or that the
 * levels come in order; `kitSchema` checks that when a kit is opened.
 */
export const kitSchemaJson = (): string => {
  const schema = toJsonSchema(kitSchema, {
    target: 'draft-2020-12',
    // Spelling (how a text is trimmed) and checks across records have no words in JSON Schema.
    ignoreActions: ['transform', 'check'],
  });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: 'Panelroom interview kit', ...rest }, null, 2)}\n`;
};

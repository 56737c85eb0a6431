import { toJsonSchema } from '@valibot/to-json-schema';
import { viewSchema } from '../../shared/packet/packet-json.ts';
import { anyFileSchema } from '../../shared/packet/validate/file-schemas.ts';

/**
 * The published JSON Schema of every file that holds a packet. It cannot say that a record lies under its own id, that
 * what it names is there, or that the checksum is that of the content; `panelroom packet validate` checks that.
 */
export const packetSchemaJson = (): string => {
  const { $schema, ...rest } = toJsonSchema(anyFileSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['transform', 'check', 'trim', 'brand'],
    errorMode: 'ignore',
    definitions: { view: viewSchema },
  });
  return `${JSON.stringify({ $schema, title: 'Panelroom hiring packet', ...rest }, null, 2)}\n`;
};

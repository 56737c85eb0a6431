import { toJsonSchema } from '@valibot/to-json-schema';
import { packetFileSchema } from '../../shared/packet/packet-json.ts';

/**
 * The published JSON Schema of the committee's packet. It cannot say that a record lies under its own id, or that
 * there is one interview; `parsePacketJson` checks that.
 */
export const packetSchemaJson = (): string => {
  const { $schema, ...rest } = toJsonSchema(packetFileSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['transform', 'check', 'trim', 'brand'],
    errorMode: 'ignore',
  });
  return `${JSON.stringify({ $schema, title: 'Panelroom hiring packet', ...rest }, null, 2)}\n`;
};

import { contentOf, interviewsIn } from './packet-content.ts';
import type { PacketMaking } from './packet-data.ts';
import { committeeContent, packetFormats, packetVersion } from './packet-json.ts';
import type { PacketOrder } from './packet-order.ts';
import { isoTime } from './time-words.ts';

/**
 * A packet as data, without its checksum. The committee's holds the records it was made from; variants that name
 * nobody hold what they print and no record, for records name people.
 */
export const packetFileOf = (order: PacketOrder): object => {
  const head = { format: packetFormats[order.kind], version: packetVersion };
  switch (order.kind) {
    case 'interview': {
      const { variant, made, view } = order;
      const content = variant === 'committee' ? committeeContent(view) : { printed: printedOf(order)[0] };
      return { ...head, variant, ...bodyOf(made), ...content };
    }
    case 'candidate':
    case 'comparison': {
      const { variant, made, leftOut } = order;
      const interviews =
        variant === 'committee'
          ? order.interviews.map((one) => ({ ...bodyOf(one.made), ...committeeContent(one.view) }))
          : printedOf(order).map((printed) => ({ printed }));
      return { ...head, variant, ...bodyOf(made), interviews, leftOut };
    }
    case 'scorecard': {
      const { made, panelistId, view } = order;
      return { ...head, ...bodyOf(made), panelistId, view };
    }
  }
};

const printedOf = (order: PacketOrder) => interviewsIn(contentOf(order).content);

const bodyOf = ({ packetId, at, keepUntil }: PacketMaking) => ({ packetId, madeAt: isoTime(at), keepUntil });

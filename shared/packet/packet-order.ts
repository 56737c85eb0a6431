import type { PanelistId } from '../id.ts';
import type { Phase } from '../records/interview.ts';
import type { RoomView } from '../room/project.ts';
import type { InterviewSource, PacketMaking } from './packet-data.ts';
import type { VariantId } from './variants/variant.ts';

/** An interview of the candidate that is in no packet yet, because its scores are sealed. */
export interface LeftOut {
  readonly heldAt: string | null;
  readonly kitTitle: string;
  readonly phase: Phase;
}

/**
 * What is asked for, as plain data: it goes to a worker thread as it is. Views are what the asker may see, and
 * `made` of the whole tells one packet from the next.
 */
export type PacketOrder =
  | ({ readonly kind: 'interview'; readonly variant: VariantId } & InterviewSource)
  | {
      readonly kind: 'candidate' | 'comparison';
      readonly variant: VariantId;
      readonly made: PacketMaking;
      /** In the order of the document. */
      readonly interviews: readonly InterviewSource[];
      readonly leftOut: readonly LeftOut[];
    }
  | {
      readonly kind: 'scorecard';
      readonly made: PacketMaking;
      readonly view: RoomView;
      readonly panelistId: PanelistId;
    };

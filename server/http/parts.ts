import type { Logger } from 'pino';
import type { AuditTrail } from '../audit/audit-trail.ts';
import type { DeviceLinks } from '../auth/device-links.ts';
import type { Invites } from '../auth/invites.ts';
import type { Sessions } from '../auth/sessions.ts';
import type { Interviews } from '../interviews.ts';
import type { KitDrafts } from '../kits/drafts.ts';
import type { KitLibrary } from '../kits/library.ts';
import type { KitSuggestions } from '../kits/suggestions.ts';
import type { Gateway } from '../live/gateway.ts';
import type { Rooms } from '../live/rooms.ts';
import type { Metrics } from '../metrics.ts';
import type { PacketRenderer } from '../packet/render.ts';
import type { Attempts } from './attempts.ts';

/** What the routes are made of; put together by the composition root. */
export interface HttpParts {
  readonly sessions: Sessions;
  readonly invites: Invites;
  readonly deviceLinks: DeviceLinks;
  readonly interviews: Interviews;
  readonly kits: KitLibrary;
  readonly drafts: KitDrafts;
  readonly suggestions: KitSuggestions;
  readonly gateway: Gateway;
  readonly packets: PacketRenderer;
  readonly attempts: Attempts;
  readonly ownerKey: string;
  readonly audit: AuditTrail;
  readonly version: string;
  /** How long packets may be kept after an interview is closed; null where nobody set it. */
  readonly retentionDays: number | null;
  /** How many rooms cannot be opened, and how many cannot be saved. */
  readonly troubles: Rooms['troubles'];
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly origins: () => ReadonlySet<string>;
  readonly publicUrl: () => URL;
  readonly cookie: () => { secure: boolean };
  readonly clientFolder: string;
}

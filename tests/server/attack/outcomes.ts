import { type Phase, phases } from '../../../shared/records/interview.ts';
import type { ClientEvents } from '../../../shared/wire.ts';

/** Who asks. `none` is not signed in, `removed` was taken out of the room, `otherLead` leads another room. */
export const askers = [
  'none',
  'observer',
  'panelist',
  'shadow',
  'lead',
  'recused',
  'removed',
  'otherLead',
  'owner',
] as const;
export type Asker = (typeof askers)[number];

/** The status for everybody who is not named. */
type Statuses = { readonly others: number } & { readonly [asker in Asker]?: number };

const forAll = (status: number): Statuses => ({ others: status });
/** The owner's alone: others are told to sign in, or that it is not for them. */
const forOwner = (status: number): Statuses => ({ others: 403, none: 401, owner: status });
/** For seats of the room and the owner; to all others it does not exist. */
const forSeats = (status: number): Statuses => ({
  others: status,
  none: 404,
  removed: 404,
  otherLead: 404,
});
/** A scorecard of one's own has who rates; who stepped back keeps theirs. */
const forRaters = (status: number): Statuses => ({
  others: status,
  observer: 403,
  owner: 403,
  none: 404,
  removed: 404,
  otherLead: 404,
});
const forLeads = (status: number): Statuses => ({ others: 404, lead: status, owner: status });

export interface RouteRow {
  readonly statuses: Statuses;
  readonly body?: unknown;
}

/** Folders of routes that something is put in front of; they answer nothing themselves. */
export const middleware = ['ALL /*', 'ALL /api/*', 'ALL /api/kits/*', 'ALL /assets/*'];

const bodyless = { kitId: 'no-such-kit' };
const wrongInvite = { invite: 'A'.repeat(22) };

/**
 * Every address and what each asker gets from it, on a room in its live phase. An address that is not here fails the
 * test, so that nobody adds one without deciding who may use it. The last one ends the asker's session.
 */
export const routeTable: { readonly [route: string]: RouteRow } = {
  'GET /api/health': { statuses: forAll(200) },
  'GET /api/openapi.json': { statuses: forAll(200) },
  'GET /metrics': { statuses: forOwner(200) },
  'GET /api/audit': { statuses: forOwner(200) },
  'GET /api/session': { statuses: forAll(200) },
  'POST /api/session': { statuses: forAll(401), body: { ownerKey: 'x'.repeat(22) } },
  'POST /api/join': { statuses: forAll(404), body: { ...wrongInvite, name: 'Eve' } },
  'POST /api/join/device': { statuses: forAll(404), body: { link: 'A'.repeat(22) } },
  'POST /api/join/peek': { statuses: forAll(404), body: wrongInvite },
  'GET /api/kits': { statuses: forOwner(200) },
  'POST /api/kits': { statuses: forOwner(400), body: bodyless },
  'POST /api/kits/preview': { statuses: forOwner(422), body: { text: 'Milk, eggs, flour.' } },
  'GET /api/kits/:id': { statuses: forOwner(404) },
  'GET /api/kits/:id/export': { statuses: forOwner(404) },
  'GET /api/kits/:id/agreement': { statuses: forOwner(404) },
  'PUT /api/kits/:id': { statuses: forOwner(400), body: bodyless },
  'DELETE /api/kits/:id': { statuses: forOwner(404) },
  'GET /api/kits/:id/draft': { statuses: forOwner(404) },
  'PUT /api/kits/:id/draft': { statuses: forOwner(400), body: bodyless },
  'DELETE /api/kits/:id/draft': { statuses: forOwner(404) },
  'POST /api/kits/:id/publish': { statuses: forOwner(404), body: { revision: 1, version: 0 } },
  'GET /api/kits/:id/suggestions': { statuses: forOwner(200) },
  'POST /api/kits/:id/suggestions/:suggestionId/accept': { statuses: forOwner(404) },
  'POST /api/kits/:id/suggestions/:suggestionId/decline': { statuses: forOwner(404), body: {} },
  'GET /api/kits/:id/versions': { statuses: forOwner(404) },
  'GET /api/kits/:id/versions/:version': { statuses: forOwner(404) },
  'GET /api/candidates/:ref/asked': { statuses: forOwner(200) },
  'GET /api/questions': { statuses: forOwner(200) },
  'GET /api/interviews': { statuses: { others: 200, none: 401 } },
  'POST /api/interviews': { statuses: forOwner(400), body: bodyless },
  'GET /api/interviews/:id': { statuses: forSeats(200) },
  'PATCH /api/interviews/:id': { statuses: forOwner(409), body: { minutes: 50 } },
  'GET /api/interviews/:id/invites': { statuses: forLeads(200) },
  'POST /api/interviews/:id/invites': { statuses: forLeads(400), body: { role: 'king' } },
  'DELETE /api/interviews/:id/invites/:inviteId': { statuses: forLeads(404) },
  'POST /api/interviews/:id/device-link': { statuses: { ...forSeats(201), owner: 404 } },
  'GET /api/interviews/:id/packet.pdf': { statuses: forSeats(409) },
  'GET /api/interviews/:id/packet.json': { statuses: forSeats(409) },
  'GET /api/interviews/:id/packet.csv': { statuses: forSeats(409) },
  'GET /api/interviews/:id/packet.md': { statuses: forSeats(409) },
  'GET /api/interviews/:id/packet-review': { statuses: forSeats(409) },
  ...Object.fromEntries(
    ['pdf', 'json', 'csv', 'md'].map((form) => [
      `GET /api/interviews/:id/scorecard.${form}`,
      { statuses: forRaters(200) },
    ]),
  ),
  ...Object.fromEntries(
    ['packet.pdf', 'packet.json', 'packet.csv', 'packet.md', 'packet-review'].map((form) => [
      `GET /api/candidates/:ref/${form}`,
      { statuses: forOwner(404) },
    ]),
  ),
  ...Object.fromEntries(
    ['.pdf', '.json', '.csv', '.md', '-review'].map((form) => [
      `GET /api/comparison${form}`,
      { statuses: forOwner(400) },
    ]),
  ),
  'GET /api/packet-progress/:job': { statuses: { others: 404, none: 401 } },
  'GET /*': { statuses: forAll(200) },
  'DELETE /api/interviews/:id': { statuses: forOwner(204) },
  'DELETE /api/session': { statuses: forAll(204) },
};

/** In which phases an operation is accepted, by seat. A phase that is not named must refuse it. */
type Phases = readonly Phase[];
type Grants = { readonly [asker in 'lead' | 'panelist' | 'shadow' | 'owner']?: Phases };

const running: Phases = ['live', 'scoring'];
const beforeEnd: Phases = ['draft', 'live', 'scoring', 'debrief'];
const raters = (phases: Phases): Grants => ({ lead: phases, panelist: phases, shadow: phases });
const lead = (...phases: Phase[]): Grants => ({ lead: phases });

/** Observers, recused, removed and absent seats are named nowhere: nothing is theirs to do. */
export const operationTable: { readonly [name: string]: Grants } = {
  'room.open': {},
  'interview.edit': {},
  'panelist.join': {},
  'panelist.recuse': { panelist: beforeEnd, shadow: beforeEnd },
  'panelist.remove': { lead: beforeEnd, owner: beforeEnd },
  'lead.take': { lead: beforeEnd },
  'lead.give': lead(...beforeEnd),
  'phase.advance': lead('draft', 'scoring'),
  'question.select': lead('live'),
  'question.undo': lead('live'),
  'question.skip': lead('draft', 'live'),
  'question.add': lead('draft', 'live'),
  'question.plan': lead('draft', 'live'),
  'question.assign': lead('draft', 'live'),
  'question.reorder': lead('draft', 'live'),
  'probe.tick': raters(['live']),
  'probe.suggest': raters(['live']),
  'probe.answer': lead('live'),
  'rating.set': raters(running),
  'rating.clear': raters(running),
  'rating.amend': raters(['debrief']),
  'note.add': raters(['live', 'scoring', 'debrief']),
  'note.edit': raters(running),
  'note.remove': raters(running),
  'recommendation.set': raters(running),
  'recommendation.amend': raters(['debrief']),
  'scorecard.submit': raters(['scoring']),
  'scorecard.reopen': {},
  'consensus.set': lead('debrief'),
  'decision.record': lead('debrief'),
  'debrief.read': lead('debrief'),
  'kit.suggest': raters([...phases]),
};

/** What a client may send, and what comes of it when it is nonsense. A new event does not compile without a line here. */
export const eventTable: { readonly [event in keyof ClientEvents]: 'answered' | 'silent' } = {
  command: 'answered',
  resync: 'silent',
  presence: 'silent',
};

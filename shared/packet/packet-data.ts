import type { Competency, Scale } from '../kit/kit.ts';
import type { Outcome } from '../records/decision.ts';
import type { Interview } from '../records/interview.ts';
import { type RoomView, readerOfView } from '../room/project.ts';
import { interviewOf, type Reader } from '../room/reader.ts';
import { type CompetencyRow, competencyRows } from '../scoring/aggregate.ts';
import { type Agreement, agreement } from '../scoring/agreement.ts';
import { mechanicalScore } from '../scoring/mechanical-score.ts';
import { type AskedQuestion, askedQuestions } from './asked-question.ts';
import { type CompetencyFigures, competencyFigures } from './competency-figures.ts';
import { type Deviations, deviationsOf } from './deviation.ts';
import { type KeyEvidence, keyEvidenceOf } from './key-evidence.ts';
import { type MissingInput, missingInputs } from './missing-input.ts';
import { actorName, type PacketPanel, panelOf } from './panel.ts';
import { isoTime, minutesOf } from './time-words.ts';
import {
  type CandidateCode,
  oneCandidate,
  type Redacted,
  type RedactedAll,
  type Replacement,
  type VariantId,
} from './variants/variant.ts';
import { variants } from './variants.ts';

/** What makes one packet another than the next from the same room. */
export interface PacketMaking {
  readonly packetId: string;
  /** Epoch ms. */
  readonly at: number;
  /** Day by which it is to be deleted, ISO 8601; null where nobody set how long packets are kept. */
  readonly keepUntil: string | null;
}

export interface PacketDecision {
  readonly outcome: Outcome;
  readonly reasons: string;
  readonly dissent: string;
  readonly by: string | null;
  readonly at: string;
}

export interface PacketScore {
  readonly value: number | null;
  readonly n: number;
  readonly terms: readonly {
    readonly name: string;
    readonly mean: number;
    readonly weight: number;
    readonly panelists: number;
  }[];
}

/**
 * Everything a packet prints, with names and times resolved and nothing left to look up. Plain data: it goes to a
 * worker thread as it is. Shadows are in no part of it, recused panelists only by name, private notes never.
 */
export interface PacketData {
  readonly packetId: string;
  readonly madeAt: string;
  readonly keepUntil: string | null;
  /** Final once the interview is closed: until then ratings and the decision may change. */
  readonly status: 'draft' | 'final';
  readonly candidate: string;
  readonly role: string | null;
  readonly kit: Interview['kit'];
  readonly heldAt: string | null;
  readonly revealedAt: string | null;
  readonly revealPolicy: Interview['revealPolicy'];
  readonly openedWithout: { readonly names: readonly string[]; readonly reason: string } | null;
  readonly minutesPlanned: number;
  readonly minutesUsed: number | null;
  readonly panel: PacketPanel;
  readonly decision: PacketDecision | null;
  readonly missing: readonly MissingInput[];
  /** In the kit's order, those not asked included. */
  readonly competencies: readonly CompetencyFigures[];
  readonly score: PacketScore;
  readonly agreement: { readonly initial: Agreement; readonly final: Agreement };
  readonly keyEvidence: KeyEvidence;
  readonly questions: readonly AskedQuestion[];
  readonly deviations: Deviations;
  readonly scale: Scale['levels'];
  readonly definitions: readonly Pick<Competency, 'name' | 'meaning' | 'weight'>[];
  readonly variant: VariantId;
  /** Where names were replaced, without the names. */
  readonly replacements: readonly Replacement[];
}

export interface PacketOptions {
  readonly variant: VariantId;
}

/** The packet of a room, from what a viewer to whom it is revealed may see. */
export const packetDataOf = (
  view: RoomView,
  made: PacketMaking,
  { variant }: PacketOptions = { variant: 'committee' },
): PacketData => redactedPacket(view, made, variant).data;

/** The packet, and what was scrubbed from its texts for the variant. */
export const redactedPacket = (view: RoomView, made: PacketMaking, variant: VariantId): Redacted => {
  const { all, scrubbed } = redactedPackets([{ view, made }], variant, oneCandidate);
  return { data: all[0] as PacketData, scrubbed }; // One in, one out.
};

/** What one interview of several is made of. */
export interface InterviewSource {
  readonly view: RoomView;
  readonly made: PacketMaking;
}

/** Several interviews, with the same code for the same person in all of them. */
export const redactedPackets = (
  interviews: readonly InterviewSource[],
  variant: VariantId,
  candidateCode: CandidateCode,
): RedactedAll =>
  variants[variant].redact(
    interviews.map(({ view, made }) => wholePacket(view, made)),
    candidateCode,
  );

const wholePacket = (view: RoomView, { packetId, at, keepUntil }: PacketMaking): PacketData => {
  const room = readerOfView(view);
  const panel = panelOf(room);
  const questions = askedQuestions(room, panel);
  const rows = competencyRows(room);
  return {
    packetId,
    madeAt: isoTime(at),
    keepUntil,
    ...settingsOf(room),
    panel,
    decision: decisionOf(room),
    missing: missingInputs(panel, questions),
    competencies: rows.map((row) => competencyFigures(room, row)),
    score: scoreOf(rows),
    agreement: { initial: agreement(rows, 'initial'), final: agreement(rows, 'final') },
    keyEvidence: keyEvidenceOf(questions),
    questions,
    deviations: deviationsOf(room),
    ...annexOf(room),
    variant: 'committee',
    replacements: [],
  };
};

const settingsOf = (room: Reader) => {
  const interview = interviewOf(room);
  const { startedAt, endedAt, scheduledAt, revealedAt, openedWithout } = interview;
  const heldAt = startedAt ?? scheduledAt;
  return {
    status: interview.phase === 'closed' ? ('final' as const) : ('draft' as const),
    candidate: interview.candidate.name,
    role: interview.role,
    kit: interview.kit,
    heldAt: heldAt === null ? null : isoTime(heldAt),
    revealedAt: revealedAt === null ? null : isoTime(revealedAt),
    revealPolicy: interview.revealPolicy,
    openedWithout: openedWithout && {
      names: openedWithout.panelistIds.flatMap((id) => actorName(room, id) ?? []),
      reason: openedWithout.reason,
    },
    minutesPlanned: interview.minutes,
    minutesUsed: startedAt !== null && endedAt !== null ? minutesOf(endedAt - startedAt) : null,
  };
};

const decisionOf = (room: Reader): PacketDecision | null => {
  const decision = room.get('decision', interviewOf(room).id);
  if (!decision) return null;
  const { outcome, reasons, dissent } = decision;
  return { outcome, reasons, dissent, by: actorName(room, decision.by), at: isoTime(decision.at) };
};

const scoreOf = (rows: readonly CompetencyRow[]): PacketScore => {
  const names = new Map(rows.map(({ competency }) => [competency?.id, competency?.name]));
  const { value, n, terms } = mechanicalScore(rows);
  return {
    value,
    n,
    terms: terms.map(({ competencyId, ...term }) => ({
      ...term,
      name: names.get(competencyId) ?? competencyId,
    })),
  };
};

const annexOf = (room: Reader) => ({
  scale: room.get('scale', interviewOf(room).id)?.levels ?? [],
  definitions: [...room.all('competencies')]
    .sort((a, b) => a.order - b.order)
    .map(({ name, meaning, weight }) => ({
      name,
      ...(meaning === undefined ? {} : { meaning }),
      ...(weight === undefined ? {} : { weight }),
    })),
});

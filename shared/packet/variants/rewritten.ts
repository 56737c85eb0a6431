import type { AskedQuestion, PacketNote, PacketRating } from '../asked-question.ts';
import type { NamedQuestion } from '../deviation.ts';
import type { KeyNote } from '../key-evidence.ts';
import type { MissingInput } from '../missing-input.ts';
import type { PacketData } from '../packet-data.ts';
import type { PacketPanelist } from '../panel.ts';

/** How a variant writes people and what people wrote. */
export interface Rewriting {
  readonly name: (name: string) => string;
  readonly panelist: (panelist: PacketPanelist) => PacketPanelist;
  /** `where` says in words where the text stands. */
  readonly text: (text: string, where: string) => string;
}

/** The data with every name and every free text written anew. What the kit says stays as it is. */
export const rewritten = (data: PacketData, how: Rewriting): PacketData => {
  const names = (all: readonly string[]) => all.map(how.name);
  const notes = new Map<PacketNote, PacketNote>();
  const questions = data.questions.map((question) => questionOf(question, how, notes));
  const titles = new Map(questions.map(({ number, title }) => [number, title]));
  const titled = <Named extends NamedQuestion>(one: Named): Named => ({
    ...one,
    title: titles.get(one.number) ?? one.title,
  });
  const keyNote = (key: KeyNote): KeyNote => ({
    ...key,
    note: notes.get(key.note) ?? key.note,
    questionTitle: titles.get(key.questionNumber) ?? key.questionTitle,
  });
  return {
    ...data,
    candidate: how.name(data.candidate),
    panel: {
      raters: data.panel.raters.map(how.panelist),
      recused: names(data.panel.recused),
      observers: names(data.panel.observers),
    },
    openedWithout: data.openedWithout && {
      names: names(data.openedWithout.names),
      reason: how.text(data.openedWithout.reason, 'Why the scores were opened early'),
    },
    decision: decisionOf(data, how),
    missing: data.missing.map((missing) => missingOf(missing, how)),
    competencies: data.competencies.map((row) => ({
      ...row,
      questions: row.questions.map(titled),
      consensus: row.consensus && {
        ...row.consensus,
        reason: how.text(row.consensus.reason, `Agreed on ${row.name}`),
        by: row.consensus.by && how.name(row.consensus.by),
      },
    })),
    keyEvidence: {
      strongest: data.keyEvidence.strongest.map(keyNote),
      weakest: data.keyEvidence.weakest.map(keyNote),
    },
    questions,
    deviations: { ...data.deviations, added: data.deviations.added.map(titled) },
  };
};

const decisionOf = ({ decision }: PacketData, how: Rewriting): PacketData['decision'] =>
  decision && {
    ...decision,
    reasons: how.text(decision.reasons, 'Reasons of the decision'),
    dissent: how.text(decision.dissent, 'Dissent'),
    by: decision.by && how.name(decision.by),
  };

const missingOf = (missing: MissingInput, how: Rewriting): MissingInput =>
  missing.kind === 'nobodyCounted' ? missing : { ...missing, panelist: how.name(missing.panelist) };

const questionOf = (
  question: AskedQuestion,
  how: Rewriting,
  notes: Map<PacketNote, PacketNote>,
): AskedQuestion => {
  const where = `Question ${question.number}`;
  // Only what was added in the room was typed during the interview.
  const typed = (text: string): string => (question.addedInRoom ? how.text(text, where) : text);
  return {
    ...question,
    title: typed(question.title),
    wording: typed(question.wording),
    askedBy: question.askedBy && how.name(question.askedBy),
    ratings: question.ratings.map((rating) => ratingOf(rating, how, where)),
    anchors:
      question.anchors?.map((anchor) => ({
        ...anchor,
        chosenBy: question.ratings
          .filter((rating) => rating.final === anchor.level)
          .map((rating) => how.panelist(rating.panelist).shortName),
      })) ?? null,
    notes: question.notes.map((note) => {
      const made = noteOf(note, how, where);
      notes.set(note, made);
      return made;
    }),
  };
};

const ratingOf = (rating: PacketRating, how: Rewriting, where: string): PacketRating => {
  const panelist = how.panelist(rating.panelist);
  return {
    ...rating,
    panelist,
    changes: rating.changes.map((change) => ({
      ...change,
      reason: how.text(change.reason, `${where}, reason of ${panelist.name}`),
    })),
  };
};

const noteOf = (note: PacketNote, how: Rewriting, where: string): PacketNote => {
  const author = how.panelist(note.author);
  return {
    ...note,
    author,
    text: how.text(note.text, `${where}, note by ${author.name} at ${note.elapsed}`),
  };
};

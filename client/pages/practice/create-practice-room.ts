import { createSignal, onCleanup } from 'solid-js';
import type { InterviewId, NoteId, PanelistId, QuestionId } from '../../../shared/id.ts';
import type { Command } from '../../../shared/operations/operations.ts';
import type { Viewer } from '../../../shared/room/audience.ts';
import { project } from '../../../shared/room/project.ts';
import { findInterview } from '../../../shared/room/reader.ts';
import { commit, createRoom as createModel, type Room as Model } from '../../../shared/room/state.ts';
import { type Source, submit } from '../../../shared/room/submit.ts';
import { createClock } from '../../room/clock.ts';
import { inWords, refusalOn } from '../../room/create-room.ts';
import { createMemoryStorage } from '../../room/device-storage.ts';
import { newId } from '../../room/new-id.ts';
import { createRecordStore } from '../../room/record-store.ts';
import type { Room } from '../../room/room.ts';
import { practiceWords } from '../../words/english/practice.ts';
import { type Colleague, colleagues } from './colleagues.ts';
import { practiceKit } from './practice-kit.ts';

const me = 'b'.repeat(26) as PanelistId; // 26 letters have the form of an id.
const interviewId = 'a'.repeat(26) as InterviewId;
const owner: Viewer = { kind: 'owner' };
const seatOf = (panelistId: PanelistId): Viewer => ({ kind: 'seat', panelistId });

/** A room that lives in this tab: the model of the server, two invented colleagues, nothing kept, nothing sent. */
export const createPracticeRoom = (): Room => {
  const clock = createClock();
  const model = createModel();
  const records = createRecordStore();
  const [writing, setWriting] = createSignal<ReadonlySet<string>>(new Set());
  const script = createScript();

  const decide = (command: { name: string; args: unknown }, by: Viewer, source: Source = 'seat') => {
    const result = submit(model, command, { at: clock.at(), by }, source);
    if (!result.ok) return result.refusal;
    commit(model, result.changes);
    records.show(project(model, seatOf(me)));
    return null;
  };
  const setUp = (command: Command) => decide(command, owner, 'server');
  for (const command of opening()) setUp(command);

  const react = (command: Command) => {
    if (command.name === 'question.select')
      for (const colleague of colleagues) actOnQuestion(colleague, command.args.questionId);
    if (command.name === 'phase.advance' && command.args.to === 'scoring')
      for (const colleague of colleagues)
        script.after(colleague.submitsAfter, () =>
          finish(model, colleague, (next) => decide(next, seatOf(colleague.id))),
        );
  };
  const actOnQuestion = (colleague: Colleague, questionId: string) => {
    const give = (command: Command) => decide(command, seatOf(colleague.id));
    const write = (on: boolean) =>
      setWriting(
        (ids) => new Set([...ids].filter((id) => id !== colleague.id).concat(on ? colleague.id : [])),
      );
    script.after(colleague.writesAfter, () => write(true));
    script.after(colleague.ratesAfter, () => {
      write(false);
      rateAndNote(model, colleague, questionId, give);
    });
  };

  const give: Room['give'] = (command, ...followedBy) => {
    for (const each of [command, ...followedBy]) {
      const refusal = decide(each, seatOf(me));
      if (refusal) return inWords(refusal);
      react(each);
    }
    return null;
  };
  give(
    { name: 'phase.advance', args: { to: 'live' } },
    { name: 'question.select', args: { questionId: first } },
  );

  return {
    me,
    records,
    isLoaded: () => true,
    clock,
    connection: () => ({ kind: 'connected' }),
    canSave: () => true,
    save: () => ({ kind: 'saved' }),
    isKeptOnDevice: () => true,
    refused: () => [],
    forget: () => undefined,
    device: createMemoryStorage(),
    seat: 'practice',
    isPractice: true,
    presenceOf: (id) => ({ here: true, writing: writing().has(id) }),
    pendingSince: () => null,
    refusalOf: (command) => refusalOn(records, command, { at: clock.at(), by: seatOf(me) }),
    give,
    setWriting: () => undefined,
    close: script.stop,
  };
};

const first = 'your-work-in-two-minutes' as QuestionId; // The practice kit's first.

const opening = (): readonly Command[] => [
  {
    name: 'room.open',
    args: {
      interviewId,
      kit: practiceKit,
      candidate: { name: 'Robin Castell', ref: 'practice' },
      role: practiceKit.role ?? null,
      scheduledAt: null,
      minutes: null,
      revealPolicy: 'whenAllSubmitted',
      observersSee: 'questions',
      extremesNeedNote: false,
      plan: null,
    },
  },
  { name: 'panelist.join', args: { panelistId: me, name: practiceWords.you, role: 'lead' } },
  ...colleagues.map(
    ({ id, name }): Command => ({ name: 'panelist.join', args: { panelistId: id, name, role: 'panelist' } }),
  ),
];

type Give = (command: Command) => unknown;

/** A colleague rates what was asked and notes one thing, unless the lead has taken the question back by then. */
const rateAndNote = (model: Model, colleague: Colleague, id: string, give: Give) => {
  const made = colleague.on[id];
  const questionId = model.get('asked', id)?.id;
  if (!made || !questionId || model.get('ratings', `${colleague.id}.${questionId}`)) return;
  give({ name: 'rating.set', args: { questionId, value: made.value } });
  give({ name: 'note.add', args: { noteId: newId<NoteId>(), questionId, text: made.note, sign: null } });
};

const finish = (model: Model, colleague: Colleague, give: Give) => {
  if (findInterview(model)?.phase !== 'scoring') return;
  for (const { id } of model.all('asked')) rateAndNote(model, colleague, id, give);
  give({ name: 'recommendation.set', args: { verdict: colleague.verdict, takeaways: colleague.takeaways } });
  give({ name: 'scorecard.submit', args: {} });
};

/** What is to happen later, as long as the room is open. */
const createScript = () => {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  onCleanup(stop);
  return {
    stop,
    after: (seconds: number, task: () => void) => void timers.add(setTimeout(task, seconds * 1000)),
  };
};

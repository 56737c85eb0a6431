import type { anchorEditorWords } from './english/anchor-editor.ts';
import type { auditWords } from './english/audit.ts';
import type { dateWords } from './english/dates.ts';
import type { debriefWords } from './english/debrief.ts';
import type { debriefMatrixWords } from './english/debrief-matrix.ts';
import type { deviceWords } from './english/device.ts';
import type { findQuestionWords } from './english/find-question.ts';
import type { homeWords } from './english/home.ts';
import type { inviteCardWords } from './english/invite-card.ts';
import type { joinWords } from './english/join.ts';
import type { keyWords } from './english/keys.ts';
import type { kitWords } from './english/kit.ts';
import type { kitAgreementWords } from './english/kit-agreement.ts';
import type { kitEditWords } from './english/kit-edit.ts';
import type { kitFieldWords } from './english/kit-fields.ts';
import type { kitImportWords } from './english/kit-import.ts';
import type { kitSuggestWords } from './english/kit-suggest.ts';
import type { kitVersionWords } from './english/kit-versions.ts';
import type { libraryWords } from './english/library.ts';
import type { lobbyWords } from './english/lobby.ts';
import type { newInterviewWords } from './english/new-interview.ts';
import type { notFoundWords } from './english/not-found.ts';
import type { noteWords } from './english/note.ts';
import type { outcomeWords } from './english/outcomes.ts';
import type { packetWords } from './english/packet.ts';
import type { peopleWords } from './english/people.ts';
import type { personWords } from './english/person.ts';
import type { planWords } from './english/plan.ts';
import type { planFieldWords } from './english/plan-field.ts';
import type { policyWords } from './english/policies.ts';
import type { practiceWords } from './english/practice.ts';
import type { problemWords } from './english/problems.ts';
import type { byeWords, refusalWords } from './english/refusals.ts';
import type { roleWords } from './english/roles.ts';
import type { roomWords } from './english/room.ts';
import type { shellWords } from './english/shell.ts';
import type { signInWords } from './english/sign-in.ts';
import type { sortableListWords } from './english/sortable-list.ts';
import type { suggestWords } from './english/suggest.ts';
import type { takeSeatWords } from './english/take-seat.ts';
import type { uiWords } from './english/ui.ts';
import type { verdictWords } from './english/verdicts.ts';
import type { warmUpWords } from './english/warm-up.ts';
import type { wrapUpWords } from './english/wrap-up.ts';

/** The server's sentences are English already; another language says each of them by its code. */
type EachSaid<Words, Key extends keyof Words> = Words & { readonly [key in Key]: Required<Words[key]> };

/**
 * Everything that the interface says, section by section. Another language is one object of this type, and the compiler
 * names what it lacks.
 */
export interface Language {
  readonly anchorEditor: typeof anchorEditorWords;
  readonly audit: typeof auditWords;
  readonly byes: typeof byeWords;
  readonly dates: typeof dateWords;
  readonly debrief: typeof debriefWords;
  readonly debriefMatrix: typeof debriefMatrixWords;
  readonly device: typeof deviceWords;
  readonly findQuestion: typeof findQuestionWords;
  readonly home: typeof homeWords;
  readonly inviteCard: typeof inviteCardWords;
  readonly join: typeof joinWords;
  readonly keys: typeof keyWords;
  readonly kit: typeof kitWords;
  readonly kitAgreement: typeof kitAgreementWords;
  readonly kitEdit: typeof kitEditWords;
  readonly kitFields: typeof kitFieldWords;
  readonly kitImport: EachSaid<typeof kitImportWords, 'warnings'>;
  readonly kitSuggest: typeof kitSuggestWords;
  readonly kitVersions: typeof kitVersionWords;
  readonly library: typeof libraryWords;
  readonly lobby: typeof lobbyWords;
  readonly newInterview: typeof newInterviewWords;
  readonly notFound: typeof notFoundWords;
  readonly note: typeof noteWords;
  readonly outcomes: typeof outcomeWords;
  readonly packet: typeof packetWords;
  readonly people: typeof peopleWords;
  readonly person: typeof personWords;
  readonly plan: typeof planWords;
  readonly planField: typeof planFieldWords;
  readonly policies: typeof policyWords;
  readonly practice: typeof practiceWords;
  readonly problems: EachSaid<typeof problemWords, 'ofCode'>;
  readonly refusals: typeof refusalWords;
  readonly roles: typeof roleWords;
  readonly room: typeof roomWords;
  readonly shell: typeof shellWords;
  readonly signIn: typeof signInWords;
  readonly sortableList: typeof sortableListWords;
  readonly suggest: typeof suggestWords;
  readonly takeSeat: typeof takeSeatWords;
  readonly ui: typeof uiWords;
  readonly verdicts: typeof verdictWords;
  readonly warmUp: typeof warmUpWords;
  readonly wrapUp: typeof wrapUpWords;
}

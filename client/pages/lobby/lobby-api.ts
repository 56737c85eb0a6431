import type { ObserverSetting } from '../../../shared/http.ts';
import type { InterviewId } from '../../../shared/id.ts';
import { readSession } from '../../api.ts';
import { lobbyWords } from '../../words/english/lobby.ts';

export interface RuleChange {
  readonly extremesNeedNote?: boolean;
  readonly observersSee?: ObserverSetting;
}

export const isOwner = async (): Promise<boolean> => {
  const session = await readSession();
  return session.ok && session.value.owner;
};

/** What went wrong, or null: then the room's own record tells everybody of the change. */
export const changeRules = async (id: InterviewId, rules: RuleChange): Promise<string | null> => {
  try {
    const response = await fetch(`/api/interviews/${id}`, {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(rules),
    });
    return response.ok ? null : lobbyWords.ruleNotChanged;
  } catch {
    return lobbyWords.ruleNoAnswer;
  }
};

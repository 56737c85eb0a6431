import { type RefusalCode, refusalMessages } from '../../../shared/refusal.ts';
import { type ByeCode, byeMessages } from '../../../shared/wire.ts';
import { section } from '../section.ts';

/** Why a command is refused. The English is the server's own. */
export const refusalWords = section<{ readonly [code in RefusalCode]: string }>('refusals', refusalMessages);

/** Why a connection ended. */
export const byeWords = section<{ readonly [code in ByeCode]: string }>('byes', byeMessages);

import { Hono } from 'hono';
import type { AskedBefore } from '../../shared/http.ts';
import { type Env, requireOwner } from './identity.ts';
import type { HttpParts } from './parts.ts';

/** What a candidate was asked in earlier interviews, so that the next one asks something else. No answer, no rating. */
export const askedRoutes = ({ interviews }: Pick<HttpParts, 'interviews'>) =>
  new Hono<Env>().get('/:ref/asked', requireOwner, async (context) => {
    const ref = context.req.param('ref');
    const held = (await interviews.list()).filter(({ candidate }) => candidate.ref === ref);
    const asked: AskedBefore[] = [];
    for (const { id, kit } of held) {
      const room = (await interviews.room(id))?.room;
      for (const record of room?.all('asked') ?? []) {
        const question = room?.get('questions', record.id);
        if (question)
          asked.push({ interviewId: id, kitId: kit.id, questionId: question.id, text: question.text });
      }
    }
    return context.json({ asked });
  });

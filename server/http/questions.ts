import { Hono } from 'hono';
import * as v from 'valibot';
import type { FoundQuestion, QuestionSearch } from '../../shared/http.ts';
import type { Kit } from '../../shared/kit/kit.ts';
import { questionsMatching } from '../../shared/kit/search.ts';
import { type Env, requireOwner } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { errorsOf, problem } from './problem.ts';

/** More are counted and not sent: whoever gets so many wants to say more precisely what is looked for. */
const mostFound = 200;

const word = v.optional(v.pipe(v.string(), v.maxLength(200)));
export const queried = v.object({
  words: word,
  competency: word,
  difficulty: word,
  language: word,
  minutes: v.optional(v.pipe(v.string(), v.digits(), v.transform(Number))),
});

const foundIn = (kit: Kit, query: v.InferOutput<typeof queried>): FoundQuestion[] => {
  const names = new Map<string, string>(kit.competencies.map(({ id, name }) => [id, name]));
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  return questionsMatching(kit, given).map((question) => ({
    kit: { id: kit.id, title: kit.title, version: kit.version, language: kit.language },
    id: question.id,
    title: question.title ?? null,
    text: question.text,
    competency: names.get(question.competencyId ?? '') ?? null,
    minutes: question.minutes ?? null,
    difficulty: question.difficulty ?? null,
    planned: question.planned ?? false,
  }));
};

const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort((a, b) => a.localeCompare(b));

/** The owner looks for a question through all kits. */
export const questionRoutes = ({ kits }: Pick<HttpParts, 'kits'>) =>
  new Hono<Env>().get('/', requireOwner, async (context) => {
    const query = v.safeParse(queried, context.req.query());
    if (!query.success) return problem(context, 'badRequest', { errors: errorsOf(query.issues) });
    const listed = await kits.list();
    const all = (await Promise.all(listed.map(({ id }) => kits.get(id)))).filter((kit) => kit !== null);
    const found = all.flatMap((kit) => foundIn(kit, query.output));
    const answer: QuestionSearch = {
      found: found.length,
      questions: found.slice(0, mostFound),
      competencies: sorted(all.flatMap((kit) => kit.competencies.map(({ name }) => name))),
      difficulties: sorted(
        all.flatMap((kit) => kit.questions.flatMap(({ difficulty }) => (difficulty ? [difficulty] : []))),
      ),
      languages: sorted(all.map(({ language }) => language)),
    };
    return context.json(answer);
  });

import fc from 'fast-check';
import * as v from 'valibot';
import { type Kit, kitSchema, levels } from '../../../shared/kit/kit.ts';
import { asCode, asLine, asProse } from '../../../shared/kit/text.ts';

/** Lines that mean something in a kit file, and so must be escaped, indented or fenced when they are text. */
const treacherous = [
  '## x',
  '### Deploys (6 min, plan) {#deploys}',
  '##',
  '- 1: y',
  '- probe: why?',
  '* Why: not',
  '- Kafka',
  '- a kind of: label',
  '```',
  '````ts',
  '~~~',
  '---',
  '___',
  '\\',
  '\\## x',
  'C:\\path\\',
  '  leading',
  '\t- 1: y',
  '{#x}',
  'Deploys (6 min)',
  '(plan)',
  '(weight 2)',
  '()',
  '-',
  'trailing  ',
  'a\r\nb',
  'a\rb',
  '\u2028',
  'déjà “vu” 🚀 ‏عربي',
  '',
];

const anyLine = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...treacherous) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
);
const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));

const title = fc
  .array(anyLine, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))
  .filter((text) => asLine(text) !== '' && asLine(text).length <= 60);
const prose = anyLines.filter((text) => asProse(text) !== '');
const code = anyLines.filter((text) => asCode(text) !== '');
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const minutes = fc.integer({ min: 5, max: 240 });
const anchors = fc.record({ 1: prose, 2: prose, 3: prose, 4: prose });

const scale = fc
  .array(fc.record({ label: title, meaning: title }), { minLength: 4, maxLength: 4 })
  .map((words) => ({ levels: words.map((one, index) => ({ value: levels[index], ...one })) }));

const competency = fc.record(
  {
    id: slug,
    name: title,
    meaning: prose,
    weight: fc.double({ min: 0, minExcluded: true, max: 100, noNaN: true }),
    anchors,
  },
  { requiredKeys: ['id', 'name'] },
);

const question = (competencyIds: readonly string[]) =>
  fc.record(
    {
      id: slug,
      text: prose,
      listenFor: fc.array(prose, { maxLength: 3 }),
      probes: fc.array(prose, { maxLength: 3 }),
      ...(competencyIds.length > 0 && { competencyId: fc.constantFrom(...competencyIds) }),
      title,
      why: prose,
      answer: prose,
      code,
      anchors,
      minutes,
      planned: fc.boolean(),
      difficulty: title,
      category: title,
      notes: prose,
    },
    { requiredKeys: ['id', 'text', 'listenFor', 'probes'] },
  );

const byId = { selector: (record: { id: string }) => record.id };

/** Any kit the schema accepts, in the spelling that the schema gives it. */
export const anyKit: fc.Arbitrary<Kit> = fc
  .uniqueArray(competency, { ...byId, maxLength: 4 })
  .chain((competencies) =>
    fc.record(
      {
        id: slug,
        version: fc.integer({ min: 1, max: 1000 }),
        title,
        role: title,
        level: title,
        language: fc.constantFrom('en', 'pt-BR', 'no'),
        minutes,
        scale,
        competencies: fc.constant(competencies),
        questions: fc.uniqueArray(question(competencies.map(({ id }) => id)), {
          ...byId,
          minLength: 1,
          maxLength: 6,
        }),
      },
      {
        requiredKeys: ['id', 'version', 'title', 'language', 'minutes', 'scale', 'competencies', 'questions'],
      },
    ),
  )
  .map((kit) => v.parse(kitSchema, kit));

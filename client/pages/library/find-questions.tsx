import { createDeferred, createResource, createSignal, For, Show, Suspense } from 'solid-js';
import type { QuestionSearch } from '../../../shared/http.ts';
import { findQuestions } from '../../api.ts';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { libraryWords } from '../../words/english/library.ts';
import styles from './library-page.module.css';

type Query = { readonly [name: string]: string };

const facets = [
  { name: 'competency', label: () => libraryWords.competency, of: (all: QuestionSearch) => all.competencies },
  { name: 'difficulty', label: () => libraryWords.difficulty, of: (all: QuestionSearch) => all.difficulties },
  { name: 'language', label: () => libraryWords.language, of: (all: QuestionSearch) => all.languages },
] as const;

/** One way through the questions of all kits: by words, competency, time, difficulty and language together. */
export const FindQuestions = () => {
  const [query, setQuery] = createSignal<Query>({});
  const look = (name: string, value: string) => setQuery((now) => ({ ...now, [name]: value }));
  const settled = createDeferred(query, { timeoutMs: 300 });
  const asked = () => Object.fromEntries(Object.entries(settled()).filter(([, value]) => value !== ''));
  return (
    <section class={styles.part} aria-labelledby="find">
      <h2 class={styles.heading} id="find">
        {libraryWords.find}
      </h2>
      <TextField
        type="search"
        label={libraryWords.words}
        value={query().words ?? ''}
        onInput={(words) => look('words', words)}
      />
      <Suspense>
        <Found query={query()} asked={asked()} onLook={look} />
      </Suspense>
    </section>
  );
};

type FoundProps = { query: Query; asked: Query; onLook: (name: string, value: string) => void };

const Found = (props: FoundProps) => {
  const [answer] = createResource(() => props.asked, findQuestions);
  const found = () => {
    const read = answer.latest;
    return read?.ok ? read.value : null;
  };
  const problem = () => {
    const read = answer.latest;
    return read && !read.ok ? read.problem : null;
  };
  return (
    <>
      <ProblemBanner problem={problem()} />
      <Show when={found()}>
        {(all) => (
          <>
            <div class={styles.filters}>
              <For each={facets.filter((facet) => facet.of(all()).length > 1)}>
                {(facet) => (
                  <SelectField
                    label={facet.label()}
                    options={[
                      { value: '', label: libraryWords.any },
                      ...facet.of(all()).map((one) => ({ value: one, label: one })),
                    ]}
                    value={props.query[facet.name] ?? ''}
                    onChange={(value) => props.onLook(facet.name, value)}
                  />
                )}
              </For>
              <TextField
                type="number"
                label={libraryWords.minutes}
                value={props.query.minutes ?? ''}
                onInput={(minutes) => props.onLook('minutes', minutes.replace(/\D/g, ''))}
              />
            </div>
            <p class={styles.detail} role="status">
              {libraryWords.found(all().found)}
            </p>
            <Questions search={all()} />
          </>
        )}
      </Show>
    </>
  );
};

const Questions = (props: { search: QuestionSearch }) => (
  <>
    <ul>
      <For each={props.search.questions}>
        {(question) => (
          <li class={styles.row}>
            <a
              class={styles.name}
              lang={question.kit.language}
              dir="auto"
              href={`/kits/${question.kit.id}#${question.id}`}
            >
              {question.title ?? question.text}
            </a>
            <span class={styles.detail}>
              {[
                libraryWords.inKit(question.kit.title),
                question.competency,
                question.minutes && libraryWords.nMinutes(question.minutes),
                question.difficulty,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        )}
      </For>
    </ul>
    <Show when={props.search.found > props.search.questions.length}>
      <p class={styles.detail}>{libraryWords.shown(props.search.questions.length)}</p>
    </Show>
  </>
);

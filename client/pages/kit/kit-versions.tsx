import { createResource, createSignal, For, Show, Suspense } from 'solid-js';
import type { KitVersion } from '../../../shared/http.ts';
import { diffKits } from '../../../shared/kit/diff/diff-kits.ts';
import type { Kit } from '../../../shared/kit/kit.ts';
import { listVersions, readVersion } from '../../api.ts';
import { shortDay } from '../../shell/dates.ts';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { kitVersionWords } from '../../words/english/kit-versions.ts';
import { DifferenceList } from './difference-list.tsx';
import styles from './kit-history.module.css';

/** Every version with what it changed and the interviews that hold a copy of it. */
export const KitVersions = (props: { kitId: string; version: number }) => {
  const [answer] = createResource(
    () => [props.kitId, props.version] as const,
    ([id]) => listVersions(id),
  );
  const versions = () => {
    const read = answer();
    return read?.ok ? read.value.versions : [];
  };
  const problem = () => {
    const read = answer();
    return read && !read.ok ? read.problem : null;
  };
  return (
    <section class={styles.part} aria-labelledby="versions">
      <h2 class={styles.title} id="versions">
        {kitVersionWords.versions}
      </h2>
      <ProblemBanner problem={problem()} />
      <ol class={styles.list}>
        <For each={versions()}>
          {(version, at) => (
            <li class={styles.entry}>
              <p class={styles.head}>
                <strong>{kitVersionWords.version(version.version)}</strong>
                <span class={styles.detail}>
                  {kitVersionWords.facts(
                    version.questions,
                    version.publishedAt && shortDay(new Date(version.publishedAt)),
                  )}
                </span>
              </p>
              <HeldBy version={version} />
              <Show when={versions()[at() + 1]}>
                {(earlier) => <Changes kitId={props.kitId} from={earlier().version} to={version.version} />}
              </Show>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
};

const HeldBy = (props: { version: KitVersion }) => (
  <Show
    when={props.version.interviews.length > 0}
    fallback={<p class={styles.detail}>{kitVersionWords.notUsed}</p>}
  >
    <p class={styles.detail}>
      {kitVersionWords.heldBy}{' '}
      <For each={props.version.interviews}>
        {(interview, at) => (
          <>
            {at() > 0 ? ', ' : ''}
            <a href={`/room/${interview.id}`}>
              <bdi>{interview.candidate}</bdi>
            </a>
          </>
        )}
      </For>
    </p>
  </Show>
);

type ChangesProps = { kitId: string; from: number; to: number };

const readBoth = async ({ kitId, from, to }: ChangesProps) => {
  const [before, after] = await Promise.all([readVersion(kitId, from), readVersion(kitId, to)]);
  return before.ok && after.ok ? { before: before.value, after: after.value } : null;
};

const nameIn =
  (...kits: readonly Kit[]) =>
  (id: string) =>
    kits.flatMap(({ competencies }) => competencies).find((one) => one.id === id)?.name ?? id;

/** Read when it is first opened: most versions are never compared. */
const Changes = (props: ChangesProps) => {
  const [opened, setOpened] = createSignal(false);
  const [both] = createResource(() => (opened() ? { ...props } : null), readBoth);
  return (
    <details
      class={styles.fold}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{kitVersionWords.changes(props.from)}</summary>
      <Suspense fallback={<p class={styles.detail}>{kitVersionWords.reading}</p>}>
        <Show when={both()}>
          {(kits) => (
            <DifferenceList
              differences={diffKits(kits().before, kits().after)}
              competencyName={nameIn(kits().after, kits().before)}
            />
          )}
        </Show>
      </Suspense>
    </details>
  );
};

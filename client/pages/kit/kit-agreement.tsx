import { createResource, For, Show } from 'solid-js';
import type { VersionAgreement } from '../../../shared/http.ts';
import { fewestForAlpha } from '../../../shared/scoring/kit-agreement.ts';
import { fewestForLeniency, type Leniencies } from '../../../shared/scoring/leniency.ts';
import { readAgreement } from '../../api.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { kitAgreementWords } from '../../words/english/kit-agreement.ts';
import { twoDecimals } from '../../words/numbers.ts';
import styles from './kit-agreement.module.css';

/** For the owner: whether people who heard the same answer score alike. Not printed with the kit. */
export const KitAgreement = (props: { kitId: string }) => {
  const [answer] = createResource(() => props.kitId, readAgreement);
  const versions = () => {
    const read = answer();
    return read?.ok ? read.value.versions : [];
  };
  return (
    <Show when={answer()?.ok}>
      <section class={styles.agreement}>
        <SectionHeading hint={kitAgreementWords.onlyYou}>{kitAgreementWords.title}</SectionHeading>
        <For
          each={versions()}
          fallback={<p class={styles.basis}>{kitAgreementWords.tooFew(0, fewestForAlpha)}</p>}
        >
          {(version) => (
            <div class={styles.version}>
              <p class={styles.name}>{kitAgreementWords.version(version.version)}</p>
              <Alpha agreement={version} />
              <Leniency leniency={version.leniency} />
            </div>
          )}
        </For>
      </section>
    </Show>
  );
};

const Alpha = (props: { agreement: VersionAgreement }) => (
  <Show
    when={props.agreement.alpha}
    fallback={
      <p class={styles.basis}>
        {props.agreement.interviews < fewestForAlpha
          ? kitAgreementWords.tooFew(props.agreement.interviews, fewestForAlpha)
          : kitAgreementWords.allAlike(props.agreement.interviews)}
      </p>
    }
  >
    {(alpha) => (
      <>
        <p class={styles.figure}>
          <span class={styles.value}>{twoDecimals(alpha().value)}</span>{' '}
          {kitAgreementWords.between(alpha().interval.low, alpha().interval.high)}
        </p>
        <p class={styles.basis}>
          {kitAgreementWords.from(props.agreement.interviews, props.agreement.answers)}{' '}
          {kitAgreementWords.explained}
        </p>
      </>
    )}
  </Show>
);

const Leniency = (props: { leniency: Leniencies }) => (
  <Show when={props.leniency.people.length > 0}>
    <table class={styles.people}>
      <caption>
        <span class={styles.name}>{kitAgreementWords.leniency}</span>
        <span class={styles.basis}>{kitAgreementWords.leniencyExplained}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{kitAgreementWords.person}</th>
          <th scope="col">{kitAgreementWords.difference}</th>
          <th scope="col">{kitAgreementWords.range}</th>
          <th scope="col">{kitAgreementWords.basis}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.leniency.people}>
          {(person) => (
            <tr>
              <th scope="row" dir="auto">
                {person.name}
              </th>
              <td data-name={kitAgreementWords.difference}>{kitAgreementWords.differenceOf(person.mean)}</td>
              <td data-name={kitAgreementWords.range}>
                {kitAgreementWords.rangeOf(person.interval.low, person.interval.high)}
              </td>
              <td data-name={kitAgreementWords.basis}>
                {kitAgreementWords.basisOf(person.interviews, person.answers)}
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
    <Show when={props.leniency.tooFew > 0}>
      <p class={styles.basis}>{kitAgreementWords.notListed(props.leniency.tooFew, fewestForLeniency)}</p>
    </Show>
  </Show>
);

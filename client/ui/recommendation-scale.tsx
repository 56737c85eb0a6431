import type { Level, Scale } from '../../shared/kit/kit.ts';
import { verdictWords } from '../words/english/verdicts.ts';
import { RatingScale } from './rating-scale.tsx';

export type Verdict = 'strongNo' | 'no' | 'yes' | 'strongYes' | 'noDecision';

const verdicts = { 1: 'strongNo', 2: 'no', 3: 'yes', 4: 'strongYes' } as const;
const levelsOf: Record<Verdict, Level | 'insufficientEvidence'> = {
  strongNo: 1,
  no: 2,
  yes: 3,
  strongYes: 4,
  noDecision: 'insufficientEvidence',
};

/** The chip that stands for a verdict. */
export const levelOfVerdict = (verdict: Verdict): Level | 'insufficientEvidence' => levelsOf[verdict];

export type RecommendationScaleProps = {
  value: Verdict | null;
  refusal?: string | undefined;
  onChoose: (verdict: Verdict) => void;
};

/** The overall recommendation on the same scale, with its own words. */
export const RecommendationScale = (props: RecommendationScaleProps) => {
  const scale = (): Scale => ({
    levels: ([1, 2, 3, 4] as const).map((value) => ({
      value,
      label: verdictWords[verdicts[value]],
      meaning: verdictWords[verdicts[value]],
    })),
  });
  // A function, because the scale asks for it in its handlers too, where a conditional prop would make a computation.
  const level = () => (props.value === null ? null : levelsOf[props.value]);
  return (
    <RatingScale
      value={level()}
      scale={scale()}
      legend={verdictWords.yourRecommendation}
      hint={verdictWords.onItsOwnMerits}
      keys="none"
      cannotTell={verdictWords.noDecision}
      refusal={props.refusal}
      onRate={(value) => props.onChoose(value === 'insufficientEvidence' ? 'noDecision' : verdicts[value])}
    />
  );
};

import type { LanguageWords } from './language-words.ts';

export const english: LanguageWords = {
  spaced: true,
  closedOpenings:
    "do|does|did|don't|doesn't|didn't|is|are|am|was|were|isn't|aren't|have|has|had|haven't|can|could|will|would|should|may|must|shall",
  closedEndings: '',
  opened:
    'why|how|what|or|example|examples|if so|if not|if yes|and which|and when|and where|and who|you explain|you describe|you tell me|you tell us|you walk|you talk|you take us|you take me|you give|you name|you share|you show|you list|you define|you compare|you contrast|you outline|you elaborate|you discuss|you provide|you think of|you recall|you briefly|you please|you sketch|you draw|you write|you implement|you design|you summarise|you summarize|you introduce|you say more|you quickly|you expand|you state|you identify|you paraphrase|rather',
  requests:
    'tell|describe|explain|walk|talk|give|name|share|show|list|define|compare|contrast|outline|discuss|say|pick|choose|justify|defend|argue|elaborate|sketch|draw|write|design|implement|please|take us|take me|briefly|prove|estimate|summarise|summarize|if so|if not|if yes|why|how|what',
  lastTime: { openings: 'have you ever', addition: 'Tell us about the last time.' },
  leadingEndings:
    "right|correct|isn't it|aren't you|don't you|doesn't it|aren't they|wouldn't you|won't you|haven't you|didn't you|can't you|yes|true|isn't that so|is that not so|do you not|don't they|doesn't he|doesn't she|wouldn't it|shouldn't it|shouldn't we|isn't that right|don't you think|wouldn't you say|wouldn't you agree|don't you agree",
  leading:
    "don't you think|wouldn't you say|wouldn't you agree|don't you agree|do you not think|do you not agree|would you not agree|would you not say|surely you|you surely|surely a|of course you|you would never|you would of course|you would obviously|you'd never|isn't it true|isn't it obvious|isn't it better|isn't it best|isn't it important|isn't it clear|isn't it fair|is it not true|is it not obvious|is it not better|i assume you|i assume that you|i take it you|i take it that you|i'm sure you|i am sure you|we assume you|obviously you|you obviously|clearly you|you will agree|you'll agree|you do agree|most people would agree|everyone knows|everybody knows|as we all know|how much do you love|how much do you enjoy|how excited are you|how passionate are you|you do like|you do enjoy|you don't mind|you wouldn't mind|you have no problem|aren't you glad|just how bad|how terrible|how wonderful",
  asking:
    'what|how|why|who|which|whom|whose|do you|are you|have you|can you|could you|would you|did you|will you|were you|is there|are there',
  joins: 'and|or',
  choice: 'or',
  back: "it|its|that|this|these|those|them|they|their|theirs|then|there|he|him|his|she|her|hers|the|such|instead|since|afterwards|after|before|later|else|again|so|one|ones|each|both|either|other|others|another|same|meanwhile|today|first|next|more|least|most|differently|happens|happened|happen|result|outcome|it's|that's|better|worse|result|learn|learned|did|was|were|had|would|happened",
  degree:
    'very|quite|fairly|somewhat|rather|really|extremely|highly|partly|partially|largely|fully|completely|mostly|mainly|generally|usually|often|sometimes|occasionally|frequently|consistently|regularly|always|well|good|better|best|great|excellent|strong|stronger|solid|adequate|adequately|basic|some|more|most|many|several|limited|clear|clearer|clearly|deep|deeper|deeply|thorough|thoroughly|outstanding|exceptional|exceptionally|fair|average|above|sufficient|sufficiently|high|higher|moderate|moderately|reasonable|reasonably|decent|detailed|effective|effectively|appropriate|appropriately|confident|confidently|competent|competently|skilled|skilful|skillfully|a|an|and|lot|lots|bit|the|at|in|of|with|any|enough|complete|comprehensive|full|level|degree|extent|great|significant|significantly|considerable|exceeds|meets|superb|advanced|proficient|expert',
  little:
    'that|this|with|from|have|what|when|they|their|them|your|yours|into|about|which|will|would|could|should|there|then|than|were|been|being|does|doing|done|each|some|such|also|only|more|most|very|just|over|under|these|those|because|while|where|whether|make|makes|made|take|takes|took|give|gives|gave|used|uses|using|like|their|tell|describe|explain|time',
  buzzwords:
    'synergy|synergies|synergize|synergistic|leverage|leverages|leveraging|paradigm|paradigms|holistic|holistically|move the needle|low hanging fruit|circle back|best of breed|ideate|ideation|value add|boil the ocean|thought leader|thought leadership|north star|stakeholder buy in|operationalize|operationalise|mission critical|game changer|game changing|bleeding edge|win win|core competencies|think outside the box|outside the box|blue sky|growth hacking|growth mindset|disruptive|disrupt|empower|empowers|empowering|actionable|learnings|touch base|deep dive|drill down|bring to the table|drink the kool aid|eat our own dog food|customer centric|customer centricity|results driven|results oriented|solution oriented|future proof|world class|cutting edge|best in class|seamless|seamlessly|agile mindset|ownership mentality|rockstar|rock star|ninja|guru|proactive|proactively|evangelize|evangelise|go to market',
};

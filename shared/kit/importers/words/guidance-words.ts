import type { Language } from './languages.ts';

const anyOf = (...words: string[]): string => `(?:${words.join('|')})`;

const answer = anyOf('answer', 'response', 'reply');
const good = anyOf(
  'good',
  'strong',
  'great',
  'solid',
  'convincing',
  'complete',
  'thoughtful',
  'excellent',
  'ideal',
);

/** How a sentence opens that says what an answer should show. What these match is not part of the point. */
export const showOpenings: readonly RegExp[] = [
  new RegExp(`^(?:in|with|for) (?:your|the|their|an?|any)(?: ${good})? ${answer}s?\\b,?\\s*`, 'i'),
  new RegExp(
    `^(?:your|the|their|an?)(?: ${good})? ${answer}s? (?:should|must|will|could|can|needs? to) `,
    'i',
  ),
  new RegExp(`^(?:an?|the) ${good} (?:${answer}|candidate) (?=\\p{L})`, 'iu'),
  new RegExp(`^${good} (?:${answer}|candidate)s (?=\\p{L})`, 'iu'),
  /^(?:candidates|applicants|you) (?:should|must|could) /i,
  /^(?:look|listen|watch)(?:ing)?(?: out)? for /i,
  /^(?:be sure|make sure|remember|try|aim) to /i,
  /^when (?:answering|responding|you answer),? /i,
  /^(?:(?:achten sie|achte|hören sie|höre)(?: dabei| hier)? (?:auf|darauf),? |(?:eine|die) (?:gute|starke|überzeugende) (?:antwort|kandidatin|bewerbung) |gute (?:antworten|kandidaten|bewerber) |in (?:ihrer|der|deiner) antwort )/i,
  /^(?:(?:soyez attentif|prêtez attention) (?:à|aux) |écoutez |une (?:bonne|réponse solide) réponse |une réponse (?:solide|forte|convaincante) |les bons candidats |dans (?:votre|la|sa) réponse,? |cherchez )/i,
  /^(?:(?:preste|presta|ponga|pon) atención a |(?:escuche|busque|busca|escucha)(?: si)? |una (?:buena|sólida) respuesta |una respuesta (?:sólida|fuerte|convincente) |los buenos candidatos |en (?:su|tu|la) respuesta,? )/i,
  /^(?:(?:zwróć|zwróćcie|należy zwrócić) uwagę,? (?:na |czy )|(?:dobra|mocna) odpowiedź |(?:dobry|mocny) kandydat |w odpowiedzi )/i,
  /^(?:(?:preste|observe) atenção (?:a|ao|se) |observe (?:se )?|procure |uma (?:boa|resposta sólida) resposta |uma resposta (?:forte|sólida) |bons candidatos |na (?:sua|resposta)(?: resposta)?,? )/i,
  /^(?:обратите внимание,? (?:на )?|(?:хороший|сильный) (?:ответ|кандидат) |в ответе |ищите |слушайте,? )/i,
  /^(?:(?:请|應|应)?(?:留意|注意|关注|关注其)(?!的是)|(?:一个)?(?:好|优秀|理想|出色)的?(?:回答|候选人|答案)(?:会|应该|应当|应|能|能够|需要|通常会)?|候选人(?:应该|应当|应|需要|能否)|回答(?:中)?(?:应|应该|需要|要))[：:，]?/,
  /^(?:(?:انتبه|استمع|أصغ) إلى |ابحث عن |(?:الإجابة|الجواب) (?:الجيدة|القوية|الجيد|القوي) |(?:إجابة|جواب) (?:جيدة|قوية) |المرشح (?:الجيد|القوي) |ينبغي (?:للمرشح )?أن )/,
];

const subject = anyOf(
  '(?:(?:an?|the|your) )?employers?',
  '(?:(?:an?|the|your) )?interviewers?',
  'hiring (?:managers?|teams?)',
  'recruiters?',
  'companies',
  '(?:the )?panels?',
  'teams',
  '\\p{L}+s (?=ask (?:this|it)\\b)',
  'asking',
  '(?:with )?this(?: question)?',
  'the question',
  'we ask',
);
const verb =
  'asks?|asking|see|hear|find out|know|assess|assesses|checks?|evaluates?|gauges?|helps?|learn|likes?|looks?|measures?|needs?|probes?|reveals?|shows?|tells?|tests?|uncovers?|understand|uses?|values?|wants?';

/** How a sentence opens that says why a question is asked. */
const whyOpenings: Partial<Record<Language, RegExp>> = {
  en: new RegExp(`^${subject}\\b.{0,40}?\\b(?:${verb})\\b`, 'iu'),
  de: /^(?:(?:mit )?dies(?:e|er) frage|wir fragen|die frage|(?:der |die |ein )?(?:arbeitgeber|interviewer(?:in)?|personaler)|personalverantwortliche|hiermit|damit|unternehmen)\s.{0,40}?(?:zeigt|prüf\p{L}*|testet|hilft|fragen|wollen|möchten|soll|misst|erkennen|erfahren|klärt|verrät|dient|danach|finden|sehen)/iu,
  fr: /^(?:cette question|la question|nous posons|on pose|(?:les |le |un )?(?:recruteurs?|employeurs?|intervieweurs?)|le jury|il s'agit)\s.{0,40}?(?:permet|montre|évalue|vise|sert|révèle|teste|aide|cherch\p{L}*|veulent|cette question|posent|de voir|mesure|indique)/iu,
  es: /^(?:(?:con )?esta pregunta|la pregunta|preguntamos|hacemos esta|(?:los |el |un )?(?:reclutador(?:es)?|empleador(?:es)?|entrevistador(?:es)?)|se pregunta|queremos)\s.{0,40}?(?:permite|muestra|evalúa|busca|sirve|revela|ayuda|quieren|esto|para|pregunta|mide|saber|ver|conocer)/iu,
  pl: /^(?:to pytanie|tym pytaniem|pytamy|pytanie|pracodawc[ay]|rekruter(?:zy)?|chcemy)[\s,].{0,40}?(?:pokazuje|sprawdza\p{L}*|pozwala|bada|ujawnia|pomaga|żeby|aby|o to|chcą|zobaczyć|dowiedzieć|ma na celu|mierzy)/iu,
  pt: /^(?:(?:com )?esta pergunta|essa pergunta|a pergunta|perguntamos|(?:os |o |um )?(?:recrutador(?:es)?|empregador(?:es)?|entrevistador(?:es)?)|queremos)\s.{0,40}?(?:permite|mostra|avalia|busca|serve|revela|ajuda|querem|isso|para|mede|saber|ver|entender)/iu,
  ru: /^(?:(?:этим|этот|данный) вопрос(?:ом)?|вопрос|мы (?:задаём|задаем|спрашиваем|хотим)|работодател[ьи]|рекрутеры?|интервьюеры?|наниматели?|спрашиваем)[\s,].{0,40}?(?:показывает|проверя\p{L}*|позволяет|помогает|выявляет|оценива\p{L}*|чтобы|хотят|этот|понять|узнать|раскрывает|нужен|может|задаёт|задает)/iu,
  zh: /^(?:这个问题|此题|该问题|本题|这道题|通过(?:这个|此|该|本)问题|此问题|该题|面试官|雇主|我们(?:问|想)).{0,16}?(?:考察|了解|考查|旨在|用于|用来|评估|判断|看出|反映|想知道|测试|希望|检验|帮助)/u,
  ar: /^(?:(?:يهدف )?هذا السؤال|يهدف|السؤال|نسأل|نطرح|أصحاب العمل|تسأل|يكشف|يُظهر|يظهر|يقيس|نريد)\s?.{0,40}?(?:السؤال|يكشف|يقيس|يختبر|يساعد|يظهر|يبين|يوضح|لنعرف|لمعرفة|لنرى|إلى|هذا|أن نعرف|لنفهم|يريد)/u,
};

export const opensWithWhy = (sentence: string): boolean => {
  const opening = sentence.slice(0, 160);
  return Object.values(whyOpenings).some((pattern) => pattern.test(opening));
};

/** A verb that only says "say"; the point is what follows it. */
export const saying =
  /^(?:(?:also |then )?(?:address|bring up|cover|demonstrate|describe|discuss|emphasi[sz]e|explain|focus on|highlight|include|mention|name|outline|share|show|stress|talk about|touch on)s? (?!of\b)|(?:nennt|zeigt|enthält|nomme|cite|montre|mentionne|nombra|menciona|muestra|incluye|wymienia|pokazuje|zawiera|cita|mostra|inclui|называет|показывает|упоминает|يذكر|تذكر|يشمل|تشمل) |(?:提到|提及|包括|说明|体现))/i;

/** The words that join the last point of an enumeration to the one before. */
export const lastJoiner = / (?:and|und|et|y|oraz|i|e|и) (?=\S)/;
export const leadingJoiner =
  /^(?:and|or|but|as well as|plus|und|oder|sowie|et|ou|y|o|oraz|i|e|и|или|以及|和|及|并|و) /i;

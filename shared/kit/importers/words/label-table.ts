import { normalWords, type WordTable, wordsOf } from './languages.ts';

/** What a label can name. Fields of a kit first; the others are read so that they are not taken for a field. */
export type Field =
  | 'question'
  | 'title'
  | 'why'
  | 'listenFor'
  | 'answer'
  | 'probes'
  | 'context'
  | 'difficulty'
  | 'category'
  | 'code'
  | 'options'
  | 'minutes'
  | 'redFlags'
  /** What a candidate said or was given: never a reference answer. */
  | 'candidate'
  | 'rating'
  | 'identity';

/** Every spelling of every label, in lower case without punctuation. A plural in `s` is tried by itself. */
export const labelTable: Record<Field, WordTable> = {
  question: {
    en: 'question|q|prompt|ask|question text|interview question|question title|main question|primary question|question body|wording|stem|problem|front|front side',
    de: 'frage|fragen|fragetext|interviewfrage|hauptfrage|aufgabe',
    fr: "question posée|intitulé|énoncé|libellé|question d'entretien",
    es: 'pregunta|enunciado|pregunta principal|pregunta de entrevista',
    pl: 'pytanie|pytania|treść pytania|treść',
    pt: 'pergunta|questão|enunciado da pergunta|questões',
    ru: 'вопрос|вопросы|текст вопроса|в',
    it: 'domanda|domande|quesito',
    zh: '问|问题|题目|题干|面试题|面试问题|提问|問|問題|題目',
    ar: 'س|سؤال|السؤال|نص السؤال|الأسئلة',
    ja: '質問|設問|問題文|問い|質問内容|質問事項|面接質問',
  },
  title: {
    en: 'title|name|topic name|heading|label',
    de: 'titel',
    fr: 'titre',
    es: 'título|titulo',
    pl: 'tytuł',
    ru: 'название|заголовок',
    zh: '标题|名称|標題',
    ar: 'العنوان|عنوان',
    ja: 'タイトル|件名|題名',
  },
  why: {
    en: 'intent|purpose|rationale|reason|reasoning|what it tests|what this tests|why|why ask|why ask this|why asked|why it is asked|why this question|why we ask|why we ask this|why it matters|why this matters|what we are testing|what the interviewer is testing|what is being tested|what is tested|what you are testing|competency tested|goal|objective|aim|signal|what it assesses|assesses|looking to assess|what this assesses|interviewer intent',
    de: 'warum|grund|zweck|ziel|absicht|hintergrund der frage|warum diese frage|warum wir fragen|warum wir das fragen|wozu|ziel der frage',
    fr: 'pourquoi|but|objectif|raison|pourquoi cette question|pourquoi poser cette question|intention|finalité|ce que la question évalue',
    es: 'por qué|por que|motivo|objetivo|propósito|razón|por qué se pregunta|por qué preguntamos|por qué lo preguntamos|intención|finalidad',
    pl: 'dlaczego|cel|powód|cel pytania|dlaczego pytamy|dlaczego o to pytamy|po co pytamy|uzasadnienie',
    pt: 'por quê|propósito|razão|por que perguntar|por que perguntamos|finalidade|intuito|objetivo da pergunta',
    ru: 'зачем|почему|цель|цель вопроса|зачем спрашиваем|зачем спрашивать|почему спрашиваем|обоснование',
    it: 'perché|scopo|obiettivo|motivo della domanda|perché lo chiediamo',
    zh: '为什么问|为什么|目的|考察点|考点|考察目的|提问目的|意图|考察意图|出题意图|考查点|設問目的|提問目的|為什麼問',
    ar: 'لماذا|الهدف|الغرض|السبب|لماذا نسأل|لماذا نسأل هذا|الهدف من السؤال|الغرض من السؤال|سبب السؤال',
    ja: '意図|質問の意図|目的|ねらい|狙い|評価の意図|面接官の意図',
  },
  listenFor: {
    en: 'a good answer shows|good sign|how to answer|key point|listen for|listening for|look for|looking for|what to include|what to listen for|what to look for|what we look for|what we are looking for|what to mention|green flag|positive signal|strong signal|good signal|evaluation criteria|criteria|expected point|expectation|strong answer|strong response|strong|strong candidate|a strong answer includes|indicator|positive indicator|behavioral indicator|behavioural indicator|rubric|checklist|tip|assessment criteria|what good looks like|look fors|keyword|expected keyword|key concept|ideal answer key point|answer key point|expected answer point|evaluation point|scoring criteria|what to look out for|great answer|good answers include|talking point|answer guidance|what a good answer looks like|must have|must mention|expected answer should cover|should cover',
    de: 'achten sie auf|achte auf|worauf achten|worauf zu achten ist|worauf wir achten|worauf wir hören|erwartung|erwartungen|erwartete punkte|kriterien|bewertungskriterien|gute antwort enthält|positive signale|positive indikatoren|stichpunkte|darauf achten|gute anzeichen|hören auf|worauf hören|hinweise|starke antwort',
    fr: "à écouter|à rechercher|ce qu'il faut écouter|points clés|points attendus|éléments attendus|critères|critères d'évaluation|attendus|signaux positifs|ce que l'on recherche|ce qu'on recherche|ce que nous recherchons|écouter|à observer|réponse forte|ce qu'il faut entendre",
    es: 'qué escuchar|que escuchar|qué buscar|que buscar|puntos clave|criterios|criterios de evaluación|señales positivas|se espera|aspectos a valorar|qué valorar|escuchar|buscar|indicadores|respuesta fuerte|qué debe incluir',
    pl: 'na co zwrócić uwagę|zwróć uwagę|zwróć uwagę na|kluczowe punkty|kryteria|kryteria oceny|oczekiwania|czego słuchać|czego szukać|pozytywne sygnały|na co zwracać uwagę|mocna odpowiedź|słuchaj',
    pt: 'o que ouvir|o que procurar|o que observar|pontos-chave|pontos chave|critérios|critérios de avaliação|sinais positivos|o que esperar|o que avaliar|resposta forte',
    ru: 'на что обратить внимание|обратить внимание|ключевые моменты|критерии|критерии оценки|что слушать|что хотим услышать|что ожидаем услышать|ожидания|хорошие признаки|на что смотреть|сильный ответ|слушать',
    it: 'cosa ascoltare|cosa cercare|punti chiave|criteri|criteri di valutazione|segnali positivi|risposta forte',
    zh: '关注点|要点|评分要点|答题要点|评分标准|评估标准|评估要点|加分项|听取要点|注意听|关键点|期望|考察要点|观察点|優秀回答|關注點|要點|评价标准|应听到|聆听要点',
    ar: 'ما نبحث عنه|ابحث عن|استمع إلى|ما يجب الاستماع إليه|ما يجب البحث عنه|نقاط رئيسية|النقاط الرئيسية|معايير|معايير التقييم|مؤشرات إيجابية|ما نستمع إليه|انتبه إلى|إجابة قوية',
    ja: '評価ポイント|評価基準|評価観点|回答のポイント|見るポイント|確認ポイント|着眼点|チェックポイント|期待する回答',
  },
  answer: {
    en: "answer|ans|a|answer example|best answer|example|example answer|example response|good answer|model answer|possible answer|reference answer|sample|sample answer|sample reply|sample response|suggested answer|ideal answer|expected answer|correct answer|right answer|solution|explanation|explanation text|answer text|answer and explanation|answer key|answer body|response|reply|correct|correct option|correct choice|expected response|ideal response|short answer|answer explanation|show answer|view answer|see answer|reveal answer|click for answer|click to see the answer|click to reveal|show solution|the answer|here's the answer|detailed answer|accepted answer|model response|right|correct response|correct ans|click here to see the answer|click to view|click to expand|click me|show|spoiler|hint and answer|full answer|code answer|my answer|my response|answer in detail|back|back side|content|description|body",
    de: 'antwort|antworten|musterantwort|beispielantwort|beispiel|lösung|erklärung|referenzantwort|mögliche antwort|erwartete antwort|richtige antwort|gute antwort|antwort anzeigen|lösung anzeigen|ideale antwort|auflösung|erläuterung',
    fr: 'réponse|reponse|réponse type|exemple de réponse|réponse modèle|réponse attendue|réponse de référence|bonne réponse|explication|corrigé|réponse possible|exemple|voir la réponse|réponse idéale|r|afficher la réponse',
    es: 'respuesta|respuesta modelo|respuesta de ejemplo|ejemplo de respuesta|ejemplo|solución|explicación|respuesta esperada|respuesta correcta|respuesta ideal|posible respuesta|respuesta de referencia|ver respuesta|mostrar respuesta|r',
    pl: 'odpowiedź|odpowiedz|przykładowa odpowiedź|wzorcowa odpowiedź|rozwiązanie|wyjaśnienie|oczekiwana odpowiedź|modelowa odpowiedź|dobra odpowiedź|poprawna odpowiedź|przykład|o|odp|pokaż odpowiedź|idealna odpowiedź',
    pt: 'resposta|resposta modelo|exemplo de resposta|exemplo|solução|explicação|resposta esperada|resposta correta|gabarito|resposta ideal|possível resposta|ver resposta|resposta de referência|resposta sugerida',
    ru: 'ответ|пример|пример ответа|образец ответа|эталонный ответ|решение|объяснение|пояснение|правильный ответ|ожидаемый ответ|хороший ответ|о|возможный ответ|показать ответ|идеальный ответ|примерный ответ',
    it: 'risposta|esempio di risposta|risposta modello|soluzione|spiegazione|risposta attesa|risposta corretta|esempio|risposta esatta',
    zh: '答|答案|参考答案|回答|回答示例|示例回答|示例答案|解答|解析|参考回答|标准答案|正确答案|答案解析|优秀回答|参考解析|详解|解释|答案与解析|查看答案|點擊查看答案|参考解答|参考|答復|解說|參考答案|示例|点击查看答案|展开|我的回答|我的答案|回答思路',
    ar: 'ج|جواب|الجواب|إجابة|الإجابة|الاجابة|إجابة نموذجية|الإجابة النموذجية|مثال على الإجابة|مثال|نموذج إجابة|نموذج الإجابة|الحل|الشرح|الإجابة الصحيحة|الإجابة المتوقعة|الإجابة المرجعية|عرض الإجابة|إجابة مقترحة',
    ja: '回答|回答例|解答|解答例|模範解答|模範回答|答え|正解|解説|答えを見る|解答を見る|私の回答',
  },
  probes: {
    en: 'follow up|follow-up|followup|follow ups|follow up question|follow-up question|followup question|probe|probing question|probes and follow ups|possible follow up|dig deeper|go deeper|if time permits|further question|additional question|sub question|subquestion|ask next|deeper|deep dive|prompts to go deeper|optional follow up|related question|extra question|common follow up|suggested follow up|potential follow up|nested question',
    de: 'nachfrage|nachfragen|folgefrage|folgefragen|anschlussfrage|anschlussfragen|vertiefung|vertiefende fragen|zusatzfragen|weitere fragen|nachhaken|rückfragen',
    fr: 'relance|relances|question de suivi|questions de suivi|questions complémentaires|question complémentaire|pour approfondir|approfondissement|sous-questions',
    es: 'seguimiento|pregunta de seguimiento|preguntas de seguimiento|repregunta|repreguntas|profundizar|para profundizar|preguntas adicionales|preguntas complementarias|sondeo',
    pl: 'pytania pogłębiające|pytanie pogłębiające|pytania uzupełniające|pytania dodatkowe|pytanie dodatkowe|dopytaj|pogłębienie|kolejne pytania|pytanie uzupełniające',
    pt: 'acompanhamento|pergunta de acompanhamento|perguntas de acompanhamento|aprofundamento|perguntas adicionais|perguntas complementares|para aprofundar|desdobramentos',
    ru: 'уточняющие вопросы|уточняющий вопрос|дополнительные вопросы|дополнительный вопрос|уточнения|вопросы вдогонку|наводящие вопросы|углубление|уточнение',
    it: 'approfondimento|approfondimenti|domande di approfondimento|domanda di approfondimento|domande aggiuntive',
    zh: '追问|追问问题|后续问题|延伸问题|跟进问题|扩展问题|深入追问|进一步提问|補充問題|追問|补充问题|拓展问题|延伸|面试官追问|面试追问|可能的追问|常见追问|高频追问|继续追问',
    ar: 'متابعة|أسئلة المتابعة|سؤال متابعة|أسئلة متابعة|سؤال المتابعة|أسئلة إضافية|للتعمق|أسئلة تكميلية|المتابعة',
    ja: '深掘り|深掘り質問|追加質問|関連質問|フォローアップ|掘り下げ',
  },
  context: {
    en: 'context|background|scenario|situation|setup|setting|given|case|premise|introduction|intro',
    de: 'kontext|hintergrund|szenario|situation|ausgangslage|rahmen|fallbeschreibung|einleitung',
    fr: 'contexte|scénario|mise en situation|arrière-plan|cadre',
    es: 'contexto|escenario|situación|antecedentes|planteamiento',
    pl: 'kontekst|scenariusz|sytuacja|tło|wprowadzenie',
    pt: 'cenário|situação|antecedentes|contextualização',
    ru: 'контекст|сценарий|ситуация|вводная|предыстория|условие',
    it: 'contesto|scenario di partenza|situazione|premessa',
    zh: '背景|场景|情境|情景|上下文|题目背景|場景',
    ar: 'السياق|سياق|الخلفية|السيناريو|الموقف|خلفية',
    ja: '背景|状況|前提|シナリオ',
  },
  difficulty: {
    en: 'difficulty|level|difficulty level|complexity|hardness|seniority|question level|skill level|experience level|grade|target level',
    de: 'schwierigkeit|schwierigkeitsgrad|niveau|stufe|anspruch',
    fr: 'difficulté|niveau de difficulté',
    es: 'dificultad|nivel|nivel de dificultad',
    pl: 'trudność|poziom|poziom trudności|stopień trudności',
    pt: 'dificuldade|nível|nível de dificuldade|nivel de dificuldade',
    ru: 'сложность|уровень|уровень сложности|трудность',
    it: 'difficoltà|livello|livello di difficoltà',
    zh: '难度|级别|难度等级|等级|难易度|难度级别|難度|难易程度',
    ar: 'الصعوبة|صعوبة|المستوى|مستوى|مستوى الصعوبة|درجة الصعوبة',
    ja: '難易度|レベル|難しさ',
  },
  category: {
    en: 'category|topic|section|competency|skill|area|subject|focus area|domain|theme|group|dimension|attribute|module|chapter|question type|type|subcategory|sub category|categories|focus|competence|track|deck',
    de: 'kategorie|thema|bereich|kompetenz|themengebiet|fachgebiet|abschnitt|gruppe|themenbereich|rubrik|fähigkeit',
    fr: 'catégorie|categorie|thème|domaine|compétence|sujet|rubrique|thématique|section thématique',
    es: 'categoría|categoria|tema|área|competencia|sección|bloque|ámbito|habilidad',
    pl: 'kategoria|temat|obszar|kompetencja|dział|dziedzina|sekcja|umiejętność|grupa',
    pt: 'competência|seção|tópico|assunto|habilidade|tema da pergunta|área temática|módulo',
    ru: 'категория|тема|раздел|компетенция|область|навык|блок|группа',
    it: 'categoria della domanda|argomento|competenza|sezione|ambito|materia',
    zh: '类别|分类|主题|领域|能力|胜任力|模块|类型|题型|知识点|方向|考察能力|維度|分類|主題|所属分类',
    ar: 'الفئة|فئة|التصنيف|الموضوع|موضوع|المجال|القسم|الكفاءة|المهارة|التخصص',
    ja: 'カテゴリ|カテゴリー|分野|分類|ジャンル|テーマ|種別|項目',
  },
  code: {
    en: 'code|snippet|code snippet|source code|code sample',
    de: 'quelltext|programmcode',
    es: 'código',
    pl: 'kod',
    ru: 'код',
    zh: '代码|代碼',
    ar: 'الكود|الشيفرة',
    ja: 'コード|ソースコード',
  },
  options: {
    en: 'option|choice|answer option|answer choice|choices|distractor|incorrect answer|wrong answer|alternative|option a|option b|option c|option d|option e|opt a|opt b|opt c|opt d|a option|b option|c option|d option|optiona|optionb|optionc|optiond|choice a|choice b|choice c|choice d|option 1|option 2|option 3|option 4',
    de: 'antwortmöglichkeiten|auswahl|optionen',
    fr: 'choix|propositions',
    es: 'opciones|opción|alternativas',
    pl: 'opcje|warianty|odpowiedzi do wyboru',
    pt: 'opções|alternativas da questão',
    ru: 'варианты|варианты ответа|варианты ответов',
    it: 'opzioni|scelte',
    zh: '选项|備選項|备选项|選項',
    ar: 'الخيارات|خيارات',
    ja: '選択肢|解答群',
  },
  minutes: {
    en: 'minutes|time|duration|mins|time limit|time allotted|estimated time|estimated minutes|time in minutes|duration minutes',
    de: 'minuten|dauer|zeit',
    fr: 'durée|temps',
    es: 'minutos|duración|tiempo',
    pl: 'minuty|czas',
    pt: 'duração|tempo',
    ru: 'минуты|время|длительность',
    zh: '时间|时长|分钟',
    ar: 'الوقت|المدة|الدقائق',
    ja: '時間|所要時間|目安時間',
  },
  redFlags: {
    en: 'red flag|warning sign|negative signal|weak answer|weak response|weak|bad sign|poor answer|bad answer|concern|weak signal|negative indicator|watch out for|avoid|pitfall|common mistake',
    de: 'warnsignale|warnzeichen|schwache antwort|negative signale|rote flaggen|fehler',
    fr: "signaux d'alerte|signaux négatifs|réponse faible|drapeaux rouges|points de vigilance",
    es: 'señales de alerta|señales negativas|respuesta débil|alertas|banderas rojas',
    pl: 'sygnały ostrzegawcze|czerwone flagi|słaba odpowiedź|negatywne sygnały',
    pt: 'sinais de alerta|sinais negativos|resposta fraca|bandeiras vermelhas',
    ru: 'тревожные сигналы|красные флаги|слабый ответ|плохие признаки|негативные сигналы',
    zh: '危险信号|红旗|警示信号|减分项|扣分项|不佳回答',
    ar: 'علامات تحذير|إشارات سلبية|إجابة ضعيفة|علامات الخطر',
    ja: '懸念点|注意サイン|悪い回答|悪い例|要注意',
  },
  candidate: {
    en: "candidate answer|candidate's answer|candidate response|candidate's response|candidate|candidate said|applicant answer|applicant|interviewee|interviewee answer|their answer|answer given|given answer|candidate notes|interviewer note|interview note|interviewer comment|feedback|evidence|observations|comments|comment|notes on candidate",
    de: 'antwort des kandidaten|antwort der kandidatin|kandidat|kandidatin|bewerber|bewerberin|antwort des bewerbers|gegebene antwort|beobachtungen|kandidatenantwort',
    fr: 'réponse du candidat|réponse de la candidate|candidat|candidate reçue|réponse donnée|observations du jury',
    es: 'respuesta del candidato|respuesta de la candidata|candidato|candidata|respuesta dada|observaciones',
    pl: 'odpowiedź kandydata|odpowiedź kandydatki|kandydat|kandydatka|udzielona odpowiedź|obserwacje',
    pt: 'resposta do candidato|resposta da candidata|resposta dada|observações',
    ru: 'ответ кандидата|кандидат|соискатель|данный ответ|наблюдения',
    it: 'risposta del candidato|candidato intervistato|osservazioni',
    zh: '候选人回答|候选人|应聘者|应聘者回答|候选人答案|面试记录|候选人姓名',
    ar: 'إجابة المرشح|المرشح|إجابة المتقدم|المتقدم|ملاحظات المقابل',
    ja: '応募者|候補者|候補者の回答|応募者の回答|面接メモ|所見',
  },
  rating: {
    en: 'rating|score|points|marks|mark|overall rating|overall score|recommendation|weight|weighting',
    de: 'bewertung|punkte|note|punktzahl|gewichtung',
    fr: 'score obtenu|évaluation|pondération',
    es: 'puntuación|puntaje|calificación|valoración',
    pl: 'ocena|punkty|wynik',
    pt: 'pontuação|nota|avaliação',
    ru: 'оценка|баллы|балл',
    it: 'punteggio|voto|valutazione',
    zh: '评分|得分|分数|打分',
    ar: 'التقييم|الدرجة|النقاط|درجة',
    ja: '評価|評点|点数|得点',
  },
  identity: {
    en: 'id|no|nr|number|#|index|order|sr no|s no|sl no|uuid|slug|key|url|link|created at|updated at|source|author|date|qid|question id|question number|question no|position|sno|views|votes|likes',
    de: 'nummer|lfd nr|quelle',
    fr: 'numéro|n°|identifiant',
    es: 'número|nº|núm',
    pl: 'lp|numer',
    pt: 'nº da questão|identificador',
    ru: 'номер|№|п п',
    zh: '序号|编号|题号|序號|編號',
    ar: 'الرقم|رقم|م',
    ja: '番号|出典',
  },
};

/** Keys and columns are often written without accents. */
const withoutAccents = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');

const byWords = new Map<string, Field>();
for (const respell of [(words: string) => words, withoutAccents]) {
  for (const field of Object.keys(labelTable) as Field[]) {
    for (const words of wordsOf(labelTable[field])) {
      const normal = respell(normalWords(words));
      if (!byWords.has(normal)) byWords.set(normal, field);
      if (!byWords.has(`${normal}s`)) byWords.set(`${normal}s`, field);
    }
  }
}
byWords.delete('');

const trailing = /(?: ?\d{1,4}| of \d+| example| text| index| en| zh| de)$/;

/** "Follow-ups (dig deeper)". */
const remark = /\s?[([（][^()[\]（）]{0,80}[)\]）]\s?$/;

const answers = new Set(
  'answer|answers|antwort|antworten|réponse|respuesta|odpowiedź|resposta|ответ|risposta|回答|答案|解答|إجابة|الإجابة'.split(
    '|',
  ),
);
const notForReference =
  /weak|bad|poor|wrong|incorrect|schwach|falsch|schlecht|faible|mauvais|incorrecta|mala|débil|zła|błędna|słaba|fraca|errada|слаб|неверн|плохо|candidate|kandidat|candidat|кандидат|applicant|错|差/;

/** "Quick answer", "Resposta profissional": a word for an answer at either end, and no word that speaks against it. */
const qualified = (words: string): Field | undefined => {
  const parts = words.split(' ');
  if (parts.length < 2 || parts.length > 4 || notForReference.test(words) || /\d|\b\p{L}\b/u.test(words))
    return undefined;
  return answers.has(parts[0] ?? '') || answers.has(parts.at(-1) ?? '') ? 'answer' : undefined;
};

/** The field that a label's words name: `Answer`, `**Answer 3:**`, `followUps`. */
export const fieldNamed = (label: string): Field | undefined => {
  const words = normalWords(label);
  const known = byWords.get(words) ?? byWords.get(words.replace(trailing, ''));
  if (known !== undefined) return known;
  const bare = label.slice(0, 120).replace(remark, '');
  const named = bare === label ? undefined : byWords.get(normalWords(bare));
  return named ?? (/[:：]./u.test(label) ? undefined : qualified(words));
};

/** How the fields that start a question are spelled, for lines such as `Q1. ...`. */
export const questionLabels: readonly string[] = wordsOf(labelTable.question);

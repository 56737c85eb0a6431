import { type WordTable, wordsOf } from './languages.ts';

/** How questions and requests open. Imperatives are questions as much as what ends in a question mark. */
const openings: WordTable = {
  en: "what|what's|whats|how|how's|why|when|where|who|whom|whose|which|can you|can|could you|could|would you|would|should|do you|do|does|did|is|are|was|were|will|have you|has|if you|if|imagine|suppose|assume|given|tell|describe|explain|define|discuss|give|name|list|walk|talk|share|compare|contrast|outline|design|implement|write|show|identify|differentiate|distinguish|elaborate|summarize|summarise|provide|choose|select|state|mention|draw|sketch|demonstrate|estimate|calculate|find|create|build|convert|reverse|prove|in what|in which|on what|at what|for what|to what|from what|by what|under what|with what|you are|you're|you have|you notice|you discover|you join|your team|fill in|complete|consider|convince|pitch|sell|teach|introduce|recall|think of|think about|difference between|differences between|please|let's say|say you|a customer|a colleague|a user|a client",
  de: 'was|wie|warum|wieso|weshalb|wann|wo|wer|wen|wem|wessen|welche|welcher|welches|welchen|welchem|woran|worin|wodurch|wozu|womit|wofür|worauf|wovon|worüber|woher|wohin|inwiefern|inwieweit|wieviel|können sie|kannst du|könnten sie|würden sie|haben sie|hast du|sind sie|ist|sind|gibt es|beschreiben|beschreibe|erklären|erkläre|erläutern|erläutere|erzählen|erzähle|nennen|nenne|schildern|schildere|definieren|definiere|vergleichen|vergleiche|stellen sie|geben sie|gib|skizzieren|zeigen sie|berichten|unterscheiden|angenommen|stell dir|in welche|in welchem|in welcher|an welche|aus welch|mit welch|nach welch|unter welch|zu welch|bei welch|für welche|auf welche|von welch|durch was|sprechen sie|entwerfen|führen sie|begründen|zählen sie|welch',
  fr: "qu'est|que|quoi|qui|quel|quelle|quels|quelles|comment|pourquoi|quand|où|combien|est-ce|expliquez|explique|expliquer|décrivez|décris|décrire|parlez|parlez-moi|parle|décrivez-moi|donnez-moi|dites-moi|racontez-moi|racontez|raconte|citez|cite|donnez|donne|définissez|définir|définis|comparez|présentez|énumérez|nommez|pouvez-vous|pourriez-vous|avez-vous|êtes-vous|savez-vous|dans quel|dans quelle|à quoi|à quel|à quelle|à qui|en quoi|de quoi|de quel|de quelle|sur quoi|sur quel|par quel|par quelle|pour quelle|pour quel|avec quel|avec quelle|selon vous|imaginez|supposons|supposez|faites|montrez|proposez|détaillez|y a-t-il|lequel|laquelle|quelles sont|seriez-vous|concevez|listez|comment feriez",
  es: 'qué|que es|quién|quiénes|cuál|cuáles|cual|cuales|cómo|como|cuándo|cuando|dónde|donde|cuánto|cuántos|cuánta|por qué|por que|para qué|explica|explique|explícame|expliqué|describe|describa|descríbeme|cuenta|cuente|cuéntame|cuéntenos|cuéntanos|háblame|hábleme|cuénteme|descríbame|explíqueme|dígame|háblenos|explíquenos|descríbanos|descríbenos|explícanos|relate|comparta|comparte|háblanos|menciona|mencione|nombra|define|defina|compara|compare|da un|dame|enumera|enumere|indica|indique|puedes|puede|podrías|has|ha|en qué|a qué|de qué|con qué|desde|imagina|imagine|supón|suponga|diseña|diseñe|cita|muestra|diferencia|diferencias|relata|di|diga|sabe|sabes|tienes',
  pl: 'co|czym|czemu|jak|jaki|jaka|jakie|jakich|jakim|jaką|dlaczego|czy|kiedy|gdzie|kto|kogo|komu|który|która|które|których|którym|którą|ile|po co|na czym|w jaki|w jakich|w jakim|w którym|z czego|z jakich|od czego|do czego|opisz|opisać|wyjaśnij|wytłumacz|opowiedz|podaj|wymień|omów|scharakteryzuj|porównaj|zdefiniuj|przedstaw|wskaż|pokaż|wyobraź|załóżmy|zaprojektuj|napisz|proszę|skąd|dokąd|jakiego|jakimi|różnica|różnice|przed czym|przez co',
  pt: 'o que|que|qual|quais|quem|como|quando|onde|quanto|quantos|por que|porque|por quê|para que|explique|descreva|conte|conte-me|fale-me|descreva-me|fale|cite|defina|compare|dê|liste|mencione|apresente|você|em que|em quais|de que|a que|com que|imagine|suponha|diferencie|diga|pode|poderia|existe|já|diferença|diferenças|no que|desenhe|relate|enumere|dado|projete',
  ru: 'что|чем|чего|чему|как|какой|какая|какое|какие|каких|каким|какую|каковы|каков|почему|зачем|когда|где|кто|кого|кому|куда|откуда|сколько|в чем|в чём|для чего|из чего|на чем|на чём|от чего|по какой|в каких|в каком|в какой|с какими|расскажите|расскажи|опишите|опиши|объясните|объясни|назовите|назови|перечислите|перечисли|приведите|приведи|дайте|дай|сравните|представьте|предположим|можно ли|можете|есть ли|бывает ли|является ли|определите|поясните|напишите|покажите|спроектируйте|поделитесь|какими|чьи|разница|отличия|отличие|за что|о чем|о чём|допустим',
  it: "cosa|che cosa|che|chi|qual|quale|quali|come|perché|quando|dove|quanto|quanti|cos'è|cos’è|spiega|spieghi|descrivi|descriva|racconta|racconti|raccontami|parlami|elenca|definisci|confronta|fornisci|puoi|può|in che|in quale|a cosa|di cosa|immagina|supponi|mi parli|mi racconti|mi descriva|indica|dimmi|illustra|hai",
  zh: '请|什么|如何|怎么|怎样|为什么|为何|哪|谈谈|谈一谈|介绍|说说|说一说|说一下|讲讲|讲一下|讲述|解释|描述|简述|列举|聊聊|是否|有没有|能否|你|您|比较|分析|设计|实现|什麼|為什麼|請|怎麼|概述|阐述|谈|说明|分享|举例|假设|如果|手写|试述|写|给出|计算|证明|将以下|把以下|补全|改写|完成|选择',
  ar: 'ما|ماذا|كيف|لماذا|متى|أين|من|هل|أي|أية|كم|لمن|بم|بماذا|مما|لم|اشرح|اشرحي|صف|صفي|اذكر|اذكري|تحدث|تحدثي|عرف|عرّف|حدثنا|حدثني|أخبرنا|أخبرني|قارن|وضح|عدد|ناقش|اعط|أعط|أعطنا|أعطني|فسر|كم عدد|في أي|إلى أي|على أي|بأي|عن ماذا|فيم|إذا|تخيل|افترض|لنفترض|احك|احكِ|بين|حدد|ما هو|ما هي|شارك|شاركنا',
};

/** Scripts without capital letters or blanks between words ask with words inside the sentence too. */
const askingInside =
  /什么|什麼|如何|怎么|怎麼|怎样|为什么|為什麼|为何|哪些|哪种|哪个|哪里|区别|區別|吗|嗎|呢|多少|几种|是否|能否|有何|何时|谈谈|介绍|说说|原理|优缺点|聊聊/;

/**
 * Requests that show by how a verb ends: Russian and French in the plural of politeness. German says "Sie" behind it.
 */
const politeVerb =
  /^(?:\p{Script=Cyrillic}{2,}(?:йте|ите|ьте)|(?!(?:chez|assez|nez|rez|riez)$)\p{Script=Latin}{3,}ez(?:-\p{Script=Latin}{2,4})?)$/u;
const politeGerman = /^\p{Script=Latin}{3,}(?:en|ern|eln)$/u;

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Japanese asks and requests at the end of a sentence. */
const asksInJapanese =
  /(?:か|ください|下さい|なさい|せよ|しよう|述べよ|お願いします|お願い致します|とは|違い|何|理由)[\s。.？?！!」』）)]*$/;

const openingWords = new Set(wordsOf(openings).filter((words) => !words.includes(' ')));
const openingPairs = new Set(wordsOf(openings).filter((words) => words.includes(' ')));
const chineseOpenings = (openings.zh ?? '').split('|');

export const endsAsking = (text: string): boolean =>
  /[?？؟⁇][\s"'“”’»)*_\]）」』]{0,4}$/.test(text.slice(-12));

const asksAnywhere = /[?？؟](?=$|[\s"'”’»)）])/;
const endsAskingInside = /(?:か|ください)[。？?]\s*\S/;
const han = /\p{Script=Han}/u;

/** Whether a text asks for something: a question mark, or the opening of a question or a request. */
export const asks = (text: string): boolean => {
  if (endsAsking(text) || /^[¿]/.test(text)) return true;
  const opening = text
    .slice(0, 60)
    .toLowerCase()
    .replace(/^[^\p{L}\p{M}]+/u, '')
    .replace(/’/g, "'");
  const [first = '', second = ''] = opening.split(/[^\p{L}\p{M}'-]+/u);
  if (first === '') return false;
  if (openingWords.has(first) || openingPairs.has(`${first} ${second}`)) return true;
  if (politeVerb.test(first) || (second === 'sie' && politeGerman.test(first))) return true;
  if (kana.test(opening)) return asksInJapanese.test(text.slice(-40)) || endsAskingInside.test(text);
  if (han.test(opening)) {
    return chineseOpenings.some((word) => opening.startsWith(word)) || askingInside.test(text.slice(0, 200));
  }
  return text.length < 400 && asksAnywhere.test(text);
};

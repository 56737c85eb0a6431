import type { LanguageWords } from './language-words.ts';

export const french: LanguageWords = {
  spaced: true,
  closedOpenings:
    "est-ce que|est-ce qu'il|est-ce qu'elle|est-ce qu'on|est-ce|avez-vous|as-tu|êtes-vous|es-tu|étiez-vous|aviez-vous|pouvez-vous|peux-tu|pourriez-vous|pourrais-tu|savez-vous|sais-tu|connaissez-vous|connais-tu|aimez-vous|aimes-tu|aimeriez-vous|préférez-vous|pensez-vous|penses-tu|croyez-vous|travaillez-vous|utilisez-vous|voulez-vous|souhaitez-vous|seriez-vous|auriez-vous|faut-il|doit-on|peut-on|y a-t-il|existe-t-il|parlez-vous|vous arrive-t-il|vous sentez-vous|vous est-il",
  closedEndings: '',
  opened:
    "pourquoi|comment|quoi|que faites|quel|quelle|quels|quelles|ou|exemple|exemples|si oui|si non|et quand|et où|décrire|expliquer|raconter|parler|nommer|donner|citer|présenter|dire|montrer|définir|comparer|détailler|résumer|partager|nous décrire|m'expliquer|illustrer|énumérer",
  requests:
    'décrivez|décris|expliquez|explique|racontez|raconte|parlez|parle|donnez|donne|citez|cite|nommez|présentez|dites|montrez|définissez|comparez|détaillez|si oui|si non|pourquoi|comment|quel|quelle',
  lastTime: {
    openings: 'avez-vous déjà|as-tu déjà',
    addition: "Comment cela s'est-il passé la dernière fois ?",
  },
  leadingEndings: "n'est-ce pas|non|pas vrai|hein|c'est bien ça|oui",
  leading:
    "ne pensez-vous pas|ne penses-tu pas|ne trouvez-vous pas|ne trouves-tu pas|ne croyez-vous pas|n'êtes-vous pas d'accord|n'êtes-vous pas|vous êtes bien d'accord|vous êtes sûrement|vous avez sûrement|vous êtes certainement|vous avez certainement|vous conviendrez|n'est-il pas vrai|n'est-il pas préférable|n'est-il pas important|tout le monde sait|comme chacun sait|évidemment vous|bien sûr vous",
  asking:
    'que|quoi|quel|quelle|quels|quelles|comment|pourquoi|qui|avez-vous|êtes-vous|pouvez-vous|est-ce que|qu’est-ce',
  joins: '',
  choice: 'ou',
  back: '',
  degree:
    'très|assez|plutôt|vraiment|extrêmement|partiellement|entièrement|complètement|généralement|souvent|parfois|toujours|régulièrement|fréquemment|bien|bon|bonne|bons|bonnes|mieux|meilleur|meilleure|excellent|excellente|solide|solides|fort|forte|suffisant|suffisante|basique|quelques|plus|plusieurs|clair|claire|clairement|approfondi|approfondie|remarquable|élevé|élevée|adéquat|adéquate|moyen|moyenne|un|une|de|le|la|avec|niveau|détaillé|détaillée',
  little:
    'dans|avec|pour|vous|votre|vos|nous|notre|leur|leurs|cette|quel|quelle|quels|quelles|comment|plus|très|sont|était|avez|avoir|être|fait|faire|faites|dont|mais|donc|aussi|comme|quand|lors|sans|sous|entre|après|avant|parlez|racontez|décrivez',
  buzzwords:
    'synergie|synergies|paradigme|holistique|disruptif|disruptive|proactif|proactive|mindset|quick win|quick wins|challenger|impacter|gagnant gagnant|valeur ajoutée|scalable|orienté résultats|orientée résultats|orienté client|transversalité',
};

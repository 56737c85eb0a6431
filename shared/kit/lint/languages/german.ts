import type { LanguageWords } from './language-words.ts';

export const german: LanguageWords = {
  spaced: true,
  closedOpenings:
    'haben sie|hast du|habt ihr|hatten sie|hattest du|sind sie|bist du|waren sie|warst du|können sie|kannst du|könnten sie|könntest du|würden sie|würdest du|wollen sie|willst du|möchten sie|möchtest du|mögen sie|magst du|kennen sie|kennst du|arbeiten sie|arbeitest du|glauben sie|glaubst du|werden sie|wirst du|dürfen sie|müssen sie|sollte|sollten|ist|war|gibt es|gab es|hat|kann|darf|muss|wird',
  closedEndings: '',
  opened:
    'warum|wieso|weshalb|wie|was|oder|beispiel|beispiele|wenn ja|wenn nein|und wann|und wo|und wer|beschreiben|erklären|erläutern|erzählen|nennen|schildern|geben|zeigen|vorstellen|berichten|sagen|skizzieren|eingehen|zusammenfassen|ausführen|darstellen|definieren|vergleichen',
  requests:
    'beschreiben|beschreibe|erklären|erkläre|erläutern|erläutere|erzählen|erzähle|nennen|nenne|schildern|schildere|geben|gib|zeigen|zeige|berichten|berichte|vergleichen|vergleiche|begründen|begründe|wenn ja|wenn nein|warum|wie|was|bitte',
  lastTime: {
    openings:
      'haben sie jemals|haben sie schon einmal|haben sie schon mal|haben sie je|hast du jemals|hast du schon einmal|hast du schon mal',
    addition: 'Wie war das beim letzten Mal?',
  },
  leadingEndings: 'oder|nicht wahr|richtig|stimmts|oder nicht|nicht|ja',
  leading:
    'finden sie nicht auch|findest du nicht auch|meinen sie nicht auch|meinst du nicht auch|denken sie nicht auch|glauben sie nicht auch|sind sie nicht auch der meinung|sie sind doch|du bist doch|sie haben doch|du hast doch|sie würden doch|du würdest doch|sie können doch|ist es nicht so|ist es nicht besser|ist es nicht wichtig|sicherlich haben sie|sicher haben sie|bestimmt haben sie|sie stimmen mir|du stimmst mir|sie stimmen doch|jeder weiß|wie wir alle wissen|natürlich würden sie',
  asking:
    'was|wie|warum|wieso|weshalb|wer|wen|wem|welche|welcher|welches|welchen|welchem|haben sie|sind sie|können sie|würden sie',
  joins: 'und|oder',
  choice: 'oder',
  back: 'es|das|dies|diese|dieser|dieses|diesem|diesen|sie es|ihn|ihm|ihr|ihre|dann|dort|dabei|davon|damit|dafür|danach|darauf|daraus|daran|darin|dazu|dagegen|deren|dessen|der|die|den|dem|stattdessen|seitdem|heute|später|zuerst|andere|anderen|anders|beide|gleiche|am meisten|am wenigsten|weiter|ergebnis|haben|hat|hatten|hast|war|waren|wurde|wurden|würden|würdest',
  degree:
    'sehr|ziemlich|etwas|eher|wirklich|äußerst|teilweise|weitgehend|völlig|vollständig|meist|meistens|oft|manchmal|gelegentlich|häufig|regelmäßig|immer|stets|gut|gute|guten|guter|gutes|besser|bessere|beste|ausgezeichnet|ausgezeichnete|ausgezeichnetes|hervorragend|hervorragende|hervorragendes|stark|starke|solide|solides|ausreichend|ausreichende|grundlegend|grundlegende|grundlegendes|einige|mehr|viele|mehrere|klar|klare|klarer|deutlich|deutliche|tief|tiefes|gründlich|durchschnittlich|hoch|hohe|hohes|angemessen|detailliert|sicher|ein|eine|einen|und|umfassend|umfassende|umfassendes|der|die|das|im|in|von|mit|grad|maß|niveau',
  little:
    'dass|diese|dieser|dieses|diesem|nicht|eine|einen|einer|eines|einem|haben|hatte|hatten|sind|waren|wird|werden|wurde|wurden|ihre|ihrer|ihren|ihrem|sich|auch|oder|aber|wenn|dann|wann|welche|welcher|welches|über|unter|nach|beim|vom|zum|zur|machen|macht|gemacht|können|kann|sehr|mehr|noch|schon|erzählen|beschreiben',
  buzzwords:
    'synergie|synergien|paradigma|paradigmenwechsel|ganzheitlich|ganzheitliche|ganzheitlichen|mehrwert|quick wins|quick win|low hanging fruit|low hanging fruits|mindset|deep dive|learnings|empowern|empowerment|leverage|leveragen|agiles mindset|disruptiv|disruptive|disruptiven|proaktiv|proaktive|zielführend|lösungsorientiert|ergebnisorientiert|zukunftsfähig|customer centricity|kundenzentriert|kundenzentrierte|kundenzentrierung|game changer|win win|committen|alignen|synergetisch',
};

import type { LanguageWords } from './language-words.ts';

export const polish: LanguageWords = {
  spaced: true,
  closedOpenings: 'czy',
  closedEndings: '',
  opened:
    'dlaczego|jak|jaki|jaka|jakie|co|lub|albo|czy też|przykład|przykłady|jeśli tak|jeżeli tak|i kiedy|i gdzie|i kto|opisać|opowiedzieć|wyjaśnić|wymienić|podać|omówić|przedstawić|powiedzieć|wskazać|pokazać|porównać|zdefiniować|podzielić|scharakteryzować|wytłumaczyć',
  requests:
    'opisz|opowiedz|wyjaśnij|wymień|podaj|omów|przedstaw|powiedz|wskaż|pokaż|porównaj|proszę|jeśli tak|jeżeli tak|dlaczego|jak|jaki|jaka|jakie|co',
  lastTime: { openings: 'czy kiedykolwiek', addition: 'Jak było ostatnim razem?' },
  leadingEndings: 'prawda|nieprawdaż|tak|zgadza się|czyż nie|no nie',
  leading:
    'czyż nie|nie uważa pan|nie uważa pani|nie uważasz|nie sądzi pan|nie sądzi pani|nie sądzisz|nie zgodzi się|zgodzi się pan|zgodzi się pani|zgodzisz się|na pewno pan|na pewno pani|z pewnością pan|z pewnością pani|oczywiście pan|oczywiście pani|każdy wie|jak wszyscy wiemy|czy nie jest oczywiste|czy nie lepiej|przecież pan|przecież pani',
  asking: 'co|jak|dlaczego|kto|kogo|komu|jaki|jaka|jakie|który|która|które|czy',
  joins: '',
  choice: 'lub|albo|czy też',
  back: '',
  degree:
    'bardzo|dość|całkiem|raczej|naprawdę|niezwykle|częściowo|w pełni|całkowicie|zwykle|często|czasem|czasami|zawsze|regularnie|dobrze|dobry|dobra|dobre|dobrą|lepiej|lepszy|lepsza|lepsze|świetnie|świetny|świetna|doskonale|doskonały|doskonała|doskonałą|solidny|solidna|solidną|silny|silna|wystarczający|wystarczająca|wystarczająco|podstawowy|podstawowa|podstawową|kilka|więcej|wiele|jasny|jasno|wyraźnie|głęboki|głęboka|głęboką|wysoki|wysoka|wysokim|przeciętny|przeciętna|odpowiedni|odpowiednio|szczegółowo|poziom|poziomie|stopniu|na|w',
  little:
    'jest|były|było|była|jego|jest|które|który|która|których|jakie|jaki|jaka|przez|przed|oraz|także|tylko|może|można|tego|temu|jako|kiedy|gdzie|dlaczego|pana|pani|pan|swoje|swoją|swój|bardzo|więcej|opisz|opowiedz',
  buzzwords:
    'synergia|synergie|synergii|paradygmat|holistyczny|holistyczne|holistycznie|proaktywny|proaktywna|proaktywnie|mindset|quick win|quick wins|wartość dodana|wartości dodanej|disruptywny|empowerment|win win',
};

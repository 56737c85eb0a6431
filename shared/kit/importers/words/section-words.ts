import { normalWords, type WordTable, wordsOf } from './languages.ts';

/** Headings of what surrounds questions on a page: nobody is interviewed with a licence. */
const aroundQuestions: WordTable = {
  en: 'table of contents|contents|toc|index|navigation|menu|contributing|contribute|how to contribute|contribution|contribution guidelines|contribution guide|contributors|our contributors|contributor|authors|author|about the author|about the authors|license|licence|licensing|acknowledgements|acknowledgments|acknowledgement|credits|credit|thanks|special thanks|resources|useful resources|useful links|additional resources|other resources|learning resources|references|reference|further reading|read more|see also|links|external links|related links|related|related projects|about|about this page|about this project|about this repository|about this repo|about us|support|support us|sponsors|sponsor|backers|donate|donations|star history|stargazers|changelog|disclaimer|disclaimers|feedback|contact|contact us|contacts|get in touch|installation|getting started|how to use|how to use this repo|how to use this repository|how to use this document|how to use this kit|usage|introduction|intro|preface|foreword|overview|conclusion|final thoughts|summary|wrapping up|wrap up|share this|share|subscribe|newsletter|comments|leave a comment|related posts|related articles|you may also like|motivation|background reading|roadmap|todo|faq about this repo|credits and license|translations|languages|prerequisites|books|courses|videos|blogs|podcasts|websites|tools|appendix|notes|bibliography|sources|cheat sheet|cheatsheet|quick reference|reference card|reference cards|glossary|show your support|connect with me|follow me|social|legal|privacy policy|cookie policy|terms|footer|instructions|instructions for interviewers|agenda|structure|format|before the interview|after the interview|purpose of this document|interview tips|tips|general tips',
  de: 'inhalt|inhaltsverzeichnis|mitwirken|mitwirkende|beitragen|lizenz|danksagung|danksagungen|ressourcen|quellen|verweise|links und quellen|weiterführende links|weiterführende literatur|literatur|über dieses projekt|über diese seite|über|über uns|kontakt|impressum|datenschutz|einleitung|einführung|fazit|zusammenfassung|hinweise zur nutzung|nutzung|vorwort|anhang|glossar|spickzettel|autoren|verwendung|schlusswort',
  fr: 'sommaire|table des matières|contribuer|contributeurs|contribution|licence|remerciements|ressources|références|liens|liens utiles|pour aller plus loin|à propos|à propos de ce projet|à propos de cette page|contact|mentions légales|introduction|conclusion|résumé|mode d emploi|utilisation|avant-propos|annexe|annexes|glossaire|aide-mémoire|auteurs|crédits|bibliographie',
  es: 'índice|indice|contenido|contenidos|tabla de contenido|tabla de contenidos|contribuir|contribuciones|contribuidores|colaboradores|cómo contribuir|licencia|agradecimientos|recursos|referencias|enlaces|enlaces de interés|enlaces útiles|lecturas recomendadas|acerca de|sobre este proyecto|sobre esta página|contacto|aviso legal|introducción|conclusión|conclusiones|resumen|uso|prólogo|anexo|glosario|hoja de referencia|autores|créditos|bibliografía',
  pl: 'spis treści|współtwórcy|współtworzenie|jak pomóc|kontrybutorzy|wkład|licencja|podziękowania|zasoby|materiały|źródła|odnośniki|linki|przydatne linki|o projekcie|o tej stronie|o autorze|autorzy|kontakt|wstęp|wprowadzenie|podsumowanie|zakończenie|jak używać|dodatek|słowniczek|ściąga|bibliografia',
  pt: 'índice|sumário|conteúdo|contribuindo|contribuir|como contribuir|contribuidores|colaboradores|licença|agradecimentos|recursos|referências|links|links úteis|leituras recomendadas|sobre|sobre este projeto|sobre esta página|contato|introdução|conclusão|resumo|uso|como usar|prefácio|anexo|glossário|folha de consulta|autores|créditos|bibliografia',
  ru: 'содержание|оглавление|участие|как помочь|вклад|участники|авторы|контрибьюторы|лицензия|благодарности|ресурсы|полезные ресурсы|ссылки|полезные ссылки|источники|литература|список литературы|о проекте|об этой странице|об авторе|контакты|введение|вступление|предисловие|заключение|итоги|использование|как пользоваться|приложение|глоссарий|шпаргалка|дополнительные материалы',
  it: 'indice|sommario|contribuire|collaboratori|licenza|ringraziamenti|risorse|riferimenti|collegamenti|link utili|informazioni|contatti|introduzione|conclusione|riepilogo|autori|bibliografia',
  zh: '目录|目錄|贡献|贡献者|贡献指南|如何贡献|参与贡献|许可|许可证|协议|致谢|鸣谢|资源|参考|参考资料|参考文献|参考链接|链接|相关链接|友情链接|延伸阅读|关于|关于本项目|关于作者|作者|联系|联系我们|联系方式|前言|简介|介绍|引言|总结|结语|使用方法|使用说明|附录|术语表|速查表|备忘单|更新日志|公众号|赞助|授权|授權|貢獻|參考資料|推荐阅读|star history',
  ar: 'المحتويات|الفهرس|فهرس|جدول المحتويات|المساهمة|المساهمون|كيفية المساهمة|الرخصة|الترخيص|شكر|شكر وتقدير|الموارد|موارد|المراجع|مراجع|روابط|روابط مفيدة|حول|عن المشروع|حول هذه الصفحة|عن هذه الصفحة|اتصل بنا|التواصل|مقدمة|المقدمة|خاتمة|الخاتمة|ملخص|طريقة الاستخدام|ملحق|المؤلفون|للمزيد|المصادر|قراءات إضافية',
  ja: '目次|はじめに|概要|まとめ|おわりに|参考文献|参考資料|参考リンク|関連リンク|リンク|貢献|コントリビューター|オリジナルのコントリビューター|ライセンス|著者|作者|お問い合わせ|使い方|インストール|謝辞|付録|用語集|この資料について|序文',
};

const around = new Set(wordsOf(aroundQuestions).map(normalWords));

/** Whether a heading names a part of a page that holds no questions. */
export const isAroundQuestions = (heading: string): boolean => {
  const words = normalWords(heading.replace(/^[\d.\s]+/, ''));
  return around.has(words) || around.has(words.replace(/ ?\d+$/, ''));
};

/** Headings that only say that questions follow: too general to be a category. */
const general: WordTable = {
  en: 'questions|question|interview questions|the questions|questions and answers|questions & answers|q&a|question list|list of questions|interview questions and answers|question bank|interview kit|interview guide',
  de: 'fragen|interviewfragen|fragen und antworten|die fragen|fragenkatalog',
  fr: "questions d'entretien|questions et réponses|les questions|liste des questions",
  es: 'preguntas|preguntas de entrevista|preguntas y respuestas|las preguntas|lista de preguntas',
  pl: 'pytania|pytania rekrutacyjne|pytania i odpowiedzi|lista pytań',
  pt: 'perguntas|perguntas de entrevista|perguntas e respostas|lista de perguntas',
  ru: 'вопросы|вопросы на собеседовании|вопросы и ответы|список вопросов|вопросы для собеседования',
  it: 'domande|domande di colloquio|domande e risposte',
  zh: '问题|面试题|面试问题|问题列表|问答|题目|问题与答案',
  ar: 'الأسئلة|أسئلة المقابلة|أسئلة وأجوبة|الأسئلة والأجوبة|قائمة الأسئلة',
  ja: '質問|質問集|質問一覧|面接質問|面接の質問|問題|問題集|よくある質問と回答|質問と回答',
};
const generalWords = new Set(wordsOf(general).map(normalWords));

export const isGeneralHeading = (heading: string): boolean => generalWords.has(normalWords(heading));

const faq =
  /\bfaqs?\b|frequently asked|häufig gestellte|häufige fragen|foire aux questions|questions fréquentes|preguntas frecuentes|najczęściej zadawane|perguntas frequentes|часто задаваемые|частые вопросы|domande frequenti|常见问题|常見問題|よくある質問|よくあるご質問|الأسئلة الشائعة|الأسئلة المتكررة/iu;
const interview =
  /interview|intervju|entretien|entrevista|rekruta|rozmow[ay]|собеседован|интервью|colloquio|vorstellungsgespräch|bewerbung|面试|面試|面接|採用|مقابل|candidate|hiring|kandidat/iu;

export const namesInterview = (title: string): boolean => interview.test(title);

/** A page of answers for customers, not of questions for candidates. */
export const isFaqTitle = (title: string): boolean => faq.test(title) && !namesInterview(title);

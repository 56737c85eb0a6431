import type { TopicPhrases } from './topic.ts';

export const french: TopicPhrases = {
  age: 'quel âge avez-vous|quel âge as-tu|votre âge|ton âge|votre date de naissance|ta date de naissance|en quelle année êtes-vous né|en quelle année êtes-vous née|quand êtes-vous né|quand êtes-vous née|année de naissance|votre retraite|trop vieux pour|trop jeune pour',
  family:
    "êtes-vous marié|êtes-vous mariée|es-tu marié|es-tu mariée|êtes-vous célibataire|es-tu célibataire|êtes-vous divorcé|êtes-vous divorcée|situation familiale|situation matrimoniale|votre mari|votre femme|votre épouse|votre conjoint|votre conjointe|avez-vous des enfants|as-tu des enfants|combien d'enfants|vos enfants|tes enfants|désir d'enfant|avoir des enfants|fonder une famille|êtes-vous enceinte|es-tu enceinte|tomber enceinte|grossesse|garde d'enfants|garde de vos enfants|congé maternité|congé parental|nom de jeune fille",
  religion:
    "votre religion|ta religion|quelle religion|êtes-vous croyant|êtes-vous croyante|êtes-vous pratiquant|êtes-vous pratiquante|votre foi|croyez-vous en dieu|allez-vous à l'église|portez-vous le voile|fêtes religieuses",
  health:
    "êtes-vous en bonne santé|votre santé|ta santé|votre état de santé|un handicap|votre handicap|êtes-vous handicapé|êtes-vous handicapée|une maladie chronique|vos maladies|antécédents médicaux|prenez-vous des médicaments|arrêts maladie|combien de fois avez-vous été malade|fumez-vous|buvez-vous de l'alcool",
  origin:
    "d'où venez-vous vraiment|votre pays d'origine|votre origine|vos origines|tes origines|où êtes-vous né|où êtes-vous née|lieu de naissance|votre nationalité|ta nationalité|votre langue maternelle|ta langue maternelle|votre accent|ton accent|d'où vient votre nom|vos parents|couleur de peau",
  politics:
    'pour qui votez-vous|pour qui avez-vous voté|pour qui as-tu voté|quel parti|votre parti|vos opinions politiques|tes opinions politiques|membre d’un parti|engagement politique',
  union:
    "êtes-vous syndiqué|êtes-vous syndiquée|es-tu syndiqué|membre d'un syndicat|votre syndicat|avez-vous fait grève",
  orientation:
    'votre orientation sexuelle|ton orientation sexuelle|votre sexualité|êtes-vous homosexuel|êtes-vous homosexuelle|êtes-vous gay|êtes-vous lesbienne|identité de genre',
  record:
    'casier judiciaire|avez-vous été arrêté|avez-vous été arrêtée|avez-vous été condamné|avez-vous été condamnée|en prison',
  pay: 'votre salaire actuel|ton salaire actuel|votre dernier salaire|ton dernier salaire|combien gagnez-vous|combien gagnes-tu|combien gagniez-vous|avez-vous des dettes',
  notMeant:
    'votre santé applicative|votre parti pris|ton parti pris|quel parti tirez-vous|quel parti avez-vous tiré|vos enfants processus|origine du bug|votre origine de données',
};

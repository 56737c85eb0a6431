import type { TopicPhrases } from './topic.ts';

export const german: TopicPhrases = {
  age: 'wie alt sind sie|wie alt bist du|ihr alter|dein alter|wann sind sie geboren|wann bist du geboren|ihr geburtsdatum|dein geburtsdatum|geburtsjahr|ihr jahrgang|dein jahrgang|wann gehen sie in rente|wann gehst du in rente|zu alt für|zu jung für',
  family:
    'sind sie verheiratet|bist du verheiratet|sind sie ledig|bist du ledig|sind sie geschieden|familienstand|ihr mann|ihre frau|ihr partner|ihre partnerin|dein mann|deine frau|ihr ehemann|ihre ehefrau|haben sie kinder|hast du kinder|wie viele kinder|ihre kinder|deine kinder|kinderwunsch|kinder bekommen|möchten sie kinder|möchtest du kinder|wollen sie kinder|willst du kinder|familienplanung|familie gründen|sind sie schwanger|bist du schwanger|schwangerschaft|kinderbetreuung|planen sie elternzeit|gehen sie in elternzeit|nehmen sie elternzeit|waren sie in elternzeit|mädchenname',
  religion:
    'ihre religion|deine religion|welche religion|welcher religion|sind sie religiös|bist du religiös|ihre konfession|deine konfession|welche konfession|welcher konfession|ihr glaube|dein glaube|glauben sie an gott|glaubst du an gott|gehen sie in die kirche|gehst du in die kirche|tragen sie ein kopftuch|religiöse feiertage',
  health:
    'sind sie gesund|bist du gesund|ihre gesundheit|deine gesundheit|gesundheitszustand|sind sie behindert|bist du behindert|eine behinderung|ihre behinderung|schwerbehindert|schwerbehinderung|chronische krankheit|chronische krankheiten|vorerkrankungen|ihre krankheiten|nehmen sie medikamente|nimmst du medikamente|wie oft waren sie krank|wie oft warst du krank|krankheitstage|psychische erkrankung|rauchen sie|rauchst du|trinken sie alkohol|trinkst du alkohol',
  origin:
    'woher kommen sie ursprünglich|woher kommst du ursprünglich|woher kommen sie wirklich|wo sind sie geboren|wo bist du geboren|geburtsort|ihre nationalität|deine nationalität|ihre staatsangehörigkeit|deine staatsangehörigkeit|ihre herkunft|deine herkunft|ihre muttersprache|deine muttersprache|ihr akzent|dein akzent|ihre hautfarbe|migrationshintergrund|woher stammt ihr name|woher kommt ihr name|woher kommt dein name|ihre eltern',
  politics:
    'welche partei|welcher partei|ihre partei|deine partei|parteimitglied|was wählen sie|was wählst du|wen haben sie gewählt|wen hast du gewählt|ihre politische|deine politische|ihre politischen|deine politischen|politisch aktiv',
  union:
    'in einer gewerkschaft|gewerkschaftsmitglied|mitglied einer gewerkschaft|gewerkschaftlich organisiert|haben sie gestreikt|hast du gestreikt',
  orientation:
    'sexuelle orientierung|ihre sexualität|deine sexualität|sind sie schwul|sind sie lesbisch|bist du schwul|bist du lesbisch|sind sie homosexuell|bist du homosexuell|geschlechtsidentität',
  record:
    'sind sie vorbestraft|bist du vorbestraft|ihre vorstrafen|vorstrafen|wurden sie verhaftet|im gefängnis',
  pay: 'ihr aktuelles gehalt|dein aktuelles gehalt|ihr letztes gehalt|dein letztes gehalt|ihr bisheriges gehalt|dein bisheriges gehalt|was verdienen sie|was verdienst du|wie viel verdienen sie|wie viel verdienst du|was haben sie verdient|haben sie schulden|ihre schulden',
  notMeant:
    'ihr alter code|ihr alter server|dein alter code|ihr alter arbeitgeber|dein alter arbeitgeber|ihr alter job|dein alter job|ihr partner unternehmen|ihr partner im team|ihre eltern klasse',
};

import type { TopicPhrases } from './topic.ts';

export const polish: TopicPhrases = {
  age: 'ile masz lat|ile ma pan lat|ile ma pani lat|w jakim jesteś wieku|twój wiek|pana wiek|pani wiek|data urodzenia|rok urodzenia|kiedy się urodziłeś|kiedy się urodziłaś|kiedy się pan urodził|kiedy się pani urodziła|na emeryturę|za stary na|za stara na|za młody na|za młoda na',
  family:
    'czy jesteś żonaty|czy jesteś mężatką|czy jest pan żonaty|czy jest pani mężatką|stan cywilny|twój mąż|twoja żona|pani mąż|pana żona|czy masz dzieci|czy ma pan dzieci|czy ma pani dzieci|ile masz dzieci|ile ma pan dzieci|ile ma pani dzieci|twoje dzieci|pana dzieci|pani dzieci|mieć dzieci|planujesz dzieci|założyć rodzinę|planujesz ciążę|planuje pani ciążę|jesteś w ciąży|jest pani w ciąży|zajść w ciążę|opieka nad dziećmi|opiekuje się dziećmi|urlop macierzyński|urlop wychowawczy|sytuacja rodzinna|nazwisko panieńskie',
  religion:
    'twoja religia|pana religia|pani religia|jaka religia|jakiego wyznania|twoje wyznanie|czy jesteś wierzący|czy jesteś wierząca|czy jest pan wierzący|czy jest pani wierząca|chodzisz do kościoła|chodzi pan do kościoła|chodzi pani do kościoła|wierzysz w boga|święta religijne',
  health:
    'twoje zdrowie|pana zdrowie|pani zdrowie|stan zdrowia|czy jesteś zdrowy|czy jesteś zdrowa|czy jest pan zdrowy|czy jest pani zdrowa|niepełnosprawność|niepełnosprawny|niepełnosprawna|choroby przewlekłe|choroba przewlekła|na co chorujesz|czy chorujesz|bierzesz leki|bierze pan leki|bierze pani leki|zwolnieniu lekarskim|zwolnień lekarskich|palisz papierosy|pijesz alkohol',
  origin:
    'skąd naprawdę pochodzisz|skąd pochodzi pan|skąd pochodzi pani|skąd pochodzisz|gdzie się urodziłeś|gdzie się urodziłaś|gdzie się pan urodził|gdzie się pani urodziła|miejsce urodzenia|twoja narodowość|pana narodowość|pani narodowość|twoje obywatelstwo|język ojczysty|twój akcent|pana akcent|pani akcent|twoi rodzice|kolor skóry|pochodzenie etniczne|twoje pochodzenie',
  politics:
    'na kogo głosowałeś|na kogo głosowałaś|na kogo pan głosował|na kogo pani głosowała|na kogo głosujesz|jaką partię|do partii|twoje poglądy polityczne|poglądy polityczne|przekonania polityczne',
  union:
    'związku zawodowego|związków zawodowych|związkach zawodowych|w związku zawodowym|czy strajkowałeś|czy strajkowałaś',
  orientation:
    'orientacja seksualna|orientację seksualną|twoja seksualność|czy jesteś gejem|czy jesteś lesbijką|czy jest pan gejem|czy jest pani lesbijką|tożsamość płciowa',
  record:
    'czy byłeś karany|czy byłaś karana|czy był pan karany|czy była pani karana|czy byłeś aresztowany|czy byłaś aresztowana|w więzieniu|kartoteka kryminalna',
  pay: 'ile zarabiasz|ile pan zarabia|ile pani zarabia|ile zarabiałeś|ile zarabiałaś|twoje obecne zarobki|obecne wynagrodzenie|poprzednie wynagrodzenie|ostatnia pensja|obecna pensja|masz długi|ma pan długi|ma pani długi',
  notMeant: 'stan zdrowia systemu|stan zdrowia usługi|stan zdrowia serwisu|stan zdrowia projektu',
};

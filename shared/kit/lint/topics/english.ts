import type { TopicPhrases } from './topic.ts';

export const english: TopicPhrases = {
  age: 'how old are you|what is your age|your exact age|your date of birth|when were you born|what year were you born|in which year were you born|year of birth|your birthday|when did you finish high school|when did you graduate from high school|when did you leave school|how long until you retire|when do you plan to retire|close to retirement|too old for|too young for|old enough for',
  family:
    'are you married|are you single|are you divorced|are you engaged|your marital status|your husband|your wife|your spouse|your boyfriend|your girlfriend|your maiden name|are you a parent|are you a mother|are you a father|do you have children|do you have kids|do you have any children|do you have any kids|have any children|have any kids|how many children|how many kids|your children|your kids|plan to have children|plan to have kids|planning to have children|want children|want kids|start a family|starting a family|your family plans|family planning|family situation|family life|are you pregnant|become pregnant|get pregnant|getting pregnant|pregnancy|child care|childcare|maternity leave|paternity leave|parental leave|who looks after your|who do you live with',
  religion:
    'your religion|what religion|which religion|are you religious|your faith|your beliefs|go to church|your church|attend church|do you pray|religious holidays|which holidays do you observe|do you believe in god|do you wear a headscarf|sabbath',
  health:
    'are you healthy|your health|your medical history|medical conditions|medical condition|any illness|any illnesses|any disability|any disabilities|are you disabled|your disability|do you have a disability|take any medication|taking medication|have you ever been ill|sick days did you|sick leave did you|how often were you sick|how often are you sick|mental illness|have you seen a therapist|in therapy|hiv|do you smoke|do you drink alcohol|your weight|how tall are you',
  origin:
    'where are you from|where are you originally from|where do you come from originally|where were you born|your place of birth|your birthplace|your nationality|what nationality|your ethnicity|your ethnic|your race|your skin colour|your skin color|your native language|your mother tongue|your first language|your accent|where does your name come from|where is your name from|your parents from|are you a citizen|are you a us citizen|are you an immigrant|your ancestry|your heritage',
  politics:
    'your political|who did you vote for|who do you vote for|which party do you|what party do you|member of a party|member of a political party|are you a democrat|are you a republican|are you left wing|are you right wing|your politics|election did you vote',
  union:
    'are you in a union|member of a union|union member|belong to a union|member of a trade union|join a union|joined a union|your union|have you ever been on strike|ever gone on strike',
  orientation:
    'your sexual orientation|your sexuality|are you gay|are you straight|are you lesbian|are you bisexual|are you transgender|your gender identity|are you a man or a woman',
  record:
    'have you ever been arrested|been arrested|arrest record|have you ever been convicted|ever been in jail|ever been in prison|your criminal record|a criminal record',
  pay: 'your current salary|your last salary|your previous salary|your salary history|your present salary|how much do you earn|how much did you earn|what do you earn|what did you earn|how much do you make now|how much did you make|what were you paid|your current pay|your current compensation|do you have debts|do you own your home',
  notMeant:
    'your health check|your health checks|your health endpoint|your health probe|your health probes|your health dashboard|your health data model|health checks|your union type|your union types|your race condition|your race conditions|your race detector|your native language runtime|your weight matrix|your children processes|your children components|your beliefs about the system|childcare app|childcare product|childcare centre|childcare center|family life cycle|pregnancy app|maternity leave policy|parental leave policy|parental leave cover|leave cover|somebody on parental leave|colleague on parental leave',
};

import type { TopicPhrases } from './topic.ts';

export const spanish: TopicPhrases = {
  age: 'cuántos años tienes|cuántos años tiene usted|qué edad tienes|qué edad tiene|tu edad|su edad|fecha de nacimiento|año de nacimiento|en qué año naciste|en qué año nació|cuándo naciste|cuándo nació usted|tu jubilación|su jubilación|demasiado mayor para|demasiado joven para',
  family:
    'estás casado|estás casada|está casado|está casada|está usted casado|está usted casada|eres soltero|eres soltera|es soltero|es soltera|está divorciado|está divorciada|estado civil|tu marido|su marido|tu esposa|su esposa|tu mujer|su mujer|tu pareja|su pareja|tienes hijos|tiene hijos|tiene usted hijos|cuántos hijos|tus hijos|sus hijos|tener hijos|formar una familia|estás embarazada|está embarazada|quedarte embarazada|quedarse embarazada|embarazo|cuidado de los niños|cuida a tus hijos|baja por maternidad|baja maternal|permiso de paternidad',
  religion:
    'tu religión|su religión|qué religión|eres religioso|eres religiosa|es usted religioso|es usted religiosa|tu fe|su fe|crees en dios|cree en dios|vas a misa|va a misa|vas a la iglesia|va a la iglesia|fiestas religiosas',
  health:
    'tu salud|su salud|estado de salud|tienes alguna discapacidad|tiene alguna discapacidad|una discapacidad|eres discapacitado|es discapacitado|alguna enfermedad|enfermedades crónicas|enfermedad crónica|historial médico|tomas medicamentos|toma medicamentos|tomas medicación|toma medicación|bajas por enfermedad|cuántas veces has estado de baja|fumas|bebes alcohol|fuma usted',
  origin:
    'de dónde eres originalmente|de dónde es originalmente|dónde naciste|dónde nació usted|lugar de nacimiento|tu nacionalidad|su nacionalidad|qué nacionalidad|país de origen|tu origen|su origen étnico|tu lengua materna|su lengua materna|tu acento|su acento|de dónde viene tu apellido|de dónde viene su apellido|tus padres|color de piel',
  politics:
    'por quién votaste|por quién votó|a quién votaste|a quién votó usted|qué partido|tu partido|tus ideas políticas|sus ideas políticas|tu ideología|su ideología|eres de izquierdas|eres de derechas|opiniones políticas',
  union:
    'estás afiliado a un sindicato|estás afiliada a un sindicato|está afiliado a un sindicato|está afiliada a un sindicato|miembro de un sindicato|tu sindicato|has hecho huelga|ha hecho huelga',
  orientation:
    'orientación sexual|tu sexualidad|su sexualidad|eres gay|es gay|eres lesbiana|eres homosexual|es homosexual|identidad de género',
  record:
    'antecedentes penales|te han detenido|le han detenido|te han arrestado|le han arrestado|has estado en la cárcel|ha estado en la cárcel|has sido condenado|ha sido condenado',
  pay: 'tu salario actual|su salario actual|tu sueldo actual|su sueldo actual|tu último sueldo|su último sueldo|tu último salario|cuánto ganas|cuánto gana usted|cuánto ganabas|tienes deudas|tiene deudas',
  notMeant:
    'qué partido le sacas|qué partido le sacó|tu salud financiera del proyecto|su salud de los servicios|salud de los servicios|su edad media|su origen de datos',
};

import type { LanguageWords } from './language-words.ts';

export const spanish: LanguageWords = {
  spaced: true,
  closedOpenings:
    'ha|has|había|tiene|tienes|tenía|puede|puedes|podría|podrías|es|está|estás|son|fue|cree|crees|le gusta|te gusta|le gustaría|te gustaría|sabe|sabes|conoce|conoces|prefiere|prefieres|estaría|estarías|usa|utiliza|trabaja|trabajas|se considera|te consideras|hay|existe|alguna vez|debe|se puede|se siente|te sientes',
  closedEndings: '',
  opened:
    'por qué|cómo|qué|cuál|cuáles|o|u|ejemplo|ejemplos|en caso afirmativo|si es así|y cuándo|y dónde|y quién|describir|describirnos|describirme|explicar|explicarnos|explicarme|contar|contarnos|contarme|hablar|hablarnos|nombrar|decir|decirnos|dar|darnos|darme|mencionar|definir|comparar|compartir|mostrar|resumir|detallar|enumerar',
  requests:
    'describa|describe|descríbanos|explique|explica|explíquenos|cuente|cuenta|cuéntenos|cuéntame|cuéntanos|hable|háblenos|háblame|dé|denos|nombre|diga|díganos|mencione|menciona|compare|compara|defina|define|comparta|muestre|si es así|en caso afirmativo|por qué|cómo|qué|cuál',
  lastTime: {
    openings: 'ha alguna vez|has alguna vez|alguna vez ha|alguna vez has',
    addition: '¿Cómo fue la última vez?',
  },
  leadingEndings:
    'verdad|no|no es así|no es cierto|cierto|correcto|no cree|no le parece|no crees|no te parece|sí',
  leading:
    'no cree que|no crees que|no piensa que|no piensas que|no le parece que|no te parece que|no está de acuerdo|no estás de acuerdo|seguramente usted|seguro que usted|seguro que ha|seguro que le|estará de acuerdo|estarás de acuerdo|no es verdad que|no es mejor|no es obvio|todo el mundo sabe|como todos sabemos|por supuesto usted|obviamente usted',
  asking: 'qué|cómo|por qué|quién|quiénes|cuál|cuáles|ha|tiene|puede',
  joins: '',
  choice: 'o|u',
  back: '',
  degree:
    'muy|bastante|algo|realmente|extremadamente|parcialmente|completamente|totalmente|generalmente|a menudo|veces|siempre|regularmente|frecuentemente|bien|buen|buena|bueno|buenos|buenas|mejor|excelente|excelentes|sólido|sólida|fuerte|suficiente|básico|básica|algunos|algunas|más|muchos|muchas|varios|varias|claro|clara|claramente|profundo|profunda|destacado|destacada|alto|alta|adecuado|adecuada|medio|un|una|de|el|la|con|nivel|detallado|detallada',
  little:
    'para|como|cómo|cuando|cuándo|donde|dónde|usted|ustedes|sobre|entre|esta|este|esto|estos|estas|qué|cuál|cuáles|porque|pero|también|desde|hasta|hacia|según|haber|había|tiene|tienen|hacer|hizo|hace|fue|eran|está|están|muy|más|cuéntenos|describa|explique',
  buzzwords:
    'sinergia|sinergias|paradigma|holístico|holística|disruptivo|disruptiva|proactivo|proactiva|mindset|quick win|quick wins|apalancar|apalancamiento|ganar ganar|valor añadido|valor agregado|orientado a resultados|orientada a resultados|alineamiento|empoderar|empoderamiento|de punta a punta',
};

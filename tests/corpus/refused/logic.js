import { ask } from './ask.js';

export const next = (list) => {
  const open = list.filter(({ done }) => !done);
  return ask(open.length > 0 ? 'What is left to do?' : 'Are you done?');
};

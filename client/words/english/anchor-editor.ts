import { section } from '../section.ts';

export const anchorEditorWords = section('anchorEditor', {
  anchorPrompt: (level: number) => `Describe an answer that earns a ${level}.`,
});

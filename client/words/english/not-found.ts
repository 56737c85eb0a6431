import { section } from '../section.ts';

export const notFoundWords = section('notFound', {
  title: 'Not found',
  text: 'There is no page at this address. Nothing was lost.',
  toStart: 'Go to the start',
});

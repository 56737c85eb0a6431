import type { GalleryEntry } from './gallery-entry.ts';
import { SectionHeading } from './section-heading.tsx';

export const sectionHeadingGallery: GalleryEntry = {
  name: 'Section heading',
  states: {
    plain: () => <SectionHeading hint="only you see these until scores open">Evidence</SectionHeading>,
    'hint at the end': () => (
      <SectionHeading quiet hint="by competency" hintAt="end">
        Scores in
      </SectionHeading>
    ),
  },
};

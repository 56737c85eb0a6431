import { AnchorEditor } from './anchor-editor.tsx';
import type { GalleryEntry } from './gallery-entry.ts';
import { sampleScale } from './sample-scale.ts';

export const anchorEditorGallery: GalleryEntry = {
  name: 'Anchor editor',
  states: {
    'level 4 is empty': () => (
      <AnchorEditor
        scale={sampleScale}
        legend="What each score sounds like"
        hint="shown to panelists exactly like this"
        anchors={{
          1: 'Learns of drift from a failure. Runs apply and hopes.',
          2: 'Finds it by chance. Recreates the resource to make it match.',
          3: 'Finds it with a scheduled plan. Imports or moves, under a real lock, and tells the team.',
        }}
        onInput={() => undefined}
      />
    ),
  },
};

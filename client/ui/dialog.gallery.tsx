import { createSignal } from 'solid-js';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

const Live = (props: { look: 'panel' | 'sheet' | 'drawer' }) => {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open {props.look}</Button>
      <Dialog
        look={props.look}
        open={open()}
        title="Open without Yuki"
        onClose={() => setOpen(false)}
        actions={
          <Button tone="primary" onPress={() => setOpen(false)}>
            Open scores
          </Button>
        }
      >
        Scores open for everyone. The packet says that Yuki had not submitted.
      </Dialog>
    </>
  );
};

export const dialogGallery: GalleryEntry = {
  name: 'Dialog',
  states: {
    panel: () => <Live look="panel" />,
    sheet: () => <Live look="sheet" />,
    drawer: () => <Live look="drawer" />,
  },
};

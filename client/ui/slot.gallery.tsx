import { Button } from './button.tsx';
import type { GalleryEntry } from './gallery-entry.ts';
import { RatingChip } from './rating-chip.tsx';
import { Slot } from './slot.tsx';

export const slotGallery: GalleryEntry = {
  name: 'Slot',
  states: {
    'you lead': () => (
      <Slot
        tone="live"
        message="Live, you lead"
        start={
          <Button tone="quiet" size="small" icon="menu">
            24
          </Button>
        }
        actions={
          <Button tone="primary" keys="→">
            Next: 9 Writing the review
          </Button>
        }
      />
    ),
    'one to leave out': () => (
      <Slot
        tone="live"
        message="Live, you lead"
        detail={
          <>
            Without 23 the plan fits
            <Button tone="quiet" size="small">
              Leave it out
            </Button>
          </>
        }
      />
    ),
    held: () => (
      <Slot
        tone="held"
        message="Ana moved to 9"
        detail="Writing the review"
        actions={
          <Button tone="live" keys="⌘↵">
            Save and go
          </Button>
        }
      />
    ),
    'late score': () => (
      <Slot
        tone="neutral"
        mark={<RatingChip value={3} />}
        message="Went to 7, the one you were reading"
        actions={
          <>
            <Button>Move to 9</Button>
            <Button tone="quiet" keys="⌘Z">
              Undo
            </Button>
          </>
        }
      />
    ),
    'on your own': () => (
      <Slot
        tone="own"
        message="On your own"
        detail="The panel is on 9"
        actions={
          <Button tone="quiet" keys="Esc">
            Go to 9
          </Button>
        }
      />
    ),
    offline: () => (
      <Slot
        tone="caution"
        message="Offline"
        detail="3 changes kept on this device. Keep scoring and writing."
      />
    ),
  },
};

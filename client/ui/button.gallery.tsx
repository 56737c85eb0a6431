import { Button } from './button.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

export const buttonGallery: GalleryEntry = {
  name: 'Button',
  states: {
    primary: () => (
      <Button tone="primary" keys="→">
        Next: 9 Writing the review
      </Button>
    ),
    live: () => (
      <Button tone="live" keys="⌘↵">
        Save and go
      </Button>
    ),
    outline: () => (
      <Button tone="outline" icon="link">
        Invite
      </Button>
    ),
    small: () => <Button size="small">Move to 9</Button>,
    quiet: () => (
      <Button tone="quiet" keys="⌘Z">
        Undo
      </Button>
    ),
    link: () => <Button tone="link">Start from level 3</Button>,
    danger: () => <Button tone="danger">Delete interview</Button>,
    refused: () => (
      <Button tone="primary" refusal="Two scores are missing.">
        Submit scorecard
      </Button>
    ),
    anchor: () => (
      <Button icon="file" href="#packet">
        PDF
      </Button>
    ),
    'large and wide': () => (
      <Button tone="live" size="large" keys="⌘↵" wide>
        Start interview
      </Button>
    ),
  },
};

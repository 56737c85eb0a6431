import { For } from 'solid-js';
import { chooseTheme } from '../styles/theme.ts';
import { avatarGallery } from './avatar.gallery.tsx';
import { buttonGallery } from './button.gallery.tsx';
import { Button } from './button.tsx';
import { checkboxGallery } from './checkbox.gallery.tsx';
import { clockGallery } from './clock.gallery.tsx';
import { composerGallery } from './composer.gallery.tsx';
import { evidenceListGallery } from './evidence-list.gallery.tsx';
import { foldGallery } from './fold.gallery.tsx';
import { followUpsGallery } from './follow-ups.gallery.tsx';
import styles from './gallery.module.css';
import type { GalleryEntry } from './gallery-entry.ts';
import { guideGallery } from './guide.gallery.tsx';
import { iconGallery } from './icon.gallery.tsx';
import { iconButtonGallery } from './icon-button.gallery.tsx';
import { keyCapGallery } from './key-cap.gallery.tsx';
import { logoGallery } from './logo.gallery.tsx';
import { questionCardGallery } from './question-card.gallery.tsx';
import { questionRailGallery } from './question-rail.gallery.tsx';
import { ratingChipGallery } from './rating-chip.gallery.tsx';
import { ratingScaleGallery } from './rating-scale.gallery.tsx';
import { sectionHeadingGallery } from './section-heading.gallery.tsx';
import { slotGallery } from './slot.gallery.tsx';
import { timeStripGallery } from './time-strip.gallery.tsx';

export const galleryEntries: readonly GalleryEntry[] = [
  logoGallery,
  iconGallery,
  keyCapGallery,
  buttonGallery,
  iconButtonGallery,
  avatarGallery,
  ratingChipGallery,
  clockGallery,
  timeStripGallery,
  slotGallery,
  questionCardGallery,
  followUpsGallery,
  guideGallery,
  ratingScaleGallery,
  evidenceListGallery,
  composerGallery,
  questionRailGallery,
  sectionHeadingGallery,
  checkboxGallery,
  foldGallery,
];

/** Every control in every state, on one page, for whoever builds or changes them. */
export const Gallery = () => (
  <main class={styles.page}>
    <header class={styles.head}>
      <h1 class={styles.title}>Controls</h1>
      <Button size="small" onPress={() => chooseTheme('light')}>
        Light
      </Button>
      <Button size="small" onPress={() => chooseTheme('dark')}>
        Dark
      </Button>
    </header>
    <For each={galleryEntries}>
      {(entry) => (
        <section class={styles.entry} id={entry.name.toLowerCase().replaceAll(' ', '-')}>
          <h2 class={styles.name}>{entry.name}</h2>
          <For each={Object.entries(entry.states)}>
            {([state, draw]) => (
              <div class={styles.state}>
                <p class={styles.label}>{state}</p>
                <div class={styles.stage}>{draw()}</div>
              </div>
            )}
          </For>
        </section>
      )}
    </For>
  </main>
);

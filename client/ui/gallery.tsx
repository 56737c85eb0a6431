import { For } from 'solid-js';
import { chooseTheme } from '../styles/theme.ts';
import { anchorEditorGallery } from './anchor-editor.gallery.tsx';
import { anchorMarksGallery } from './anchor-marks.gallery.tsx';
import { announcerGallery } from './announcer.gallery.tsx';
import { appBarGallery } from './app-bar.gallery.tsx';
import { avatarGallery } from './avatar.gallery.tsx';
import { bannerGallery } from './banner.gallery.tsx';
import { buttonGallery } from './button.gallery.tsx';
import { Button } from './button.tsx';
import { checkboxGallery } from './checkbox.gallery.tsx';
import { choiceListGallery } from './choice-list.gallery.tsx';
import { chosenAnchorGallery } from './chosen-anchor.gallery.tsx';
import { clockGallery } from './clock.gallery.tsx';
import { composerGallery } from './composer.gallery.tsx';
import { debriefMatrixGallery } from './debrief-matrix.gallery.tsx';
import { dialogGallery } from './dialog.gallery.tsx';
import { distributionGallery } from './distribution.gallery.tsx';
import { emptyStateGallery } from './empty-state.gallery.tsx';
import { evidenceListGallery } from './evidence-list.gallery.tsx';
import { foldGallery } from './fold.gallery.tsx';
import { followUpsGallery } from './follow-ups.gallery.tsx';
import styles from './gallery.module.css';
import type { GalleryEntry } from './gallery-entry.ts';
import { guideGallery } from './guide.gallery.tsx';
import { hourStripGallery } from './hour-strip.gallery.tsx';
import { iconGallery } from './icon.gallery.tsx';
import { iconButtonGallery } from './icon-button.gallery.tsx';
import { inviteCardGallery } from './invite-card.gallery.tsx';
import { keyCapGallery } from './key-cap.gallery.tsx';
import { logoGallery } from './logo.gallery.tsx';
import { menuGallery } from './menu.gallery.tsx';
import { paletteGallery } from './palette.gallery.tsx';
import { panelListGallery } from './panel-list.gallery.tsx';
import { pillGallery } from './pill.gallery.tsx';
import { pointsFieldGallery } from './points-field.gallery.tsx';
import { questionCardGallery } from './question-card.gallery.tsx';
import { questionRailGallery } from './question-rail.gallery.tsx';
import { ratingChipGallery } from './rating-chip.gallery.tsx';
import { ratingScaleGallery } from './rating-scale.gallery.tsx';
import { recommendationScaleGallery } from './recommendation-scale.gallery.tsx';
import { scoreKeysGallery } from './score-keys.gallery.tsx';
import { scoresInGallery } from './scores-in.gallery.tsx';
import { sealedCardsGallery } from './sealed-cards.gallery.tsx';
import { sectionHeadingGallery } from './section-heading.gallery.tsx';
import { segmentedControlGallery } from './segmented-control.gallery.tsx';
import { selectFieldGallery } from './select-field.gallery.tsx';
import { signGallery } from './sign.gallery.tsx';
import { slotGallery } from './slot.gallery.tsx';
import { sortableListGallery } from './sortable-list.gallery.tsx';
import { suggestionCardGallery } from './suggestion-card.gallery.tsx';
import { switchGallery } from './switch.gallery.tsx';
import { textAreaGallery } from './text-area.gallery.tsx';
import { textDifferenceGallery } from './text-difference.gallery.tsx';
import { textFieldGallery } from './text-field.gallery.tsx';
import { timeStripGallery } from './time-strip.gallery.tsx';
import { warmUpGallery } from './warm-up.gallery.tsx';

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
  appBarGallery,
  pillGallery,
  panelListGallery,
  scoresInGallery,
  suggestionCardGallery,
  sortableListGallery,
  scoreKeysGallery,
  chosenAnchorGallery,
  recommendationScaleGallery,
  paletteGallery,
  dialogGallery,
  menuGallery,
  switchGallery,
  segmentedControlGallery,
  choiceListGallery,
  textFieldGallery,
  pointsFieldGallery,
  textDifferenceGallery,
  textAreaGallery,
  selectFieldGallery,
  inviteCardGallery,
  warmUpGallery,
  sealedCardsGallery,
  debriefMatrixGallery,
  distributionGallery,
  hourStripGallery,
  anchorEditorGallery,
  anchorMarksGallery,
  announcerGallery,
  emptyStateGallery,
  bannerGallery,
  signGallery,
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

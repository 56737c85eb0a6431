import { Announcer, createAnnouncements } from './announcer.tsx';
import { Button } from './button.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

const Live = () => {
  const announcements = createAnnouncements();
  return (
    <div>
      <Button onPress={() => announcements.say('Question 9, Writing the review.')}>Move the panel</Button>
      <p aria-hidden="true">{announcements.text()}</p>
      <Announcer text={announcements.text()} />
    </div>
  );
};

export const announcerGallery: GalleryEntry = {
  name: 'Announcer',
  states: { 'one question': () => <Live /> },
};

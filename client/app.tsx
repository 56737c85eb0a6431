import { Route, Router, type RouteSectionProps } from '@solidjs/router';
import { type Component, lazy, Suspense } from 'solid-js';
import { AnnouncementsProvider } from './shell/announcements.tsx';
import { OwnerOnly } from './shell/owner-only.tsx';
import { SessionProvider } from './shell/session.tsx';

/** Each page arrives with its own script; whoever follows an invite loads nothing of the kit import. */
const HomePage = lazy(async () => ({ default: (await import('./pages/home/home-page.tsx')).HomePage }));
const NotFoundPage = lazy(async () => ({
  default: (await import('./pages/home/not-found-page.tsx')).NotFoundPage,
}));
const JoinPage = lazy(async () => ({ default: (await import('./pages/join/join-page.tsx')).JoinPage }));
const DevicePage = lazy(async () => ({
  default: (await import('./pages/device/device-page.tsx')).DevicePage,
}));
const NewInterviewPage = lazy(async () => ({
  default: (await import('./pages/new-interview/new-interview-page.tsx')).NewInterviewPage,
}));
const AuditPage = lazy(async () => ({
  default: (await import('./pages/audit/audit-page.tsx')).AuditPage,
}));
const KitImportPage = lazy(async () => ({
  default: (await import('./pages/kit-import/kit-import-page.tsx')).KitImportPage,
}));
const LibraryPage = lazy(async () => ({
  default: (await import('./pages/library/library-page.tsx')).LibraryPage,
}));
const KitEditPage = lazy(async () => ({
  default: (await import('./pages/kit-edit/kit-edit-page.tsx')).KitEditPage,
}));
const KitPage = lazy(async () => ({ default: (await import('./pages/kit/kit-page.tsx')).KitPage }));
const RoomPage = lazy(async () => ({ default: (await import('./pages/room/room-page.tsx')).RoomPage }));
const PracticePage = lazy(async () => ({
  default: (await import('./pages/practice/practice-page.tsx')).PracticePage,
}));

const forOwner = (Page: Component) => () => (
  <OwnerOnly>
    <Page />
  </OwnerOnly>
);

const Shell = (props: RouteSectionProps) => (
  <AnnouncementsProvider>
    <SessionProvider>
      <Suspense>{props.children}</Suspense>
    </SessionProvider>
  </AnnouncementsProvider>
);

/** Every address of the app, and the page that stands there. */
export const App = () => (
  <Router root={Shell}>
    <Route path="/" component={HomePage} />
    <Route path="/join" component={JoinPage} />
    <Route path="/device" component={DevicePage} />
    <Route path="/interviews/new" component={forOwner(NewInterviewPage)} />
    <Route path="/kits" component={forOwner(LibraryPage)} />
    <Route path="/kits/import" component={forOwner(KitImportPage)} />
    <Route path="/kits/:id/edit" component={forOwner(KitEditPage)} />
    <Route path="/kits/:id" component={forOwner(KitPage)} />
    <Route path="/audit" component={forOwner(AuditPage)} />
    <Route path="/room/:id" component={RoomPage} />
    <Route path="/practice" component={PracticePage} />
    <Route path="*" component={NotFoundPage} />
  </Router>
);

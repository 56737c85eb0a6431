import { useNavigate } from '@solidjs/router';
import { createResource, Show } from 'solid-js';
import { takeDeviceLink } from '../../api.ts';
import { Page, usePageTitle } from '../../shell/page.tsx';
import { takeInvite } from '../../shell/secret-in-fragment.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { deviceWords } from '../../words/english/device.ts';

/** /device#TOKEN: the own seat on this device as well. The link is used up by opening it, so it asks for nothing. */
export const DevicePage = () => {
  const navigate = useNavigate();
  usePageTitle(() => deviceWords.title);
  const [refusal] = createResource(async (): Promise<string | null> => {
    const secret = takeInvite();
    if (secret === null) return deviceWords.noLink;
    const taken = await takeDeviceLink(secret);
    if (!taken.ok) return taken.problem.detail;
    navigate(`/room/${taken.value.interviewId}`, { replace: true });
    return null;
  });
  return (
    <Page width="narrow" bar={null}>
      <Show when={refusal.latest} fallback={<p role="status">{deviceWords.opening}</p>}>
        {(detail) => (
          <div role="alert">
            <EmptyState title={deviceWords.refused} action={<Button href="/">{deviceWords.toStart}</Button>}>
              {detail()}
            </EmptyState>
          </div>
        )}
      </Show>
    </Page>
  );
};

import type { KitExportFormat } from '../../../shared/kit/exports/export-kit.ts';
import { kitExportHref } from '../../api.ts';
import { Menu } from '../../ui/menu.tsx';
import { kitWords } from '../../words/english/kit.ts';

/** Saves a file of the server. As a download, so that an answer without one leaves the page where it is. */
const save = (href: string): void => {
  const link = document.createElement('a');
  link.href = href;
  link.download = '';
  link.click();
};

/** The kit as a file, in a form that is chosen. */
export const KitDownload = (props: { kitId: string }) => {
  const items = () =>
    [
      { id: 'md', label: kitWords.asMarkdown },
      { id: 'json', label: kitWords.asJson },
      { id: 'csv', label: kitWords.asCsv },
    ] as const satisfies ReadonlyArray<{ id: KitExportFormat; label: string }>;
  const choose = (id: string) => {
    const chosen = items().find((item) => item.id === id);
    if (chosen) save(kitExportHref(props.kitId, chosen.id));
  };
  return <Menu label={kitWords.download} icon="download" items={items()} onChoose={choose} />;
};

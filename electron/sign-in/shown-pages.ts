import type { Evidence, Page } from '../../shared/evidence/evidence.ts';
import { MOST_NAVIGATIONS, MOST_PAGES, type Navigation } from '../../shared/evidence/navigation.ts';

/** What our own window showed and where it went, bounded: of too many pages the last is the one that tells. */
export type ShownPages = {
  readonly addPage: (page: Page) => void;
  readonly addNavigation: (navigation: Navigation) => void;
  readonly all: () => Pick<Evidence, 'pages' | 'navigations'>;
};

export function createShownPages(): ShownPages {
  const pages: Page[] = [];
  const navigations: Navigation[] = [];
  return {
    addPage: (page) => {
      if (pages.length >= MOST_PAGES) pages.pop();
      pages.push(page);
    },
    addNavigation: (navigation) => {
      if (navigations.length < MOST_NAVIGATIONS) navigations.push(navigation);
    },
    all: () => ({ pages: [...pages], navigations: [...navigations] }),
  };
}

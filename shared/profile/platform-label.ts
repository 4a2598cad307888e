import type { Platform } from './profile.ts';

/** As the admin center calls them. */
export const PLATFORM_LABELS: Readonly<Record<Platform, string>> = {
  web: 'Web',
  spa: 'Single-page application',
  native: 'Mobile and desktop applications',
};

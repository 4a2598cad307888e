/** Where the sign-in pages are shown: in a window of our own, or in the system's browser. */
export const BROWSERS = ['window', 'system'] as const;
export type Browser = (typeof BROWSERS)[number];

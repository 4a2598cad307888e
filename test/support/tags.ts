/** Marks an end-to-end test that reads the clipboard. */
export const CLIPBOARD = '@clipboard';

import type { DesktopApi } from '../shared/contract/ipc.ts';

declare global {
  interface Window {
    readonly desktop?: DesktopApi;
  }
}

/** What the preload script exposed. The window cannot do anything without it, so its absence is an error. */
export function connectDesktop(): DesktopApi {
  if (window.desktop === undefined)
    throw new Error('This page is a part of AuthLoupe and works in its window only.');
  return window.desktop;
}

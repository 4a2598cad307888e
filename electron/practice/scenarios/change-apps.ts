import type { App, Directory } from '../directory.ts';

/** The sample apps that sign users in: those with a redirect URI. */
const isClient = ({ web, spa, publicClient }: App): boolean =>
  [web, spa, publicClient].some(({ redirectUris }) => redirectUris.length > 0);

export const changeClients = (directory: Directory, change: (app: App) => App): Directory => ({
  ...directory,
  apps: directory.apps.map((app) => (isClient(app) ? change(app) : app)),
});

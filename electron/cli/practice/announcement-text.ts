import type { AnnouncedApp, Announcement } from './announcement.ts';
import { printable } from '../printable.ts';
import { table } from './table.ts';

/** The announcement for people. */
export function announcementText(announcement: Announcement): string {
  const { origin, caFile, scenario, tenants, apps, users, control, proxy, notices } = announcement;
  const lines = [
    'The practice tenant is running: a stand-in for Microsoft Entra on this computer. Its tokens are valid nowhere.',
    '',
    ...table([
      ['Address', origin],
      ['CA file', caFile],
      ['Scenario', scenario],
      ...(control === null
        ? []
        : [
            ['Control', control.url],
            ['Control token', control.token],
          ]),
      ...(proxy === null ? [] : [['Proxy', proxy.url]]),
    ]),
    '',
    ...table([['TENANT', 'ID', 'DOMAIN'], ...tenants.map(({ name, id, domain }) => [name, id, domain])]),
    '',
    ...table([
      ['APP', 'CLIENT ID', 'REDIRECT URIS', 'SECRET OR KEY FILE'],
      ...apps.map((app) => [app.name, app.clientId, redirectUrisOf(app), credentialOf(app)]),
    ]),
    '',
    ...table([
      ['USER', 'PASSWORD', 'WHAT IS SPECIAL'],
      ...users.map(({ username, password, about }) => [username, password, about]),
    ]),
    '',
    ...(proxy?.clients ?? []).flatMap(({ client, lines: settings, powerShell }) => [
      `${client}:`,
      ...settings.map(indent),
      '  in PowerShell:',
      ...powerShell.map(indent),
      '',
    ]),
    ...notices.map((notice) => `Not as in Entra: ${notice}`),
    ...(notices.length === 0 ? [] : ['']),
    'Stop it with Ctrl+C.',
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

const indent = (line: string): string => `  ${line}`;

const redirectUrisOf = ({ redirectUris: { web, spa, publicClient } }: AnnouncedApp): string =>
  [...web, ...spa, ...publicClient].join(' ') || '-';

const credentialOf = ({ secret, certificate }: AnnouncedApp): string => secret ?? certificate?.keyFile ?? '-';

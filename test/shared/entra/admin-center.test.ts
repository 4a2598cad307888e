import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  menuPath,
  menuPathWithHint,
  pageName,
  PAGES,
  type PageId,
} from '../../../shared/entra/admin-center.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TABLE = path.join('shared', 'entra', 'admin-center.ts');

describe('a menu path', () => {
  it('leads through the list to the app and ends with the earlier name', () => {
    expect(menuPath('redirect-uris', '<app>')).toBe(
      'Entra ID → App registrations → All applications → <app> → Authentication → Redirect URI configuration (earlier: Platform configurations)',
    );
  });

  it('is that of the menu alone for a page of the tenant', () => {
    expect(menuPath('risky-users')).toBe(
      'ID Protection → Risky users (earlier: Protection → Identity Protection)',
    );
  });

  it('calls the app or user that nobody names', () => {
    expect(menuPath('users-and-groups')).toBe(
      'Entra ID → Enterprise apps → All applications → the app → Users and groups',
    );
    expect(menuPath('user-sign-ins')).toContain(' → the user → Sign-in logs');
  });

  it('hints at the earlier list where there is room, unless the page has a hint of its own', () => {
    expect(menuPathWithHint('users-and-groups', '<app>')).toBe(
      'Entra ID → Enterprise apps → All applications (earlier: Identity → Applications → Enterprise applications) → <app> → Users and groups',
    );
    expect(menuPathWithHint('supported-accounts')).toBe(menuPath('supported-accounts'));
    expect(menuPathWithHint('sign-in-logs')).toBe(menuPath('sign-in-logs'));
  });

  it('starts at the app for somebody who is there', () => {
    expect(pageName('authentication-settings')).toBe(
      'Authentication → Settings (earlier: Advanced settings)',
    );
    expect(pageName('api-permissions')).toBe('API permissions');
  });

  it('has one hint at most', () => {
    const ids = Object.keys(PAGES) as PageId[];
    expect(ids.filter((id) => menuPathWithHint(id).split('(earlier: ').length > 2)).toEqual([]);
  });
});

/** Names of pages that other consoles, or mere sentences, have too. */
const COMMON = new Set([
  ...['Overview', 'Users', 'Settings', 'Applications', 'Properties', 'Security', 'Permissions', 'SAML'],
  ...['Certificates', 'Session', 'Policies', 'Conditions', 'Use', 'the policy', 'the flow'],
]);
/** What pages and their parts were called before; the table alone may still say so. */
const RETIRED = [
  'Enterprise applications',
  'Platform configurations',
  'Add a platform',
  'Implicit grant and hybrid flows',
  'Advanced settings',
  'Identity Protection',
  'newer pages',
];
/** Other consoles, whose menus are no business of the table. */
const OTHER_CONSOLES = [
  'App Service: Authentication → ',
  'Claude: Advanced settings of the connector',
  'Azure DevOps: Organization settings → ',
];

const names = new Set(Object.values(PAGES).flatMap((page) => page.path.split(' → ')));
const pageNames = [...names].filter((name) => !COMMON.has(name));

function sourceLines(): readonly (readonly [place: string, line: string])[] {
  return ['shared', 'renderer']
    .flatMap((house) =>
      readdirSync(path.join(ROOT, house), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(house, file),
      ),
    )
    .filter((file) => /\.tsx?$/u.test(file) && file !== TABLE)
    .flatMap((file) =>
      readFileSync(path.join(ROOT, file), 'utf8')
        .split('\n')
        .map((line, index) => [`${file}:${String(index + 1)}`, line] as const),
    )
    .filter(([, line]) => !OTHER_CONSOLES.some((console) => line.includes(console)));
}

/** Whether an arrow of the line comes right after the name of a page, or leads to one. */
function hasWrittenPath(line: string): boolean {
  const parts = line.split('→').map((part) => part.trim());
  return parts
    .slice(1)
    .some((right, index) =>
      pageNames.some((name) => endsWith(parts[index] ?? '', name) || startsWith(right, name)),
    );
}

const endsWith = (text: string, name: string): boolean =>
  text.endsWith(name) && !/[\p{L}\d]/u.test(text.at(-name.length - 1) ?? ' ');
/** “Authentication Events” is no page “Authentication”. */
const startsWith = (text: string, name: string): boolean =>
  text.startsWith(name) && !/^(?:[\p{L}\d]| \p{Lu})/u.test(text.slice(name.length));

describe('the sources', () => {
  const lines = sourceLines();

  it('write no path to a page of the admin center beside the table', () => {
    expect(lines.filter(([, line]) => hasWrittenPath(line))).toEqual([]);
  });

  it('say no retired name beside the table', () => {
    expect(lines.filter(([, line]) => RETIRED.some((name) => line.includes(name)))).toEqual([]);
  });

  it.each([
    ["'Entra ID → Users'", true],
    ['`API permissions → Add a permission`', true],
    ["'under Azure → Enterprise apps'", true],
    ["`${menuPath('users')} → New user`", false],
    ["'Xcode → target → General'", false],
    ["'the failed entry → Authentication Events'", false],
  ])('the search tells %s: %s', (line, isPath) => {
    expect(hasWrittenPath(line)).toBe(isPath);
  });

  it('use every page of the table', () => {
    const all = lines.map(([, line]) => line).join('\n');
    expect(Object.keys(PAGES).filter((id) => !all.includes(`'${id}'`))).toEqual([]);
  });
});

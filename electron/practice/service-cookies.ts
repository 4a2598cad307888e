import { isLoginHost } from './hosts.ts';
import type { Random } from './random.ts';

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * The cookies that the service sets on every answer for itself: a mark of the browser, and which part of it answered.
 * Only under Microsoft's names, where clients keep them apart: on localhost they would go to every app of the computer.
 * Source: recordings in Azure's SDK repositories.
 */
export function serviceCookies(host: string, random: Random, now: Date): readonly string[] {
  if (!isLoginHost(host)) return [];
  const expires = new Date(now.getTime() + MONTH_MS).toUTCString();
  return [
    `fpc=${random.text(17)}; expires=${expires}; path=/; secure; HttpOnly; SameSite=None`,
    `esctx=PAQABAAEAAA${random.text(150)}; domain=.login.microsoftonline.com; path=/; secure; HttpOnly; SameSite=None`,
    'x-ms-gateway-slice=estsfd; path=/; secure; samesite=none; httponly',
    'stsservicecookie=estsfd; path=/; secure; samesite=none; httponly',
  ];
}

import type { Inputs } from './inputs.ts';

/** Without outer white space; empty when it is not set. */
export const readText = (inputs: Inputs, name: string): string => (inputs[name] ?? '').trim();

export const isOn = (inputs: Inputs, name: string): boolean => inputs[name] === 'true';

/** Entries of a comma-separated list, without white space and empty ones. */
export const readList = (inputs: Inputs, name: string): readonly string[] =>
  (inputs[name] ?? '')
    .split(/[\s,;]+/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** `example.com` from `https://example.com/` or `example.com`: people copy both. */
export const hostOf = (address: string): string =>
  address
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '')
    .replace(/\/.*$/su, '');

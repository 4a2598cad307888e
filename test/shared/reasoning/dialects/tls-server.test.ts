import { expect, it } from 'vitest';
import { at as place } from '../../../../shared/evidence/place.ts';
import { NO_FACTS, type Facts } from '../../../../shared/reading/facts.ts';
import { tlsServerIn } from '../../../../shared/reasoning/dialects/known-values.ts';

const at = (cloud: Facts['cloud'], value: string): Facts => ({
  ...NO_FACTS,
  cloud,
  loginHost: { value, quote: value, source: place.profile('cloud') },
});

it.each([
  ['practice', 'localhost:38093', { host: 'localhost', port: '38093' }],
  // What stands in a text is no host to connect to, unless it has the form of one.
  ['practice', 'localhost:1;reboot', { host: 'login.microsoftonline.com', port: '443' }],
  ['us-government', 'somewhere.example:8443', { host: 'login.microsoftonline.us', port: '443' }],
  [null, '', { host: 'login.microsoftonline.com', port: '443' }],
] as const)('%s at “%s”', (cloud, seen, expected) => {
  expect(tlsServerIn(at(cloud, seen))).toEqual(expected);
});

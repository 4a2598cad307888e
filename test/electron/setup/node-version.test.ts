import { describe, expect, it } from 'vitest';

import { checkNodeVersion } from '../../../electron/setup/node-version.mjs';

describe('checkNodeVersion', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts %s', (version) => {
    expect(() => {
      checkNodeVersion(version);
    }).not.toThrow();
  });

  it.each(['20.18.3', '18.20.0', '8.0.0'])('refuses %s and says what is needed', (version) => {
    expect(() => {
      checkNodeVersion(version);
    }).toThrow(`20.19 or newer; this is ${version}`);
  });
});

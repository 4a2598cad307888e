import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { checkFileHash, npmIntegrity, sha256 } from '../../../electron/setup/hash.mjs';
import { temporaryFolder } from './temp-folder.ts';

const SHA256_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const SHA512_OF_ABC =
  '3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';

function fileWith(content: string): string {
  const path = join(temporaryFolder(), 'file');
  writeFileSync(path, content);
  return path;
}

describe('checkFileHash', () => {
  it('accepts the reviewed file by sha256 and by npm integrity', async () => {
    const path = fileWith('abc');
    await expect(checkFileHash(path, sha256(SHA256_OF_ABC), 'file')).resolves.toBeUndefined();
    await expect(
      checkFileHash(path, npmIntegrity(`sha512-${SHA512_OF_ABC}`), 'file'),
    ).resolves.toBeUndefined();
  });

  it('names the file, what was expected and what was seen', async () => {
    const expected = '0'.repeat(64);
    const failure = checkFileHash(fileWith('abc'), sha256(expected), 'Runtime archive');
    await expect(failure).rejects.toThrow('Runtime archive');
    await expect(failure).rejects.toThrow(expected);
    await expect(failure).rejects.toThrow(SHA256_OF_ABC);
  });
});

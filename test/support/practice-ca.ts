import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const identitySchema = z.object({ authority: z.object({ cert: z.string() }) });

/** The authority that the app made for its practice tenant, as a person would export it to trust it in a browser. */
export async function readPracticeAuthority(dataDir: string): Promise<string> {
  const text = await readFile(path.join(dataDir, 'practice.json'), 'utf8');
  return identitySchema.parse(JSON.parse(text)).authority.cert;
}

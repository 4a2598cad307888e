import { mkdir, writeFile } from 'node:fs/promises';
import { PROFILES_SCHEMA, renderProfilesSchema } from './profiles-schema.ts';

/** Writes docs/schemas/profiles.json anew. Run with `node --import tsx test/docs/write-profiles-schema.ts`. */
await mkdir(new URL('.', PROFILES_SCHEMA), { recursive: true });
await writeFile(PROFILES_SCHEMA, await renderProfilesSchema());

import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { profilesFileSchema } from '../../shared/profile/profiles-file-schema.ts';

export const PROFILES_SCHEMA = new URL('../../docs/schemas/profiles.json', import.meta.url);

/** What somebody may write: members with a default may be missing. */
export async function renderProfilesSchema(): Promise<string> {
  const schema = z.toJSONSchema(profilesFileSchema, {
    io: 'input',
    // Says in JSON Schema that only a server may set a value; in ours, that a program does not change it.
    override: ({ jsonSchema }) => delete jsonSchema.readOnly,
  });
  const config = await resolveConfig(PROFILES_SCHEMA);
  return format(JSON.stringify(schema), { ...config, parser: 'json' });
}

import { z } from 'zod';
import type { Profile } from '../../shared/profile/profile.ts';

/** A secret belongs to an app registration: it is never sent to another cloud, tenant or client. */
export type SecretBinding = string;

/** Entra compares all three without regard to case; white space around them is a slip of the hand. */
export const bindingOf = (profile: Pick<Profile, 'cloud' | 'tenant' | 'clientId'>): SecretBinding =>
  JSON.stringify([profile.cloud, profile.tenant, profile.clientId].map((part) => part.trim().toLowerCase()));

const sealedSchema = z.strictObject({ binding: z.string(), secret: z.string() });

export type SealedSecret = Readonly<z.infer<typeof sealedSchema>>;

/** What is encrypted. */
export const printSealed = (sealed: SealedSecret): string => JSON.stringify(sealed);

/** `null` for what is no sealed secret. The parser's message is dropped: it could quote the secret. */
export function parseSealed(text: string): SealedSecret | null {
  try {
    return sealedSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

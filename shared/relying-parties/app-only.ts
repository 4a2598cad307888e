import type { Profile } from '../profile/profile.ts';
import { productById } from './registry.ts';

/** The profile's product gets a token for itself: nobody signs in. */
export const isAppOnlyProfile = ({ relyingParty }: Pick<Profile, 'relyingParty'>): boolean =>
  relyingParty !== null && productById(relyingParty.product).flow === 'app-only';

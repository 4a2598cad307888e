import { createContext } from 'react';
import type { ClaimMeaning } from '../../../shared/entra/claims.ts';

/** What names mean where they are no claims, as in a token’s header; `null`: they are claims. */
export const NameMeanings = createContext<((name: string) => ClaimMeaning | null) | null>(null);

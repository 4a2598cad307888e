import { createContext } from 'react';
import type { ClaimMeaning } from '../../../shared/entra/claims.ts';

/** What names mean where they are no claims of Entra, as in a token’s header or in tokens of B2C; `null`: they are. */
export const NameMeanings = createContext<((name: string) => ClaimMeaning | null) | null>(null);

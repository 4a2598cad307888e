import type { Claim } from '../../shared/evidence/evidence.ts';
import { meaningInHeader } from '../../shared/token/header-meaning.ts';
import { NameMeanings } from '../run/claims/name-meanings.ts';
import { ClaimsSection } from './claims-section.tsx';

/** The header of a token: no claims, though a name may be that of one. */
export function HeaderSection({ header }: { readonly header: readonly Claim[] }) {
  return (
    <NameMeanings value={meaningInHeader}>
      <ClaimsSection title="Header" claims={header} />
    </NameMeanings>
  );
}

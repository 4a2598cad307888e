import type { ClaimRow } from './claims-row.ts';

/**
 * What is met in tokens, and no page of Microsoft explains. Names that begin with `xms_`, and `aai` and
 * `capolids_latebind`, are reserved: no policy can write them (learn.microsoft.com/entra/identity-platform/reference-claims-customization).
 */
const observed = (name: string, seen: string, condition: string): ClaimRow => ({
  name,
  meaning: `Undocumented; do not build on it. ${seen}`,
  setting: 'undocumented',
  condition,
});

export const UNDOCUMENTED_CLAIMS: readonly ClaimRow[] = [
  observed('aai', 'Only the name is known, as reserved.', 'Seen in public tokens.'),
  observed(
    'capolids_latebind',
    'By public notes it holds the IDs of Conditional Access policies that are evaluated late.',
    'Seen where the client understands claims challenges.',
  ),
  observed('xms_mpci', 'A number.', 'Seen in v1 ID tokens.'),
  observed('xms_pci', 'A number.', 'Seen in v1 ID tokens.'),
  observed('xms_wsit', 'Only the name is known.', 'Seen in public tokens.'),
  observed('xms_rd', 'An opaque text.', 'Seen in v1 access tokens.'),
  observed(
    'xms_ssm',
    'It is 1 in tokens that can be revoked before they end; Azure’s tests call it smart session management.',
    'Seen beside xms_cc.',
  ),
  observed(
    'xms_attr',
    'Attributes that the client asked to have in the token, by application.',
    'Seen in tokens of federated managed identities and of Azure DevOps.',
  ),
  observed('xms_spcu', 'It is true.', 'Seen in tokens of Microsoft’s own services without a user.'),
  observed('xms_tntid', 'Only the name is known.', 'Seen in public tokens.'),
];

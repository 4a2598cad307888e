import { tokenAudienceMismatch } from '../causes/token-audience-mismatch.ts';
import { tokenVersionMismatch } from '../causes/token-version-mismatch.ts';
import { all, look, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import {
  isAuthorityInBothVersions,
  isClientIdLeftOut,
  isMetadataOfOtherVersion,
  isUserInfoForOwnScope,
} from './setting-looks.ts';

const VALIDATION_FAILS = says(
  'validation fails|failed; invalid token|issuer; 401; issuer … match|invalid; cannot be validated|verified; verification fails|failed; unauthorized',
);

/** Two settings, or a setting and a request, that cannot both be right, whatever the message says. */
export const contradictionSignals = [
  ...signalsOf(
    tokenVersionMismatch,
    // Metadata of one version, and a token that the other one gave out.
    [3.8, all(VALIDATION_FAILS, look(isMetadataOfOtherVersion))],
    [2.9, look(isAuthorityInBothVersions)],
  ),
  ...signalsOf(
    tokenAudienceMismatch,
    // A token of version 2 has the bare client ID, and the list has application ID URIs only.
    [4.2, look(isClientIdLeftOut)],
    [4.2, look(isUserInfoForOwnScope)],
  ),
];

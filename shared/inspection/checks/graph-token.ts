import { readHeader } from '../../token/read-claim.ts';
import { warning, type TokenCheck } from './token-check.ts';

/** Microsoft's own APIs sign over a changed header: to everybody else the signature looks wrong. */
export const graphToken: TokenCheck = {
  id: 'graph-token',
  title: 'Whose token',
  examine: ({ token, about }) => {
    if (about.kind !== 'graph' && about.kind !== 'microsoft-api') return null;
    const hasNonce = readHeader(token, 'nonce') !== undefined;
    return warning(
      `A token for ${about.kind === 'graph' ? 'Microsoft Graph' : 'an API of Microsoft'}: not yours to validate${
        hasNonce ? ', and with the nonce in its header nobody else can' : ''
      }.`,
      hasNonce ? ['aud', 'header.nonce'] : ['aud'],
      {
        repair: 'For your own API ask for its own scope: scope=api://<client-id-of-the-api>/<scope-name>.',
        cause: 'graph_token_not_for_your_api',
      },
    );
  },
};

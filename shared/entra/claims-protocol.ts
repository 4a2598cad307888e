import type { ClaimRow } from './claims-row.ts';

/** What the token says of itself and of the client. */
export const PROTOCOL_CLAIMS: readonly ClaimRow[] = [
  {
    name: 'aud',
    meaning: 'Who the token is meant for; whoever takes it has to check this.',
    setting: 'audience',
  },
  { name: 'iss', meaning: 'Who issued the token, with the tenant’s ID in it.', setting: 'version' },
  { name: 'iat', meaning: 'When the token was issued.', setting: 'always' },
  { name: 'nbf', meaning: 'From when on the token counts.', setting: 'always' },
  { name: 'exp', meaning: 'When the token ends.', setting: 'lifetime' },
  { name: 'ver', meaning: 'The version of the token’s format: 1.0 or 2.0.', setting: 'version' },
  { name: 'uti', meaning: 'The token’s own ID, to find it in sign-in logs.', setting: 'always' },
  {
    name: 'jti',
    meaning: 'The token’s own ID.',
    setting: 'mapping',
    condition: 'Not written by Entra by default.',
  },
  { name: 'rh', meaning: 'For Entra’s own use; ignore it.', setting: 'always' },
  { name: 'aio', meaning: 'For Entra’s own use; ignore it.', setting: 'always' },
  { name: 'xms_ftd', meaning: 'For Entra’s own use; ignore it.', setting: 'always' },
  {
    name: 'nonce',
    meaning: 'The nonce of the request, repeated: proves that the token answers it.',
    setting: 'nonce',
    condition: 'ID tokens.',
  },
  {
    name: 'c_hash',
    meaning: 'A hash of the code, to tie both together.',
    setting: 'hybrid',
    condition: 'ID tokens that come with the redirect.',
  },
  {
    name: 'at_hash',
    meaning: 'A hash of the access token, to tie both together.',
    setting: 'hybrid',
    condition: 'ID tokens that come with the redirect.',
  },
  { name: 'azp', meaning: 'The client that got the token.', setting: 'v2', condition: 'v2 tokens.' },
  { name: 'appid', meaning: 'The client that got the token.', setting: 'v1', condition: 'v1 tokens.' },
  {
    name: 'azpacr',
    meaning: 'How the client proved itself: 0 not at all, 1 secret, 2 certificate.',
    setting: 'v2',
    condition: 'v2 tokens.',
  },
  {
    name: 'appidacr',
    meaning: 'How the client proved itself: 0 not at all, 1 secret, 2 certificate.',
    setting: 'v1',
    condition: 'v1 tokens.',
  },
  {
    name: 'app_displayname',
    meaning: 'The name of the client.',
    setting: 'microsoft',
    condition: 'Microsoft Graph tokens.',
  },
  {
    name: 'idtyp',
    meaning: 'Whether the token stands for a user or for an app.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'xms_cc',
    meaning: 'What the client can do; cp1 means that it understands claims challenges.',
    setting: 'optional',
    condition: 'Where the API asks for it.',
  },
  {
    name: 'xms_st',
    meaning: 'The subject as other apps know it.',
    setting: 'microsoft',
    condition: 'For Microsoft’s own APIs.',
  },
  {
    name: 'xms_tcdt',
    meaning: 'When the tenant was created.',
    setting: 'microsoft',
    condition: 'Microsoft Graph tokens.',
  },
  {
    name: 'xms_idrel',
    meaning: 'How the account relates to the tenant.',
    setting: 'microsoft',
    condition: 'For Entra’s own use.',
  },
  {
    name: 'cnf',
    meaning: 'The key that the holder of the token has to prove (proof of possession).',
    setting: 'pop',
    condition: 'Where the client asked for a bound token.',
  },
  {
    name: 'xms_az_rid',
    meaning: 'The Azure resource of the managed identity that got the token.',
    setting: 'managedIdentity',
    condition: 'Managed identities.',
  },
  {
    name: 'xms_mirid',
    meaning: 'The Azure resource of the managed identity that got the token.',
    setting: 'managedIdentity',
    condition: 'Managed identities.',
  },
  {
    name: 'xms_par_app_azp',
    meaning:
      'The parent of the client: the blueprint of an agent identity. To be logged, not to be trusted with access.',
    setting: 'optional',
    condition: 'Tokens of agent identities.',
    source: 'learn.microsoft.com/entra/agent-id/agent-token-claims',
  },
  {
    name: 'xms_az_nwperimid',
    meaning:
      'The network security perimeters of Azure that the client is in, as IDs; empty when it is in none.',
    setting: 'microsoft',
    condition: 'Tokens for Azure’s services, such as Key Vault.',
    source: 'github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/5965',
  },
];

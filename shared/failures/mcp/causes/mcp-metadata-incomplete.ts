import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const mcpMetadataIncomplete = defineCause('mcp_metadata_incomplete', {
  title: 'PKCE methods missing from Entra’s metadata',
  summary: () =>
    'The client refuses Entra’s metadata because it lacks code_challenge_methods_supported. Entra does support PKCE with S256; it only does not list it, and strict MCP clients require the list.',
  ruledOutBy: () => 'The client opened a sign-in page at /authorize: then it had accepted the metadata.',
  nextStep: (facts) =>
    `Open https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0/.well-known/openid-configuration and search it for code_challenge_methods_supported. If it is missing, only the client or a proxy can help.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Update the client to a version that assumes S256 where the list is missing, or use another client.',
        ],
        [
          null,
          'Or let the MCP server serve the metadata itself: a copy of Entra’s document with "code_challenge_methods_supported": ["S256"], and the server’s own address in authorization_servers.',
        ],
      ],
      {
        change: {
          before: 'Metadata: no code_challenge_methods_supported',
          after: 'Metadata: "code_challenge_methods_supported": ["S256"]',
        },
        undo: 'Name Entra’s issuer in authorization_servers again.',
      },
    ),
  ],
});

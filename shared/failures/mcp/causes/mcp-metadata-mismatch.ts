import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, PLACEHOLDERS, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { name } from '../../../reasoning/dialects/mention.ts';
import { toJson } from '../../../reasoning/dialects/quote.ts';
import { code, snippet } from '../../../reasoning/dialects/repair.ts';

export const mcpMetadataMismatch = defineCause('mcp_metadata_mismatch', {
  title: 'Protected resource metadata that does not match the server',
  summary: (facts) =>
    `The MCP server’s protected resource metadata does not match the server: ${name('its resource', facts.resource)} is another address than the one the client called, the document is missing at its path, or authorization_servers names the v1 issuer (sts.windows.net).`,
  ruledOutBy: () =>
    'The refusal has an AADSTS code: then the client had accepted the metadata, and Entra refused the request.',
  nextStep: () =>
    'Fetch the document for the address that the client uses: for https://host/mcp it is https://host/.well-known/oauth-protected-resource/mcp. Its resource has to equal that address, slash for slash.',
  repairs: (facts) => [
    code(
      facts,
      [
        [null, 'Serve one document for each path, with these values:'],
        [
          null,
          snippet(
            'text',
            toJson({
              resource: `https://${PLACEHOLDERS.host}/mcp`,
              authorization_servers: [`https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0`],
              scopes_supported: [`https://${PLACEHOLDERS.host}/mcp/tools.read`],
              bearer_methods_supported: ['header'],
            }).split('\n'),
          ),
        ],
        [
          null,
          'Write full scopes with the Application ID URI in front; bare names are looked up in Microsoft Graph.',
        ],
        [
          null,
          'Behind a proxy, build the address from X-Forwarded-Proto and X-Forwarded-Host, or configure the public address, so that it is https and has the public host.',
        ],
      ],
      { undo: 'Put the former document back.' },
    ),
  ],
});

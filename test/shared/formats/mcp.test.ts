import { describe, expect, it } from 'vitest';
import { AUTHORITY, CLIENT, OTHER_CLIENT, SECRET, TENANT, claimsOf, openOf, readAs } from './read-surely.ts';

const serversOf = (mcpServers: object): string => JSON.stringify({ mcpServers }, null, 2);
const METADATA = `${AUTHORITY}/v2.0/.well-known/openid-configuration`;

describe('MCP servers', () => {
  it('Claude Code: the port is the redirect URI’s, the address is sent as resource', () => {
    const { draft, others, notices } = readAs(
      'mcp',
      serversOf({
        a: {
          type: 'http',
          url: 'https://a.example/mcp',
          oauth: {
            clientId: CLIENT,
            callbackPort: 8123,
            scopes: 'api://a/b offline_access',
            authServerMetadataUrl: METADATA,
          },
        },
        b: { type: 'http', url: 'https://b.example/mcp', oauth: { clientId: OTHER_CLIENT } },
        c: { command: 'npx', args: ['x'] },
      }),
    );
    expect(draft).toMatchObject({
      tenant: TENANT,
      clientId: CLIENT,
      redirectUri: 'http://localhost:8123/callback',
      platform: 'native',
      scopes: 'api://a/b offline_access',
      extraQueryParameters: [{ name: 'resource', value: 'https://a.example/mcp' }],
    });
    expect(notices.join(' ')).toContain('AADSTS9010010');
    expect(others.map(({ label, draft: other }) => [label, other.clientId])).toEqual([['b', OTHER_CLIENT]]);
  });

  it('Visual Studio Code waits at its own address', () => {
    const { draft, assumed } = readAs(
      'mcp',
      JSON.stringify({ servers: { a: { url: 'https://a.example', oauth: { clientId: CLIENT } } } }),
    );
    expect(draft.redirectUri).toBe('http://127.0.0.1:33418/');
    expect(assumed[0]?.reason).toContain('Visual Studio Code');
  });

  it('mcp-remote has the client in an argument', () => {
    const { draft, secret } = readAs(
      'mcp',
      serversOf({
        a: {
          command: 'npx',
          args: [
            'mcp-remote',
            'https://a.example/mcp',
            '3334',
            '--static-oauth-client-info',
            JSON.stringify({ client_id: CLIENT, client_secret: SECRET }),
            '--static-oauth-client-metadata',
            '{"scope":"openid"}',
          ],
        },
      }),
    );
    expect(draft).toMatchObject({
      clientId: CLIENT,
      redirectUri: 'http://localhost:3334/oauth/callback',
      scopes: 'openid',
    });
    expect(secret?.value).toBe(SECRET);
  });

  it('variables of a local server, asked for or literal, also in TOML', () => {
    const asked = readAs(
      'mcp',
      serversOf({
        a: {
          command: 'x',
          env: {
            AZURE_TENANT_ID: '${input:t}',
            AZURE_CLIENT_ID: '${input:c}',
            AZURE_CLIENT_SECRET: '${input:s}',
          },
        },
      }),
    );
    expect(openOf(asked)).toEqual({ tenant: 't', clientId: 'c', secret: 's' });
    const toml = readAs(
      'mcp',
      `[mcp_servers.a]\ncommand = "x"\n\n[mcp_servers.a.env]\nCLIENT_ID = "${CLIENT}"\nTENANT_ID = "${TENANT}"\n`,
    );
    expect(toml.draft).toMatchObject({ clientId: CLIENT, tenant: TENANT });
  });

  it('the command', () => {
    const imported = readAs(
      'mcp',
      `claude mcp add --transport http --client-id ${CLIENT} --client-secret --callback-port 8080 a https://a.example/mcp`,
    );
    expect(imported.draft).toMatchObject({ clientId: CLIENT, redirectUri: 'http://localhost:8080/callback' });
    expect(openOf(imported)).toEqual({ secret: 'MCP_CLIENT_SECRET' });
  });

  it('servers without an application are not claimed', () => {
    expect(claimsOf(serversOf({ a: { command: 'npx', args: ['x', '--api-key', SECRET] } }))).toEqual([]);
  });
});

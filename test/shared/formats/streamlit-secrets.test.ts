import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

const METADATA = `server_metadata_url = "${LOGIN}/v2.0/.well-known/openid-configuration"`;

describe('secrets.toml', () => {
  it('one provider, with what Streamlit does by itself', () => {
    const { id, draft, secret, guesses, shown } = readPasted(
      `[auth]\nredirect_uri = "http://localhost:8501/oauth2callback"\ncookie_secret = "Kx8vQ2mN5pR7"\nclient_id = "${CLIENT}"\nclient_secret = "${SECRET}"\n${METADATA}\n`,
    );
    expect(id).toBe('streamlit-secrets');
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT, platform: 'web' });
    expect(guesses).toEqual({ Scopes: 'openid profile email' });
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toMatch(/Kx8vQ2mN5pR7|fixture/u);
  });

  it('a provider of its own name beside Google', () => {
    const { draft, others } = readPasted(
      `[auth]\nredirect_uri = "https://x.example/oauth2callback"\n[auth.google]\nclient_id = "g"\nclient_secret = "GOCSPX-abcdefghijkl"\n[auth.entra]\nclient_id = "${CLIENT}"\n${METADATA}\nclient_kwargs = { scope = "openid User.Read" }\n`,
    );
    expect(draft).toMatchObject({
      clientId: CLIENT,
      redirectUri: 'https://x.example/oauth2callback',
      scopes: 'openid User.Read',
    });
    expect(others).toEqual([]);
  });

  it('written by a shell, from variables', () => {
    const { waits } = readPasted(
      `cat > secrets.toml <<EOF\n[auth]\nclient_id = "\${ID}"\nclient_secret = "\${KEY}"\n${METADATA}\nEOF\nstreamlit run app.py\n`,
    );
    expect(waits).toMatchObject({ clientId: 'ID', secret: 'KEY' });
  });

  it('Supabase’s table, with a variable in its own notation', () => {
    const { draft, waits } = readPasted(
      `[auth.external.azure]\nenabled = true\nclient_id = "${CLIENT}"\nsecret = "env(AZURE_SECRET)"\nurl = "${LOGIN}"\n`,
    );
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT });
    expect(waits).toMatchObject({ secret: 'AZURE_SECRET' });
  });

  it('names the line of what is no TOML', () => {
    const { message } = refusalOf(`[auth]\nclient_id = "${CLIENT}\n${METADATA}\n`);
    expect(message).toMatch(/^Line 2, client_id: .*TOML/u);
  });
});

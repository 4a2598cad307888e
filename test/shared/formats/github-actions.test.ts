import { describe, expect, it } from 'vitest';
import { isSure, recogniseFormats } from '../../../shared/formats/catalogue.ts';
import { githubActions } from '../../../shared/formats/github-actions.ts';
import { maskedLines } from '../../../shared/formats/mask.ts';
import { readAs } from './read-as.ts';

const CLIENT = '0c9d5be6-2f43-4c55-9b0e-6d5f0b9f3f21';
const TENANT = '4b1c8a35-95d3-4c5b-a0f5-f1b7de7b60a2';
const SECRET = 'Abc8Q~0123456789abcdefghijklmnopqrstuvwx';

const read = (text: string) => {
  const candidates = recogniseFormats(text);
  expect(candidates[0]?.format.id).toBe('github-actions');
  expect(isSure(candidates)).toBe(true);
  return readAs(githubActions, text);
};

describe('workflows', () => {
  it('sign in with azure/login, in the cloud that they name', () => {
    const { draft, loginHost, notices } = read(`jobs:
  deploy:
    steps:
      - uses: azure/login@v2
        with:
          client-id: ${CLIENT}
          tenant-id: \${{ vars.TENANT_ID }}
          environment: azurechinacloud`);
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: '' });
    expect(loginHost?.cloud).toBe('china');
    expect(notices.join()).toContain('without a user');
    expect(notices.join()).toContain('federated');
  });

  it('keep the name of a secret, and hide one that is written out', () => {
    const { open } = read('- uses: azure/login@v1\n  with:\n    creds: ${{ secrets.AZURE_CREDENTIALS }}\n');
    expect(open.map(({ field, name }) => [field, name])).toEqual(
      ['clientId', 'tenant', 'secret'].map((field) => [field, 'secrets.AZURE_CREDENTIALS']),
    );
    const text = `- uses: azure/login@v1
  with:
    creds: '{"clientId":"${CLIENT}","clientSecret":"${SECRET}","tenantId":"${TENANT}"}'
`;
    const { draft, secret, hidden } = read(text);
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT });
    expect(secret?.value).toBe(SECRET);
    expect(maskedLines(text, hidden, null).join()).not.toContain(SECRET);
  });

  it('set variables, which may be a browser’s', () => {
    expect(
      read(`jobs:
  build:
    env:
      VITE_CLIENT_ID: ${CLIENT}
      VITE_TENANT_ID: ${TENANT}
    steps:
      - run: npm run build`).draft,
    ).toMatchObject({ clientId: CLIENT, tenant: TENANT, platform: 'spa' });
    expect(
      read(`trigger: [main]
variables:
  - name: ARM_CLIENT_ID
    value: ${CLIENT}
  - name: ARM_CLIENT_SECRET
    value: $(armSecret)`).open,
    ).toMatchObject([{ field: 'secret', name: 'armSecret' }]);
  });

  it('are refused when broken, and not claimed for another cloud', () => {
    expect(githubActions.read('jobs:\n\tdeploy:\n    client-id: x')).toMatchObject({
      ok: false,
      error: { line: 2 },
    });
    const google = 'steps:\n  - uses: google-github-actions/auth@v2\n    with:\n      client-id: x\n';
    expect(githubActions.read(google).ok).toBe(false);
    expect(isSure(recogniseFormats(google))).toBe(false);
  });
});

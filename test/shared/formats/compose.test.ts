import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, OTHER, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

describe('compose, Kubernetes and Helm', () => {
  it('each service is a registration, in a list or a map', () => {
    const { id, draft, others, label, shown } = readPasted(`services:
  web:
    build:
      args:
        VITE_CLIENT_ID: ${CLIENT}
        VITE_AUTHORITY: ${LOGIN}
  api:
    environment:
      - AZURE_CLIENT_ID=${OTHER}
      - AZURE_TENANT_ID=${TENANT}
      - AZURE_CLIENT_SECRET=${SECRET}
      - DB_PASSWORD=Tr4nsp0rt99
`);
    expect(id).toBe('compose');
    expect(label).toBe('web');
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT, platform: 'spa' });
    expect(others.map((each) => [each.label, each.draft.clientId])).toEqual([['api', OTHER]]);
    expect(shown).not.toMatch(/fixture|Tr4nsp0rt99/u);
  });

  it('a product is read with what it adds, its secret as the variable it is', () => {
    const { draft, waits } = readPasted(`services:
  chat:
    image: open-webui
    environment:
      WEBUI_URL: https://chat.example
      MICROSOFT_CLIENT_ID: ${CLIENT}
      MICROSOFT_CLIENT_SECRET: \${MS_SECRET:-}
      MICROSOFT_CLIENT_TENANT_ID: ${TENANT}
`);
    expect(draft.redirectUri).toBe('https://chat.example/oauth/microsoft/callback');
    expect(waits).toEqual({ secret: 'MS_SECRET' });
  });

  it('a ConfigMap, a Secret in base64 and the container that uses them belong together', () => {
    const encoded = btoa(SECRET);
    const { draft, secret, shown } = readPasted(`apiVersion: v1
kind: ConfigMap
metadata: { name: app }
data:
  ENTRA_CLIENT_ID: ${CLIENT}
  ENTRA_TENANT_ID: ${TENANT}
---
apiVersion: v1
kind: Secret
metadata: { name: app }
data:
  ENTRA_CLIENT_SECRET: ${encoded}
`);
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT });
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toContain(encoded);
  });

  it('a template’s value is open under its name, and so is a Secret’s key', () => {
    const { draft, waits } = readPasted(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "app.name" . }}
spec:
  template:
    spec:
      containers:
        - name: app
          env:
            - name: AzureAd__Instance
              value: https://login.microsoftonline.us/
            - name: AzureAd__TenantId
              value: ${TENANT}
            - name: AzureAd__ClientId
              value: {{ .Values.entra.clientId | quote }}
            - name: AzureAd__ClientSecret
              valueFrom:
                secretKeyRef: { name: app, key: client-secret }
`);
    expect(waits).toEqual({ clientId: '.Values.entra.clientId', secret: 'client-secret' });
    expect(draft).toMatchObject({ tenant: TENANT, cloud: 'us-government' });
  });

  it('a file within is read as what it is, with the lines of the whole', () => {
    const { draft, read, secret, shown } = readPasted(`apiVersion: v1
kind: ConfigMap
metadata: { name: proxy }
data:
  oauth2-proxy.cfg: |
    oidc_issuer_url = "${LOGIN}/v2.0"
    client_id = "${CLIENT}"
    client_secret = "${SECRET}"
    cookie_secret = "Qm9va3MgYW5k"
`);
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT });
    expect(read.find(({ label }) => label === 'Client ID')?.line).toBe(7);
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toMatch(/fixture|Qm9va3MgYW5k/u);
  });

  it('a command that runs a container has its variables', () => {
    const { draft, secret, shown } = readPasted(
      `docker run -d -p 3000:3000 -e CLIENT_ID=${CLIENT} -e TENANT_ID=${TENANT} --env "CLIENT_SECRET=${SECRET}" app:1\n`,
    );
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT });
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toContain('fixture');
  });

  it('what a SealedSecret encrypts is no secret', () => {
    const { secret, waits } = readPasted(
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  AZURE_CLIENT_ID: ${CLIENT}\n  AZURE_TENANT_ID: ${TENANT}\n---\napiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    AZURE_CLIENT_SECRET: AgBy3i4OJSWK\n`,
    );
    expect(secret).toBeNull();
    expect(waits['secret']).toBe('a SealedSecret');
  });

  it('services without an application are not claimed; broken YAML names its line', () => {
    expect(refusalOf('services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: abc\n').id).toBeNull();
    expect(
      refusalOf(`services:\n  a:\n    environment:\n      CLIENT_ID: "${CLIENT}\n      TENANT_ID: x\n`),
    ).toMatchObject({
      id: 'compose',
      message: expect.stringMatching(/^Line [456], /u) as string,
    });
  });
});

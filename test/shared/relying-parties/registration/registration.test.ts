import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../../electron/practice/contoso.ts';
import { GRAPH } from '../../../../electron/practice/first-party/microsoft-graph.ts';
import type { App } from '../../../../electron/practice/directory.ts';
import { toStepText } from '../../../../shared/reasoning/step-text.ts';
import { toFacts } from '../../../../shared/relying-parties/connection-facts.ts';
import { toChecklist } from '../../../../shared/relying-parties/registration/checklist.ts';
import { toManifest } from '../../../../shared/relying-parties/registration/manifest.ts';
import type { Registration } from '../../../../shared/relying-parties/registration/registration.ts';
import { registrationScripts } from '../../../../shared/relying-parties/registration/registration-scripts.ts';
import { PRODUCTS } from '../../../../shared/relying-parties/registry.ts';
import type { Product } from '../../../../shared/relying-parties/relying-party.ts';

const each = PRODUCTS.map((product): [string, Product] => [product.id, product]);
const NOW = new Date('2026-11-21T10:00:00Z');
const { apps } = createDirectory('a seed', NOW);

function appOf(product: Product): App {
  const app = apps.find(({ appId }) => appId === product.practice.clientId);
  if (app === undefined) throw new Error(`The practice tenant has no app for ${product.id}.`);
  return app;
}

const byName = (names: readonly string[]): readonly string[] => [...names].sort();

/** Names of the permissions that a practice app lists; its ids are the practice tenant's own. */
function listedPermissions({ requiredResourceAccess }: App): readonly string[] {
  return requiredResourceAccess.flatMap(({ resourceAccess }) =>
    resourceAccess.map(({ id, type }) => {
      const list = type === 'Scope' ? GRAPH.api.oauth2PermissionScopes : GRAPH.appRoles;
      return `${type} ${list.find((permission) => permission.id === id)?.value ?? '?'}`;
    }),
  );
}

const facts = toFacts({ cloud: 'public', tenant: '11111111-2222-4333-8444-555555555555', clientId: '' });

const scriptOf = (registration: Registration, dialect: string): string =>
  registrationScripts(registration, facts)
    .filter((script) => script.dialect === dialect)
    .flatMap(({ steps }) => steps.map(toStepText))
    .join('\n');

describe.each(each)('%s', (_id, product) => {
  const registration = product.register(product.practice.inputs);

  it('is registered in the practice tenant as its document says', () => {
    const app = appOf(product);
    expect({
      accountTypes: app.signInAudience,
      redirectUris: app.web.redirectUris,
      issuesIdTokens: app.web.implicitGrantSettings.enableIdTokenIssuance,
      optionalClaims: app.optionalClaims.idToken.map(({ name }) => name),
      groupsClaim: app.groupMembershipClaims,
      permissions: byName(listedPermissions(app)),
    }).toEqual({
      accountTypes: registration.accountTypes,
      redirectUris: registration.redirectUri === null ? [] : [registration.redirectUri],
      issuesIdTokens: registration.issuesIdTokens,
      optionalClaims: registration.optionalClaims,
      groupsClaim: registration.groupsClaim,
      permissions: byName(
        registration.permissions.map(
          ({ name, kind }) => `${kind === 'delegated' ? 'Scope' : 'Role'} ${name}`,
        ),
      ),
    });
  });

  it('says the same in the checklist and in every script', () => {
    const checklist = toChecklist(registration);
    expect(new Set(checklist.map(({ id }) => id)).size).toBe(checklist.length);
    for (const dialect of ['az', 'graph', 'terraform']) {
      const script = scriptOf(registration, dialect);
      expect(script).toContain(registration.accountTypes);
      if (registration.redirectUri !== null) expect(script).toContain(registration.redirectUri);
      for (const { id, name } of registration.permissions)
        expect(script).toContain(dialect === 'terraform' ? `["${name}"]` : id);
    }
    for (const { name } of registration.permissions)
      expect(checklist.map(({ value }) => value)).toContain(name);
  });
});

describe('scripts', () => {
  const [, theThingsStack] = PRODUCTS;
  const registerAt = (server: string, provider: string): Registration => {
    if (theThingsStack === undefined) throw new Error('There is no product.');
    return theThingsStack.register({ serverAddress: server, providerId: provider });
  };

  it('send a manifest that is one', () => {
    const body = toManifest(registerAt('lns.example.com', 'entra'));
    expect(JSON.parse(JSON.stringify(body))).toMatchObject({
      signInAudience: 'AzureADMyOrg',
      web: {
        redirectUris: ['https://lns.example.com/oauth/login/entra/callback'],
        implicitGrantSettings: { enableIdTokenIssuance: true },
      },
      optionalClaims: { idToken: [{ name: 'email', essential: false }] },
    });
  });

  it('let nothing that is typed out of its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const registration = registerAt('lns.example.com', `x';${typed}$(id)\${y}"`);
        const az = scriptOf(registration, 'az');
        // A POSIX single-quoted word ends at the next quote, so each inner one has to be escaped.
        const word = /--web-redirect-uris ((?:'[^']*'|\\')+) \\$/mu.exec(az)?.[1];
        expect(word?.replaceAll(/^'|'$/gu, '').replaceAll(String.raw`'\''`, "'")).toContain("x';");
        const hcl = scriptOf(registration, 'terraform');
        expect(hcl).not.toMatch(/(?<!\$)\$\{y\}/u);
      }),
    );
  });
});

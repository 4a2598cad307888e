import fc from 'fast-check';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../../electron/practice/scenarios/scenarios.ts';
import { CAUSES } from '../../../shared/failures/index.ts';
import { explain } from '../../../shared/judging/explain.ts';
import { RELYING_PARTY_IDS } from '../../../shared/profile/profile.ts';
import { blockers } from '../../../shared/profile/blockers.ts';
import { profileDraftSchema } from '../../../shared/profile/profile-schema.ts';
import { INPUTS } from '../../../shared/relying-parties/inputs.ts';
import { judgeProviderId } from '../../../shared/relying-parties/products/the-things-stack.ts';
import { productById, PRODUCTS } from '../../../shared/relying-parties/registry.ts';
import type { Product } from '../../../shared/relying-parties/relying-party.ts';
import { initialInputs, toProfile } from '../../../shared/relying-parties/to-profile.ts';

const TENANT = '11111111-2222-4333-8444-555555555555';
const CLIENT = '22222222-2222-4333-8444-555555555555';
const unique = (values: readonly string[]): void => expect([...new Set(values)]).toEqual(values);

describe('the registry', () => {
  it('knows every product that a profile may name, and has one file for each', async () => {
    expect(PRODUCTS.map(({ id }) => id)).toEqual([...RELYING_PARTY_IDS]);
    const files = await readdir(new URL('../../../shared/relying-parties/products/', import.meta.url));
    expect(files.map((name) => name.replace(/\.ts$/u, '')).sort()).toEqual([...RELYING_PARTY_IDS].sort());
  });
});

describe.each(PRODUCTS.map((product): [string, Product] => [product.id, product]))('%s', (id, product) => {
  const connection = {
    cloud: 'public',
    tenant: TENANT,
    clientId: CLIENT,
    inputs: product.practice.inputs,
  } as const;

  it('names its parts once, and everything that it refers to exists', () => {
    unique(product.fields.map(({ name }) => name));
    unique(product.checks.map((check) => check.id));
    unique(product.failures.map((failure) => failure.id));
    for (const { scenario, causes, check } of product.failures) {
      expect(SCENARIOS.map((each) => each.id)).toContain(scenario);
      for (const cause of causes) expect(CAUSES.map((each) => each.id)).toContain(cause);
      if (check !== null) expect(product.checks.map((each) => each.id)).toContain(check);
    }
    for (const { name } of INPUTS[productById(product.id).id])
      expect(product.fields.map((field) => field.name)).toContain(name);
  });

  it('finds no fault with the inputs of its practice app', () => {
    const { inputs } = product.practice;
    const errors = product.fields.filter(
      ({ name, judge }) => judge(inputs[name] ?? '', inputs)?.severity === 'error',
    );
    expect(errors.map(({ name }) => name)).toEqual([]);
  });

  it('builds a profile that can be kept and started', () => {
    const draft = toProfile(product, connection);
    expect(profileDraftSchema.parse(draft)).toEqual(draft);
    expect(blockers(draft)).toEqual([]);
    expect(draft).toMatchObject({
      clientId: CLIENT,
      clientType: 'confidential',
      relyingParty: { product: id },
    });
  });

  it('says what is missing as long as nothing is typed, and never shows a secret', () => {
    const inputs = initialInputs(product);
    const entries = product.typeIn({ cloud: 'public', tenant: '', clientId: '', inputs });
    const kinds = entries.map(({ value }) => value.kind);
    expect(kinds.filter((kind) => kind === 'secret')).toHaveLength(1);
    expect(kinds).toContain('missing');
    unique(entries.map(({ field }) => field));
    expect(product.typeIn(connection).map(({ value }) => value.kind)).not.toContain('missing');
  });

  it('takes whatever is typed without breaking', () => {
    const anything = fc.dictionary(
      fc.constantFrom(...product.fields.map(({ name }) => name)),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(anything, fc.string({ maxLength: 40 }), (inputs, typed) => {
        const hostile = { cloud: 'public', tenant: typed, clientId: typed, inputs } as const;
        for (const { name, judge } of product.fields) judge(inputs[name] ?? '', inputs);
        product.register(inputs);
        product.typeIn(hostile);
        expect(toProfile(product, hostile).clientType).toBe('confidential');
      }),
    );
  });
});

describe('the provider ID of The Things Stack', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/u);

  it('takes 3 to 36 small letters and digits with single dashes inside', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const id = words.join('-');
        expect(judgeProviderId(id) === null).toBe(id.length >= 3 && id.length <= 36);
      }),
    );
  });

  it.each(['', 'ab', 'a'.repeat(37), 'Entra', '-entra', 'entra-', 'en--tra', 'en_tra', 'en tra', 'enträ'])(
    'refuses “%s”',
    (id) => {
      expect(judgeProviderId(id)?.severity).toBe('error');
    },
  );
});

describe('what products make of an error of Entra', () => {
  const topCause = (text: string): string | null => explain(text).answer.cause;

  it('Auth0’s two messages lead to the setting', () => {
    expect(
      topCause(
        'Access cannot be granted to this service because the service listing is not properly configured by the publisher.',
      ),
    ).toBe('single_tenant_app_on_common');
    expect(['client_secret_invalid', 'client_secret_expired']).toContain(
      topCause('invalid_request; failed to obtain access token'),
    );
  });

  it('with Entra’s own code beside them, the code decides', () => {
    expect(
      topCause(
        'invalid_request; failed to obtain access token: AADSTS50011: The redirect URI does not match.',
      ),
    ).toBe('redirect_uri_not_registered');
  });
});

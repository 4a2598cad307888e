import { describe, expect, it } from 'vitest';
import { WRITABLE_FORMATS } from '../../../shared/formats/catalogue.ts';
import { SECRET_PLACEHOLDER } from '../../../shared/formats/format.ts';
import { parseRedirectUri } from '../../../shared/profile/redirect-uri.ts';
import { productById } from '../../../shared/relying-parties/registry.ts';
import { toProfile } from '../../../shared/relying-parties/to-profile.ts';

const OF_PRODUCTS = WRITABLE_FORMATS.flatMap((format) =>
  format.product === null ? [] : [[format.id, format, productById(format.product)] as const],
);

describe.each(OF_PRODUCTS)('a product’s profile written as %s', (_id, format, product) => {
  const { clientId, inputs } = product.practice;
  const carried = Object.fromEntries(
    Object.entries(inputs).filter(([name]) => format.carries.inputs.includes(name)),
  );
  const profile = toProfile(product, {
    cloud: 'public',
    tenant: carried['entraDomain'] ?? '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10',
    clientId,
    inputs: carried,
  });

  it('comes back as the profile that signs in like the product', () => {
    const back = format.read(format.write(profile, SECRET_PLACEHOLDER));
    if (!back.ok) throw new Error(back.error.message);
    const { name, ...rest } = profile;
    expect(back.value.draft).toEqual({ ...rest, name: format.carries.fields.includes('name') ? name : '' });
  });
});

it('a callback that the text does not tell names what is missing', () => {
  const { request } = productById('the-things-stack');
  const { redirectUri } = request({ cloud: 'public', tenant: 'contoso.com', clientId: 'c', inputs: {} });
  const parsed = parseRedirectUri(redirectUri);
  expect(parsed).toMatchObject({
    ok: false,
    error: {
      code: 'redirect-uri-placeholder',
      message: 'Write your own value in the place of <server-address>.',
    },
  });
});

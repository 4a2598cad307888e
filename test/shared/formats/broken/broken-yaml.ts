import { SECRET, deep, type Broken } from './broken-text.ts';

const provider = (attrs: string) =>
  `version: 1\nentries:\n  - model: authentik_providers_microsoft_entra.microsoftentraprovider\n    attrs:\n${attrs}`;
export const BROKEN_YAML: readonly Broken[] = [
  ['authentik-blueprint', 'a tab', provider('\tclient_id: a\n'), 5, 'client_id', 'spaces'],
  [
    'authentik-blueprint',
    'a key twice',
    provider('      client_id: a\n      client_id: b\n'),
    6,
    'client_id',
    'twice',
  ],
  [
    'authentik-blueprint',
    'an open quote',
    provider(`      client_secret: "${SECRET}\n`),
    6,
    'client_secret',
    'closing quote',
  ],
  [
    'authentik-blueprint',
    'no such provider',
    'version: 1\nentries:\n  - model: authentik_core.user\n',
    3,
    'entries',
    'Microsoft Entra provider',
  ],
  [
    'authentik-blueprint',
    'two providers',
    `${provider('      client_id: a\n')}  - model: authentik_providers_microsoft_entra.microsoftentraprovider\n`,
    6,
    'entries[1].model',
    'second',
  ],
  ['authentik-blueprint', 'no tenant', provider('      client_id: a\n'), 5, 'tenant_id', 'missing'],
  [
    'authentik-blueprint',
    'a number for an ID',
    provider('      client_id: 1234\n'),
    5,
    'entries[0].attrs.client_id',
    'quotes',
  ],
  [
    'authentik-blueprint',
    'an alias to nothing',
    provider('      client_id: *nobody\n'),
    5,
    'entries[0].attrs.client_id',
    'alias',
  ],
  ['authentik-blueprint', 'nested without end', `a: ${deep('[', ']', 50_000)}`, 1, 'a', '40 levels'],
  ['authentik-blueprint', 'dashes without end', `a:\n${'- '.repeat(60_000)}x`, 2, 'a', '40 levels'],
  [
    'authentik-blueprint',
    'aliases of aliases',
    `a: &a [x,x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghi')
      .map(
        (name, index) =>
          `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefgh'.charAt(index)}`).join(',')}]`,
      )
      .join('\n')}\n`,
    1,
    'd[2][9][8][1]',
    '5000 values',
  ],
  ['authentik-blueprint', 'an alias in itself', 'a: &a [*a]\n', 1, `a${'[0]'.repeat(20)}`, '40 levels'],
  ['authentik-blueprint', 'two documents', 'a: 1\n---\nb: 2\n', 2, 'a', 'second document'],
  ['authentik-blueprint', 'a list at the top', '- a\n- b\n', 1, 'text', 'key'],
  ['authentik-blueprint', 'too long for YAML', `a: ${'x'.repeat(150_001)}`, 1, 'text', '150,000'],
  [
    'spring-application',
    'two registrations',
    'spring.security.oauth2.client.registration:\n  github:\n    client-id: a\n  entra:\n    client-id: b\n',
    5,
    'spring.security.oauth2.client.registration.entra.client-id',
    'second',
  ],
  [
    'spring-application',
    'a bad indentation',
    'spring:\n  security:\n    a: 1\n   b: 2\n',
    4,
    'b',
    'indentation',
  ],
  [
    'spring-application',
    'a cloud that is none',
    'spring.cloud.azure.active-directory:\n  credential:\n    client-id: a\n  profile:\n    cloud-type: aws\n',
    5,
    'spring.cloud.azure.active-directory.profile.cloud-type',
    'azure_china',
  ],
];

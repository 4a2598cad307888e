import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { externalHostIn, tenantIdIn } from '../external-host.ts';

export const issuerHostNotKnownToMsal = defineCause('issuer_host_not_known_to_msal', {
  title: 'Issuer host that MSAL does not trust',
  summary: (facts) =>
    `MSAL refuses the authority because the issuer in its discovery document has a host that is not among the known authorities. An external tenant’s issuer has the tenant’s ID as its host name (${tenantIdIn(facts)}.ciamlogin.com), whatever host the app uses; B2C and custom domains are similar.`,
  ruledOutBy: (facts) =>
    `The discovery document at https://${externalHostIn(facts)}/${tenantIdIn(facts)}/v2.0/.well-known/openid-configuration cannot be fetched at all; then the network or the address is at fault.`,
  nextStep: () =>
    'Open the discovery document of the authority and read the host of its issuer. If it answers with status 200 and that host is not in knownAuthorities, this is the cause.',
  repairs: (facts) => {
    const known = `"${externalHostIn(facts)}", "${tenantIdIn(facts)}.ciamlogin.com"`;
    return [
      code(
        facts,
        [
          [
            ['msal.js', 'msal-node'],
            `MSAL.js and MSAL Node: auth: { authority: "https://${externalHostIn(facts)}/${tenantIdIn(facts)}/", knownAuthorities: [${known}] }; then update to the newest version 5, which honours the list.`,
          ],
          [
            ['msal-android', 'msal-ios'],
            'MSAL for Android and iOS: list the host in the configuration as a known authority (Android: authorities; iOS: knownAuthorities).',
          ],
          [
            ['msal.net', 'msal-python', 'msal-java', 'msal-go'],
            'MSAL.NET: WithOidcAuthority, or WithB2CAuthority for B2C. MSAL Python: oidc_authority=…. MSAL Java: B2C has its own b2cAuthority.',
          ],
          [null, 'Write the tenant’s ID, not its name, into the path of the authority.'],
        ],
        {
          change: { before: 'knownAuthorities: []', after: `knownAuthorities: [${known}]` },
          undo: 'Put the former authority settings back.',
        },
      ),
    ];
  },
});

import { networkProxyBlocksEntra } from '../../network/causes/network-proxy-blocks-entra.ts';
import { tlsCertificateNotTrusted } from '../../network/causes/tls-certificate-not-trusted.ts';
import { all, any, look, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { authorityHostMisspelt } from '../causes/authority-host-misspelt.ts';
import { issuerValueIsTenantGuid } from '../causes/issuer-value-is-tenant-guid.ts';
import * as issuer from './issuer-looks.ts';
import { isTenantVariable } from './tenant-looks.ts';

const MISSPELT = any(
  look(issuer.isHostMisspelt),
  look(issuer.isBareHostMisspelt),
  look(issuer.isSchemeDoubled),
);

const UNREACHABLE = says(`
      enotfound; getaddrinfo; name or service not known; no such host; could not resolve; name resolution; idx20803;
      idx20804; idx20807; endpoints resolution error; openid config error; unable to obtain configuration from;
      certificate; unknown host exception; err name not resolved; invalid url; unable to resolve
    `);

export const authorityHostSignals = [
  ...signalsOf(
    authorityHostMisspelt,
    [4.5, MISSPELT],
    [2, all(MISSPELT, UNREACHABLE)],
    [-2, look(isTenantVariable)],
    [-3, look(issuer.isAnsweredByEntra)],
  ),
  // The name is wrong: neither a proxy nor a certificate store has to change.
  ...signalsOf(networkProxyBlocksEntra, [-4, MISSPELT]),
  ...signalsOf(tlsCertificateNotTrusted, [-3, MISSPELT]),
  ...signalsOf(
    issuerValueIsTenantGuid,
    [4, look(issuer.isIssuerBareTenant)],
    [4, all(look(issuer.isIssuerTenantVariable), says('invalid url; err invalid url'))],
    [-2, look(isTenantVariable)],
    [-3, look(issuer.isAnsweredByEntra)],
    [
      2,
      all(
        look(issuer.isIssuerBareTenant),
        says(
          'invalid url; err invalid url; url parse error; must be valid url; not valid url; unsupported protocol scheme; illegal argument; failed to construct url; must be absolute',
        ),
      ),
    ],
  ),
];

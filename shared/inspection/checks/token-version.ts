import { menuPath } from '../../entra/admin-center.ts';
import { readText } from '../../token/read-claim.ts';
import { isOfB2c } from './account-kind.ts';
import {
  failed,
  isOwnAccessToken,
  isOwnToken,
  pass,
  quoted,
  warning,
  type TokenCheck,
} from './token-check.ts';

const SET_VERSION_2 = `${menuPath('manifest', 'the API')}: requestedAccessTokenVersion 2 (accessTokenAcceptedVersion in the older form).`;

/** Version, issuer and the metadata to check with belong together; the API's manifest decides, not the endpoint. */
export const tokenVersion: TokenCheck = {
  id: 'token-version',
  title: 'v1 or v2',
  examine: ({ token, about }) => {
    if (!isOwnToken(about)) return null;
    const ver = readText(token, 'ver');
    const evidence = ['ver', 'iss'];
    if (isOfB2c({ token, about }))
      return ver === null
        ? null
        : pass(
            'ver is the version of B2C’s own format, not v1 or v2 of Entra: check it with the metadata of its policy.',
            evidence,
          );
    if (ver !== '1.0' && ver !== '2.0')
      return warning(
        ver === null
          ? 'The token does not say its version.'
          : `The version ${quoted(ver)} is none of Entra’s.`,
        evidence,
        { repair: 'Ask who issued this token: Entra always writes ver, 1.0 or 2.0.' },
      );
    if (about.issuer.kind === 'entra' && about.issuer.version !== ver)
      return failed(
        `ver is ${ver}, but the issuer has the form of version ${about.issuer.version}.`,
        evidence,
        {
          repair: 'Do not accept this token: Entra never writes the two so.',
        },
      );
    if (about.issuer.kind === 'external-id' && ver === '1.0')
      return warning('ver is 1.0, but the issuer has the form of version 2.0.', evidence, {
        repair: 'Look at requestedAccessTokenVersion of the API, and at which metadata the validator reads.',
      });
    if (ver === '2.0') return pass('A v2 token: check it with the metadata at …/v2.0/.', evidence);
    return isOwnAccessToken(about)
      ? warning(
          'A v1 token, whatever endpoint the client called: its issuer is sts.windows.net, and the metadata at …/v2.0/ does not fit.',
          evidence,
          { repair: SET_VERSION_2, cause: 'token_version_mismatch' },
        )
      : warning('A v1 ID token: the app signs in at the old endpoint.', evidence, {
          repair: 'Call /oauth2/v2.0/authorize, with scope instead of resource.',
        });
  },
};

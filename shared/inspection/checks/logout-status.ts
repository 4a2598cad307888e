import { readText } from '../../token/read-claim.ts';
import { failed, pass, quoted, warning, type TokenCheck } from './token-check.ts';

const PREFIX = 'urn:oasis:names:tc:SAML:2.0:status:';

/** Status codes of saml-core-2.0-os section 3.2.2.2 that answers to a logout carry. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['Requester', 'the request was at fault'],
  ['Responder', 'whoever answered could not do it'],
  ['VersionMismatch', 'the version of SAML is not understood'],
  ['PartialLogout', 'some of the other apps still have a session'],
  ['RequestDenied', 'the request was understood and refused'],
  ['RequestUnsupported', 'such requests are not supported'],
  ['UnknownPrincipal', 'the user of the request is not known'],
]);

const inWords = (code: string): string => {
  const name = code.startsWith(PREFIX) ? code.slice(PREFIX.length) : code;
  const meaning = MEANINGS.get(name);
  return meaning === undefined ? quoted(name) : `${name}: ${meaning}`;
};

/** How signing out went, by the answer's status. */
export const logoutStatus: TokenCheck = {
  id: 'logout-status',
  title: 'Signing out',
  examine: ({ token, about }) => {
    if (about.kind !== 'saml-logout-response') return null;
    const status = readText(token, 'StatusCode');
    const detail = readText(token, 'StatusCode detail');
    const message = readText(token, 'StatusMessage');
    if (status === null)
      return warning(
        'The answer has no status: whether anybody was signed out is not said.',
        ['StatusCode'],
        {
          repair: 'Copy the message again, whole; SAML demands a status.',
        },
      );
    const reason = detail === null ? '' : ` (${inWords(detail)})`;
    const said = message === null ? '' : ` It says ${quoted(message)}.`;
    if (status === `${PREFIX}Success`)
      return detail === null
        ? pass('Success: the session has ended.', ['StatusCode'])
        : warning(`Success, with a reservation${reason}.${said}`, ['StatusCode', 'StatusCode detail'], {
            repair: 'End the sessions of the other apps there.',
          });
    return failed(
      `Signing out failed. ${inWords(status)}${reason}.${said}`,
      ['StatusCode', 'StatusCode detail'],
      {
        repair:
          'Compare NameID, SessionIndex and Issuer of the logout request with those of the sign-in, and look at what the status says.',
      },
    );
  },
};

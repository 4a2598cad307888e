import type { Claim, DecodedToken } from '../../evidence/evidence.ts';
import { ok, type Result } from '../../result.ts';
import { readAssertion, type SamlAssertion } from './read-assertion.ts';
import { childrenOf, findElement, localName, textOf, type ReadXml, type XmlElement } from './xml.ts';

/** A message of SAML 2.0's single logout (saml-core-2.0-os, section 3.7), in the shape of a token. */
type SamlLogout = {
  readonly message: 'logout-request' | 'logout-response';
  readonly token: DecodedToken;
  readonly issuer: string | null;
};

type SamlMessage = SamlLogout | (SamlAssertion & { readonly message: 'assertion' });

/** Signatures are not looked at. Errors: those of the reader and of {@link readAssertion}. */
export function readSamlMessage(xml: string, readXml: ReadXml): Result<SamlMessage> {
  const document = readXml(xml);
  if (!document.ok) return document;
  const root = document.value;
  const name = localName(root);
  if (name === 'LogoutRequest' || name === 'LogoutResponse') return ok(readLogout(root, name, xml.length));
  const read = readAssertion(root, xml.length);
  return read.ok ? ok({ message: 'assertion', ...read.value }) : read;
}

function readLogout(root: XmlElement, name: 'LogoutRequest' | 'LogoutResponse', length: number): SamlLogout {
  const payload = name === 'LogoutRequest' ? claimsOfRequest(root) : claimsOfResponse(root);
  return {
    message: name === 'LogoutRequest' ? 'logout-request' : 'logout-response',
    token: { header: [], payload: [...claimsOfBoth(root), ...payload], length },
    issuer: textOf(root, 'Issuer'),
  };
}

const claimsOfBoth = (root: XmlElement): readonly Claim[] => [
  ...toClaim('Issuer', textOf(root, 'Issuer')),
  ...toClaim('Message ID', root.attributes.get('ID')),
  ...toClaim('IssueInstant', root.attributes.get('IssueInstant')),
  ...toClaim('Destination', root.attributes.get('Destination')),
];

function claimsOfRequest(root: XmlElement): readonly Claim[] {
  const sessions = childrenOf(root, 'SessionIndex').map(({ text }) => text.trim());
  const [only = null] = sessions;
  return [
    ...toClaim('NotOnOrAfter', root.attributes.get('NotOnOrAfter')),
    ...toClaim('Logout reason', root.attributes.get('Reason')),
    ...toClaim('NameID', findElement(root, 'EncryptedID') === null ? textOf(root, 'NameID') : '(encrypted)'),
    ...toClaim('NameID Format', findElement(root, 'NameID')?.attributes.get('Format')),
    ...toClaim('SessionIndex', sessions.length > 1 ? sessions : only),
  ];
}

/** The first code says who is at fault, the one inside it why. */
function claimsOfResponse(root: XmlElement): readonly Claim[] {
  const code = findElement(root, 'StatusCode');
  const [inner] = code === null ? [] : childrenOf(code, 'StatusCode');
  return [
    ...toClaim('InResponseTo', root.attributes.get('InResponseTo')),
    ...toClaim('StatusCode', code?.attributes.get('Value')),
    ...toClaim('StatusCode detail', inner?.attributes.get('Value')),
    ...toClaim('StatusMessage', textOf(root, 'StatusMessage')),
  ];
}

const toClaim = (name: string, value: string | readonly string[] | null | undefined): readonly Claim[] =>
  value === null || value === undefined ? [] : [{ name, json: JSON.stringify(value) }];

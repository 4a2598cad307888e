import type { Claim, DecodedToken } from '../../evidence/evidence.ts';
import { fail, ok, type Result } from '../../result.ts';
import { childrenOf, findElement, textOf, type XmlElement } from './xml.ts';

/** A SAML 2.0 assertion (OASIS saml-core-2.0-os) in the shape of a token: what it says of itself, then its attributes. */
export type SamlAssertion = {
  readonly token: DecodedToken;
  readonly issuer: string | null;
  readonly isSigned: boolean;
  readonly isEncrypted: boolean;
};

/** Signatures are not looked at. Error: `saml-without-assertion`. `length` is that of the XML. */
export function readAssertion(root: XmlElement, length: number): Result<SamlAssertion> {
  const assertion = findElement(root, 'Assertion');
  const isEncrypted = assertion === null && findElement(root, 'EncryptedAssertion') !== null;
  if (assertion === null && !isEncrypted) {
    const status = findElement(root, 'StatusCode')?.attributes.get('Value') ?? '';
    const reason = status === '' ? '' : ` Its status is ${status}.`;
    return fail('saml-without-assertion', `This SAML message holds no assertion.${reason}`);
  }
  return ok({
    token: { header: [], payload: assertion === null ? [] : claimsOf(root, assertion), length },
    issuer: textOf(assertion ?? root, 'Issuer'),
    isSigned:
      findElement(assertion ?? root, 'Signature') !== null || childrenOf(root, 'Signature').length > 0,
    isEncrypted,
  });
}

function claimsOf(root: XmlElement, assertion: XmlElement): readonly Claim[] {
  const nameId = findElement(assertion, 'NameID');
  const conditions = findElement(assertion, 'Conditions');
  const confirmation = findElement(assertion, 'SubjectConfirmationData');
  const statement = findElement(assertion, 'AuthnStatement');
  const said: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['Issuer', textOf(assertion, 'Issuer')],
    ['IssueInstant', assertion.attributes.get('IssueInstant')],
    ['NotBefore', conditions?.attributes.get('NotBefore')],
    ['NotOnOrAfter', conditions?.attributes.get('NotOnOrAfter')],
    ['Audience', textOf(conditions, 'Audience')],
    ['NameID', textOf(assertion, 'NameID')],
    ['NameID Format', nameId?.attributes.get('Format')],
    ['Recipient', confirmation?.attributes.get('Recipient')],
    ['InResponseTo', confirmation?.attributes.get('InResponseTo')],
    ['Destination', root.attributes.get('Destination')],
    ['AuthnInstant', statement?.attributes.get('AuthnInstant')],
    ['SessionIndex', statement?.attributes.get('SessionIndex')],
    ['AuthnContextClassRef', textOf(statement, 'AuthnContextClassRef')],
  ];
  return [
    ...said.flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [{ name, json: JSON.stringify(value) }],
    ),
    ...childrenOf(assertion, 'AttributeStatement').flatMap((each) =>
      childrenOf(each, 'Attribute').map(toClaim),
    ),
  ];
}

/** One value as text, several as a list. */
function toClaim(attribute: XmlElement): Claim {
  const values = childrenOf(attribute, 'AttributeValue').map(({ text }) => text.trim());
  const [only = ''] = values;
  return {
    name: attribute.attributes.get('Name') ?? '(without a name)',
    json: JSON.stringify(values.length > 1 ? values : only),
  };
}

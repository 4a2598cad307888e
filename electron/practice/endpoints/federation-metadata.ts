import type { Context } from '../context.ts';
import { markup, type Html } from '../pages/html.ts';
import type { PracticeResponse } from '../http-message.ts';
import { v1IssuerOf, type TenantSegment } from '../tenant-segment.ts';
import { unknownTenantResponse } from './discovery.ts';

/** WS-Federation and SAML 2.0 metadata: who the tenant is, where it is asked, and with what it signs. */
export async function answerFederationMetadata(
  context: Context,
  segment: TenantSegment,
): Promise<PracticeResponse> {
  if (segment.kind === 'unknown') return unknownTenantResponse(context, segment.name);
  const keys: Html[] = [];
  for (const name of context.directory.faults.signing.published)
    keys.push(keyDescriptor((await context.keyring.key(name)).certificate));
  const address = `${context.origin}/${segment.path}`;
  return {
    status: 200,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    body: markup`<?xml version="1.0" encoding="utf-8"?><EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${v1IssuerOf(segment)}"><IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${keys}<SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="${address}/saml2"/><SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="${address}/saml2"/><SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${address}/saml2"/></IDPSSODescriptor></EntityDescriptor>`
      .text,
    summary: '200 federation metadata',
  };
}

const keyDescriptor = (certificate: string): Html =>
  markup`<KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>`;

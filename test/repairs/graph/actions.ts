import type { FederatedIdentityCredential, PasswordCredential } from '@microsoft/microsoft-graph-types';

/*
 * What @microsoft/microsoft-graph-types does not hold: what the actions take, by the entity they are called on, and
 * fields that only /beta has. Sources: the pages of learn.microsoft.com/graph/api that are named.
 */

export interface ApplicationActions {
  /** application-addpassword */
  addPassword: { passwordCredential: PasswordCredential };
  /** application-removepassword */
  removePassword: { keyId: string };
}

export interface ServicePrincipalActions {
  /** serviceprincipal-addtokensigningcertificate */
  addTokenSigningCertificate: { displayName: string; endDateTime?: string };
}

export interface UserActions {
  /** directoryobject-getmemberobjects */
  getMemberObjects: { securityEnabledOnly: boolean };
}

/** resources/federatedidentitycredential, beta */
export interface FederatedIdentityCredentialInBeta extends FederatedIdentityCredential {
  claimsMatchingExpression?: { value: string; languageVersion: number };
}

/** What is posted to …/$ref: an address of the object that is referred to. */
export interface ReferenceCreate {
  '@odata.id': string;
}

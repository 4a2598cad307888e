import type { CloudId } from '../entra/clouds.ts';
import type { ProfileDraft, ProfileField, RelyingPartyId } from '../profile/profile.ts';
import type { Read } from './reading/fault.ts';
import type { TextShape } from './recognise.ts';

export type { FormatError, Read } from './reading/fault.ts';

export const FORMAT_IDS = [
  'ivy-connection-string',
  'ivy-environment',
  'ivy-auth-add',
  'the-things-stack-command',
  'the-things-stack-json',
  'authentik-blueprint',
  'auth0-connection',
  'kinde-fields',
  'kinde-connection',
  'msal-browser',
  'msal-node',
  'aspnet-appsettings',
  'aspnet-environment',
  'environment',
  'azure-environment',
  'auth-js-environment',
  'spring-application',
  'manifest-aad',
  'manifest-graph',
  'azure-cli-output',
  'azure-cli-command',
  'powershell',
  'terraform',
  'bicep',
  'github-actions',
  'web-config',
  'authorize-url',
  'http-request',
  'har',
  'api-client',
  'mcp',
  'auth-js-code',
  'oidc-client-js',
  'passport',
  'msal-android',
  'msal-code',
  'portal-values',
] as const;

export type FormatId = (typeof FORMAT_IDS)[number];

/** A client secret, or {@link SECRET_PLACEHOLDER} where it belongs. */
export type SecretText = string;

/** Stands for the secret in every text that leaves the app; no reader takes it for one. */
export const SECRET_PLACEHOLDER: SecretText = '<client-secret>';

/** One way in which a connection is written down, read and written. */
export type Format = {
  readonly id: FormatId;
  /** As people call it, for example `Ivy connection string`. */
  readonly title: string;
  /** Where such a text is met, as half a sentence. */
  readonly about: string;
  readonly product: RelyingPartyId | null;
  readonly fileType: 'text' | 'json' | 'yaml' | 'shell' | 'env' | 'url';
  /** What survives from a profile to the text and back, unchanged. */
  readonly carries: {
    readonly fields: readonly ProfileField[];
    /** Names of the product's inputs. */
    readonly inputs: readonly string[];
  };
  /** From 0 to 1: how surely a text is of this format, told from its outer shape, so that a broken one is known too. */
  readonly recognises: (shape: TextShape) => number;
  /** Never throws. Every error names the line, the field and what to do, and quotes no value. */
  readonly read: (text: string) => Read<Imported>;
  /**
   * What the format can hold of the profile; `null`: it is only read. `practiceOrigin` is the practice tenant's address while it runs, for
   * example `https://localhost:40123`.
   */
  readonly write: ((profile: ProfileDraft, secret?: SecretText, practiceOrigin?: string) => string) | null;
  /** What has to be known about the written text, each a sentence: what is not as in the profile, and what to fill in. */
  readonly notes?: (profile: ProfileDraft) => readonly string[];
  /** Why the tool could do nothing with this profile, and what to do instead; `null`: it can be written. */
  readonly refuses?: (profile: ProfileDraft) => string | null;
};

/** A format that a profile can be written in. */
export type WritableFormat = Format & { readonly write: NonNullable<Format['write']> };

export type Imported = {
  /** `BLANK_PROFILE` with what was read; the name is empty when the text has none, and so is what the text leaves open. */
  readonly draft: ProfileDraft;
  /** As the text calls this registration, for example `msalConfig` or `AzureAd`; empty when it has one only. */
  readonly label: string;
  /** The line on which it begins. */
  readonly line: number;
  /** In the order of the text. */
  readonly read: readonly ReadValue[];
  /** What only running the app would give, what a placeholder stands for, and what is not there. */
  readonly open: readonly OpenValue[];
  /** What the text does not say, and the draft has all the same. */
  readonly assumed: readonly Assumption[];
  /** What has to be known before the profile is used: what AuthLoupe does not sign in to, what is outdated. */
  readonly notices: readonly string[];
  /** What was there and is not taken. Values are left out: they may be secrets of something else. */
  readonly ignored: readonly IgnoredValue[];
  readonly secret: ImportedSecret | null;
  /** The login host that the text names, in lower case with its port unless that is 443; `null`: none. */
  readonly loginHost: NamedHost | null;
  /** Parts of the text that must not be shown: the secret, and what looks like another one. */
  readonly hidden: readonly Span[];
  /** Further registrations of the same text. */
  readonly others: readonly Imported[];
};

/** A setting whose place is known, and its value not. */
export type OpenValue = {
  readonly field: Exclude<ProfileField, 'cloud' | 'clientType' | 'platform'> | 'secret';
  readonly label: string;
  readonly why: 'variable' | 'placeholder' | 'empty' | 'absent';
  /** What sets it, as the text calls it; empty when it has no name. */
  readonly name: string;
  readonly line: number;
  readonly file?: string;
  readonly from: string;
};

export type Assumption = {
  readonly label: string;
  readonly value: string;
  /** Why, as a sentence. */
  readonly reason: string;
};

export type NamedHost = {
  readonly host: string;
  /** The cloud that this host belongs to; `null`: none that AuthLoupe signs in to. */
  readonly cloud: CloudId | null;
};

export type ReadValue = {
  /** As the profile's form or the product calls it. */
  readonly label: string;
  /** `null` for the secret, which is not shown. */
  readonly value: string | null;
  readonly line: number;
  /** Of a project’s files, the one with this line. */
  readonly file?: string;
  /** Where it stood: a key with its path, a variable, a flag. */
  readonly from: string;
};

export type IgnoredValue = {
  readonly from: string;
  readonly line: number;
  readonly file?: string;
  /** Why it is not taken, as a sentence. */
  readonly reason: string;
};

export type ImportedSecret = {
  readonly value: string;
  /** The host it was typed for, when the text names one. */
  readonly loginHost: NamedHost | null;
};

/** Offsets into the text that was read, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

import { sightingsIn } from '../../reasoning/sightings.ts';
import { MOST_SKEW_SECONDS } from '../../reasoning/clock.ts';
import { cloudById } from '../../entra/clouds.ts';
import type { Evidence, Field } from '../../evidence/evidence.ts';
import type { ErrorDetails } from '../../evidence/error-details.ts';
import { endingSighting } from '../explaining-finding.ts';

/** A stretch of the text, and the place in the evidence that it was written from. */
export type Section = { readonly start: number; readonly end: number; readonly source: string };

export type EvidenceText = { readonly text: string; readonly sections: readonly Section[] };

type Line = { readonly text: string; readonly source: string };

/**
 * The record of an attempt, written as somebody would paste it, so that one set of signals reads both. Each line knows
 * the pointer it came from. Errors that the user overcame are left out: they did not end the attempt.
 */
export function toEvidenceText(evidence: Evidence): EvidenceText {
  const lines = [
    ...linesOfProfile(evidence),
    ...linesOfRequest(evidence),
    ...linesOfErrors(evidence),
    ...linesOfNetwork(evidence),
    ...linesOfEnd(evidence),
    ...linesOfClock(evidence),
    ...linesOfTokens(evidence),
  ];
  const sections: Section[] = [];
  let text = '';
  for (const line of lines) {
    const start = text.length;
    text += `${line.text}\n`;
    sections.push({ start, end: text.length, source: line.source });
  }
  return { text, sections };
}

function linesOfProfile({ profile }: Evidence): readonly Line[] {
  const host = cloudById(profile.cloud).loginHost;
  const authority =
    host === null ? `tenant="${profile.tenant}"` : `authority="https://${host}/${profile.tenant}"`;
  return [
    { text: authority, source: 'profile.tenant' },
    { text: `client type: ${profile.clientType}`, source: 'profile.clientType' },
    { text: `client_id="${profile.clientId}"`, source: 'profile.clientId' },
    { text: `redirect_uri="${profile.redirectUri}"`, source: 'profile.redirectUri' },
    { text: `scope="${profile.scopes}"`, source: 'profile.scopes' },
  ];
}

function linesOfRequest({ authorize }: Evidence): readonly Line[] {
  if (authorize.status !== 'observed') return [];
  return authorize.value.parameters.flatMap((field, index) =>
    lineOfField(field, `authorize.value.parameters[${index}]`, [
      'redirect_uri',
      'scope',
      'response_type',
      'prompt',
    ]),
  );
}

function lineOfField({ name, value }: Field, source: string, wanted: readonly string[]): readonly Line[] {
  return typeof value === 'string' && wanted.includes(name) ? [{ text: `${name}="${value}"`, source }] : [];
}

function linesOfErrors(evidence: Evidence): readonly Line[] {
  const ending = endingSighting(evidence);
  if (ending === undefined) return [];
  const same = sightingsIn(evidence).filter(({ error }) => error.codes[0] === ending.error.codes[0]);
  const grants = evidence.exchanges.flatMap(({ purpose, requestBody }, index) =>
    purpose === 'token'
      ? requestBody.flatMap((field, at) =>
          lineOfField(field, `exchanges[${index}].requestBody[${at}]`, ['grant_type']),
        )
      : [],
  );
  const [first = ending] = same;
  return [...grants, ...linesOfDetails(first.error, first.pointer)];
}

function linesOfDetails(error: ErrorDetails, pointer: string): readonly Line[] {
  return [
    ...(error.error === null ? [] : [{ text: `error="${error.error}"`, source: `${pointer}.error` }]),
    ...(error.suberror === null
      ? []
      : [{ text: `suberror="${error.suberror}"`, source: `${pointer}.suberror` }]),
    ...(error.codes.length === 0 || error.description.includes('AADSTS')
      ? []
      : [{ text: `error_codes=[${error.codes.join(',')}]`, source: `${pointer}.codes` }]),
    ...(error.description === '' ? [] : [{ text: error.description, source: `${pointer}.description` }]),
  ];
}

function linesOfNetwork({ exchanges, end }: Evidence): readonly Line[] {
  if (end.kind === 'signed-in') return [];
  return exchanges.flatMap(({ host, response }, index) =>
    response.status === 'no-answer'
      ? [
          {
            text: `${response.code} ${response.message} (https://${host}/)`,
            source: `exchanges[${index}].response`,
          },
        ]
      : [],
  );
}

function linesOfEnd({ end, listener }: Evidence): readonly Line[] {
  if (end.kind === 'timed-out' && end.stage === 'callback') {
    const address = listener.status === 'observed' ? listener.value.redirectUri : 'the redirect URI';
    return [{ text: `waited for the redirect to ${address}`, source: 'end' }];
  }
  return end.kind === 'failed' && end.details === null
    ? [{ text: `${end.code.replaceAll('-', '_')}: ${end.message}`, source: 'end.message' }]
    : [];
}

function linesOfClock({ clock }: Evidence): readonly Line[] {
  if (clock.status !== 'observed' || Math.abs(clock.value.skewSeconds) <= MOST_SKEW_SECONDS) return [];
  return [{ text: `clock skew of ${clock.value.skewSeconds} s`, source: 'clock.value.skewSeconds' }];
}

const TOLD_CLAIMS = ['_claim_names', 'hasgroups'];

function linesOfTokens({ idToken, accessToken }: Evidence): readonly Line[] {
  return [
    { token: idToken, path: 'idToken.value' },
    { token: accessToken, path: 'accessToken.value' },
  ].flatMap(({ token, path }) =>
    token.status !== 'observed'
      ? []
      : token.value.payload.flatMap(({ name, json }, index) =>
          TOLD_CLAIMS.includes(name)
            ? [{ text: `"${name}": ${json}`, source: `${path}.payload[${index}]` }]
            : [],
        ),
  );
}

import type { FieldNote } from '../field-note.ts';
import type { ProfileDraft } from '../profile.ts';
import { findReservedParameters } from '../reserved-parameters.ts';
import { isDomain } from '../tenant.ts';
import { error, hint, warning } from './note.ts';

/** Prompt, hints and extra parameters. Reserved extra parameters are blockers, and said there. */
export function notesOnRequest(draft: ProfileDraft): readonly FieldNote[] {
  return [...onPrompt(draft), ...onLoginHint(draft), ...onDomainHint(draft), ...onExtras(draft)];
}

function onPrompt({ prompt }: ProfileDraft): readonly FieldNote[] {
  if (prompt === 'none') {
    const message =
      'With “none” Entra shows no page: it works only in a browser that is signed in already, else the answer is login_required.';
    return [hint('prompt', 'prompt-none', message)];
  }
  if (prompt === 'consent') {
    const message =
      'With “consent” Entra asks for consent at every sign-in, even when it was given; where users may not consent, that fails.';
    return [hint('prompt', 'prompt-consent', message)];
  }
  return [];
}

function onLoginHint({ loginHint }: ProfileDraft): readonly FieldNote[] {
  const trimmed = loginHint.trim();
  if (trimmed !== loginHint) {
    const fix = { label: 'Remove the white space', patch: { loginHint: trimmed } };
    return [error('loginHint', 'login-hint-white-space', 'There is white space around the login hint.', fix)];
  }
  if (!/\s/u.test(trimmed)) return [];
  return [
    warning('loginHint', 'login-hint-form', 'Type one user name, such as ann@contoso.com, without spaces.'),
  ];
}

function onDomainHint({ domainHint }: ProfileDraft): readonly FieldNote[] {
  const trimmed = domainHint.trim();
  if (trimmed !== domainHint) {
    const fix = { label: 'Remove the white space', patch: { domainHint: trimmed } };
    return [
      error('domainHint', 'domain-hint-white-space', 'There is white space around the domain hint.', fix),
    ];
  }
  if (trimmed === '' || isDomain(trimmed) || /^(?:organizations|consumers)$/u.test(trimmed)) return [];
  const domain = trimmed.split('@').at(-1) ?? '';
  const message = 'Type a domain only, such as contoso.com, or organizations or consumers.';
  if (!isDomain(domain)) return [warning('domainHint', 'domain-hint-form', message)];
  const fix = { label: `Use ${domain}`, patch: { domainHint: domain } };
  return [warning('domainHint', 'domain-hint-form', message, fix)];
}

function onExtras(draft: ProfileDraft): readonly FieldNote[] {
  const names = draft.extraQueryParameters.map(({ name }) => name);
  const reserved = findReservedParameters(draft);
  const note = (code: string, message: string) =>
    error('extraQueryParameters', `extra-parameter-${code}`, message);
  return names.flatMap((name, index): readonly FieldNote[] => {
    if (name.trim() === '') return [note('unnamed', 'An extra parameter has no name: name it or remove it.')];
    if (/\s/u.test(name)) return [note('white-space', `Remove the white space from the name “${name}”.`)];
    if (names.indexOf(name) !== index && !reserved.includes(name)) {
      return [note('repeated', `“${name}” is there more than once; Entra refuses repeated parameters.`)];
    }
    if (name !== 'resource') return [];
    const message =
      '“resource” belongs to the v1 endpoint; v2 refuses it (AADSTS901002). Name the API in the scopes.';
    return [warning('extraQueryParameters', 'extra-parameter-of-v1', message)];
  });
}

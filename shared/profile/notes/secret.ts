import type { FieldNote } from '../field-note.ts';
import type { ProfileDraft } from '../profile.ts';
import { shapeOfSecret } from '../secret-shape.ts';
import { error, warning } from './note.ts';

const COPY_VALUE =
  'copy the column “Value” under Certificates & secrets; it is shown only right after the secret was made.';

/** Judges the secret while it is typed. No message repeats any part of it. */
export function notesOnSecret(secret: string, draft: ProfileDraft): readonly FieldNote[] {
  if (secret === '') return [];
  const shape = shapeOfSecret(secret);
  const form = onForm(secret.trim(), draft, shape.kind);
  const notes: FieldNote[] = form === null ? [] : [form];
  if (shape.hasOuterWhitespace) {
    const message = 'There is white space before or after the secret: type it again without.';
    notes.push(error('secret', 'secret-white-space', message));
  }
  if (shape.isUrlEncoded) {
    const message =
      'The secret holds percent codes such as %7E: type the plain value, AuthLoupe encodes it itself.';
    notes.push(warning('secret', 'secret-url-encoded', message));
  }
  if (draft.clientType === 'public') {
    const message = 'A public client sends no secret. Choose Confidential if your app has one.';
    const fix = { label: 'Make the client confidential', patch: { clientType: 'confidential' } } as const;
    notes.push(warning('secret', 'secret-of-public-client', message, fix));
  }
  return notes;
}

function onForm(
  secret: string,
  { clientId, tenant }: ProfileDraft,
  kind: ReturnType<typeof shapeOfSecret>['kind'],
): FieldNote | null {
  if (secret === '')
    return error('secret', 'secret-empty', 'The secret is only white space: type its value.');
  if (isSame(secret, clientId)) {
    return error('secret', 'secret-equals-client-id', `This is the client ID, not a secret: ${COPY_VALUE}`);
  }
  if (isSame(secret, tenant)) {
    return error('secret', 'secret-equals-tenant', `This is the tenant, not a secret: ${COPY_VALUE}`);
  }
  switch (kind) {
    case 'guid':
      return error('secret', 'secret-is-id', `This is a GUID, so it is the Secret ID: ${COPY_VALUE}`);
    case 'placeholder':
      return error('secret', 'secret-placeholder', `This is a placeholder: ${COPY_VALUE}`);
    case 'short':
      return warning(
        'secret',
        'secret-short',
        `This is shorter than any value Entra makes, so part of it is missing: ${COPY_VALUE}`,
      );
    case 'spaced':
      return warning(
        'secret',
        'secret-spaced',
        `There is a space in the secret, and no value of Entra has any: a form may have made it of a plus sign. Once more, ${COPY_VALUE}`,
      );
    case 'value':
      return null;
  }
}

const isSame = (secret: string, other: string): boolean =>
  secret.toLowerCase() === other.trim().toLowerCase();

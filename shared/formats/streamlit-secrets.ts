import { printStreamlit, streamlitNotes } from './streamlit/print-streamlit.ts';
import { refuseAppOnly } from './printing/client-notes.ts';
import type { WritableFormat } from './format.ts';
import { assumeScopes } from './reading/defaults.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { say } from './reading/takers.ts';
import { roleOf } from './reading/variable-roles.ts';
import { variablePlans } from './reading/variables.ts';
import { insideHereDocuments } from './syntax/here-document.ts';
import { readTomlText } from './syntax/toml-text.ts';

/** Streamlit’s `[auth]`, and tables of one’s own with the same words. */
export const streamlitSecrets: WritableFormat = {
  id: 'streamlit-secrets',
  title: 'secrets.toml (Streamlit) and other TOML',
  about: 'Streamlit’s [auth] section, and tables of one’s own with a client ID',
  product: null,
  fileType: 'text',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'redirectUri', 'scopes'], inputs: [] },
  recognises: (shape) => {
    if (
      !/^[ \t]*\[[\w."' -]+\][ \t]*(?:#.*)?$/mu.test(shape.text) ||
      /^[ \t]*\[(?:auth\.azuread|auth\.generic_oauth|auth\.external\.\w+|server|mcp_servers\.[^\]\r\n]+)\]/mu.test(
        shape.text,
      )
    )
      return 0;
    const leaves = shape.leavesBy(readSecrets);
    if (leaves.length === 0)
      return /^\s*\[auth(?:\.\w+)?\]/mu.test(shape.text) && shape.names.has('server_metadata_url') ? 0.8 : 0;
    if (!leaves.some(({ path }) => roleOf(path)?.role === 'clientId')) return 0;
    return leaves.some(({ path }) => /(?:server_metadata_url|cookie_secret)$/u.test(path)) ? 0.98 : 0.96;
  },
  read: (source) =>
    readWith(source, readSecrets, (leaves) =>
      variablePlans(leaves, {
        callback: (found) => ({
          path: found.open.has('redirectUri') || !isStreamlit(leaves) ? null : '/oauth2callback',
          origin: 'http://localhost:8501',
          by: 'Streamlit',
        }),
        finish: (found) => {
          if (!isStreamlit(leaves)) return;
          say(found, { platform: 'web', clientType: 'confidential' });
          assumeScopes(found, 'openid profile email', 'Streamlit');
        },
      }),
    ),
  write: printStreamlit,
  notes: streamlitNotes,
  refuses: refuseAppOnly,
};

const isStreamlit = (leaves: readonly Leaf[]): boolean =>
  leaves.some(({ path }) => /^auth\..*server_metadata_url$/u.test(path));

/** Each value under a name whose role can be told; lists without their indices. */
function readSecrets(text: string): Read<readonly Leaf[]> {
  const read = readTomlText(insideHereDocuments(text));
  if (!read.ok) return read;
  const paths = new Set(read.value.map(({ path }) => path));
  return {
    ok: true,
    value: read.value.map((leaf) => ({ ...leaf, path: renamed(leaf, paths) })),
  };
}

function renamed({ path, value }: Leaf, paths: ReadonlySet<string>): string {
  const plain = path.replaceAll(/\[\d+\]/gu, '');
  const parent = plain.slice(0, plain.lastIndexOf('.') + 1);
  const hasClient = paths.has(`${parent}client_id`);
  if (hasClient && plain === `${parent}secret`) return `${parent}client_secret`;
  if (
    hasClient &&
    plain === `${parent}url` &&
    value.kind === 'text' &&
    value.text.startsWith('https://login.')
  )
    return `${parent}authority`;
  return plain;
}

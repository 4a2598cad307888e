import type { Format } from './format.ts';
import { readWith } from './reading/read-with.ts';
import { readScriptText } from './syntax/script-text.ts';

export const githubActions: Format = {
  id: 'github-actions',
  title: 'github-actions',
  about: '',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: () => 0,
  read: (text) => readWith(text, readScriptText, () => []),
  write: null,
};

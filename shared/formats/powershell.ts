import type { Format } from './format.ts';
import { readWith } from './reading/read-with.ts';
import { readScriptText } from './syntax/script-text.ts';

export const powershell: Format = {
  id: 'powershell',
  title: 'powershell',
  about: '',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: () => 0,
  read: (text) => readWith(text, readScriptText, () => []),
  write: null,
};

import { BROKEN_LINES } from './broken/broken-lines.ts';
import { BROKEN_OBJECTS } from './broken/broken-objects.ts';
import { BROKEN_URLS } from './broken/broken-urls.ts';
import { BROKEN_YAML } from './broken/broken-yaml.ts';

export { SECRET } from './broken/broken-text.ts';

export const BROKEN_TEXTS = [...BROKEN_LINES, ...BROKEN_OBJECTS, ...BROKEN_YAML, ...BROKEN_URLS];

import type { Format } from './format.ts';
import { SITE, gitlabPlans } from './gitlab/gitlab-plans.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { createLineFinder } from './syntax/lines.ts';
import { readRubyHashes } from './syntax/ruby-hashes.ts';
import { readTemplateYaml } from './syntax/template-yaml.ts';

export const gitlab: Format = {
  id: 'gitlab',
  title: 'GitLab (gitlab.rb, gitlab.yml)',
  about: 'the OmniAuth providers of GitLab, in Ruby or YAML',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: ({ text, leavesBy }) => {
    const isNamed = /omniauth_providers|azure_activedirectory_v2|azure_oauth2|AzureActivedirectoryV2/iu.test(
      text,
    );
    if (!isNamed && !/omniauth:|client_options/u.test(text)) return 0;
    if (/^\s*(?:services|apiVersion):/mu.test(text)) return 0;
    if (gitlabPlans(leavesBy(readGitlabText)).length > 0) return 0.98;
    return isNamed && /client_id|identifier/u.test(text) ? 0.65 : 0;
  },
  read: (source) => readWith(source, readGitlabText, gitlabPlans),
  write: null,
};

const PROVIDERS = /omniauth_providers["']?\]?\s*(?:=|<<|\+=)\s*(?=[[{])/u;
const EXTERNAL_URL = /^[ \t]*external_url[ \t(]+(["'])([^"'\r\n]{1,500})\1/mu;

function readGitlabText(text: string): Read<readonly Leaf[]> {
  const ruby = PROVIDERS.exec(text);
  if (ruby === null && !/=>|^\s*[[{]/u.test(text)) return readYaml(text);
  const from = ruby === null ? Math.max(0, text.search(/[[{]/u)) : ruby.index + ruby[0].length;
  const hashes = readRubyHashes(text, from);
  return hashes.ok ? { ok: true, value: [...addressIn(text), ...hashes.value] } : hashes;
}

function addressIn(text: string): readonly Leaf[] {
  const found = EXTERNAL_URL.exec(text);
  const address = found?.[2];
  if (found === null || address === undefined) return [];
  const start = found.index + found[0].length - address.length - 1;
  return [siteLeaf(address, createLineFinder(text)(start), start)];
}

const siteLeaf = (text: string, line: number, start: number): Leaf => ({
  path: SITE,
  line,
  value: { kind: 'text', text },
  start,
  end: start,
});

/** In YAML the address is in parts. */
function readYaml(text: string): Read<readonly Leaf[]> {
  const read = readTemplateYaml(text);
  if (!read.ok) return read;
  const at = (name: string): Leaf | undefined =>
    read.value.find(({ path }) => path.endsWith(`gitlab.${name}`));
  const host = at('host');
  if (host?.value.kind !== 'text') return read;
  const https = at('https')?.value;
  const port = at('port')?.value;
  const isHttps = https?.kind === 'boolean' && https.isTrue;
  const behind = port?.kind === 'number' && !['80', '443'].includes(port.text) ? `:${port.text}` : '';
  const address = `${isHttps ? 'https' : 'http'}://${host.value.text}${behind}`;
  return { ok: true, value: [siteLeaf(address, host.line, host.start), ...read.value] };
}

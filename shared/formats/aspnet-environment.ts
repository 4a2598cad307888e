import { aspnetPlans, aspnetRoots } from './aspnet/aspnet-plans.ts';
import { callbackPathOf } from './aspnet/callback-path.ts';
import { PRACTICE_ORIGIN, loginOriginOf } from './authority.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { quoteEnv } from './printing/quote.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { isCarrier } from './recognise.ts';
import { readEnvText } from './syntax/env-text.ts';
import { readScriptText } from './syntax/script-text.ts';

export const aspnetEnvironment: WritableFormat = {
  id: 'aspnet-environment',
  title: 'ASP.NET Core settings as variables',
  about: 'Section__Key variables, user secrets, and the settings of an App Service',
  product: null,
  fileType: 'env',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'clientType', 'redirectUri'], inputs: [] },
  recognises: (shape) => {
    if (isCarrier(shape.text)) return 0;
    if (!/\w__\w|user-secrets|["'][\w.-]+:\w+["']|["']name["']\s*:/u.test(shape.text)) return 0;
    const leaves = readSettings(shape.text);
    const roots = leaves.ok ? aspnetRoots(leaves.value).filter((root) => root !== '') : [];
    if (roots.length === 0) return 0;
    return roots.some((root) => /azuread|entra/u.test(root)) ? 0.96 : 0.8;
  },
  read: (source) => readWith(source, readSettings, aspnetPlans),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin = PRACTICE_ORIGIN) => {
    const path = callbackPathOf(profile);
    const variables: readonly (readonly [string, string])[] = [
      ['AzureAd__Instance', `${loginOriginOf(profile.cloud, practiceOrigin)}/`],
      ['AzureAd__TenantId', profile.tenant],
      ['AzureAd__ClientId', profile.clientId],
      ...(profile.clientType === 'confidential' ? [['AzureAd__ClientSecret', secretText] as const] : []),
      ...(path === undefined ? [] : [['AzureAd__CallbackPath', path] as const]),
    ];
    return variables.map(([name, value]) => `${name}=${quoteEnv(value)}\n`).join('');
  },
};

const USER_SECRET = /user-secrets[ \t]+set[ \t]+["']?([\w:.-]+)["']?[ \t]+("[^"\r\n]*"|'[^'\r\n]*'|\S+)/gu;

/** The same keys in any of their carriers, each as a path. */
function readSettings(text: string): Read<readonly Leaf[]> {
  if (/^\s*[[{]/u.test(text)) {
    const leaves = readScriptText(text);
    return leaves.ok ? { ok: true, value: withNamedValues(leaves.value) } : leaves;
  }
  if (!text.includes('user-secrets')) return readEnvText(text);
  const commands = text.replaceAll(USER_SECRET, (whole, name: string, value: string) => {
    const assignment = `${name.replaceAll(':', '__')}=${value}`;
    // Each value stays on its line.
    return assignment.length <= whole.length ? assignment.padEnd(whole.length) : assignment;
  });
  return readEnvText(commands.replaceAll(/^.*?\bdotnet[ \t]+(?=[A-Za-z_]\w*(?:__|=))/gmu, ''));
}

/** `[{ "name": "AzureAd__ClientId", "value": "…" }]`, as the portal exports an App Service’s settings. */
function withNamedValues(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.flatMap((leaf) => {
    const inList = /^(.*\[\d+\])\.value$/u.exec(leaf.path)?.[1];
    if (inList === undefined) return [leaf];
    const name = leaves.find(({ path }) => path === `${inList}.name`)?.value;
    return name?.kind === 'text' ? [{ ...leaf, path: name.text }] : [];
  });
}

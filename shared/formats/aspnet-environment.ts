import { aspnetPlans, aspnetRoots } from './aspnet/aspnet-plans.ts';
import { webAppSettings, webAppSettingsNotes } from './aspnet/print-settings.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { printEnvironment } from './printing/environment.ts';
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
    if (roots.some((root) => /azuread|entra/u.test(root) && root !== 'microsoftentra')) return 0.96;
    // Ivy has three settings of this name, and no others.
    return /microsoftentra(?:__|:)(?:instance|callbackpath|domain|scopes)/iu.test(shape.text) ? 0.97 : 0.8;
  },
  read: (source) => readWith(source, readSettings, aspnetPlans),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin) =>
    printEnvironment(
      Object.entries(webAppSettings(profile, secretText, practiceOrigin)).map(
        ([key, value]) => [`AzureAd__${key}`, value] as const,
      ),
    ),
  notes: webAppSettingsNotes,
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
  return readEnvText(commands);
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

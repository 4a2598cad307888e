import type { ProfileDraft } from '../profile/profile.ts';
import { aspnetPlans, aspnetRoots } from './aspnet/aspnet-plans.ts';
import { blazorNotes, blazorSettings, webAppSettings, webAppSettingsNotes } from './aspnet/print-settings.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { printJson } from './printing/json.ts';
import { readWith } from './reading/read-with.ts';
import { readScriptText } from './syntax/script-text.ts';

export const aspnetAppsettings: WritableFormat = {
  id: 'aspnet-appsettings',
  title: 'appsettings.json (ASP.NET Core)',
  about: 'what ASP.NET Core with Microsoft.Identity.Web reads, whatever its section is called',
  product: null,
  fileType: 'json',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'clientType', 'redirectUri'], inputs: [] },
  recognises: (shape) => {
    const isNamed = /["'](?:AzureAd(?:B2C)?|EntraId|MicrosoftEntraI[dD])["':]/iu.test(shape.text);
    if (
      /^[ \t]*(?:const|let|var|export|import|module\.exports)\b/mu.test(shape.text) ||
      /^[ \t]*(?:-[ \t]|\w+:[ \t]*\r?$)/mu.test(shape.text)
    )
      return 0;
    const roots = aspnetRoots(shape.leavesBy(readScriptText));
    if (roots.length === 0) return isNamed ? 0.7 : 0;
    if (isNamed) return 0.98;
    return /["'](?:Instance|CallbackPath|ClientCredentials|ConnectionStrings|Logging|AllowedHosts)["']\s*:/iu.test(
      shape.text,
    )
      ? 0.9
      : 0.6;
  },
  read: (source) => readWith(source, readScriptText, aspnetPlans),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin) =>
    printJson({
      AzureAd: isBlazor(profile)
        ? blazorSettings(profile, practiceOrigin)
        : webAppSettings(profile, secretText, practiceOrigin),
    }),
  notes: (profile) => (isBlazor(profile) ? blazorNotes(profile) : webAppSettingsNotes(profile)),
};

const isBlazor = ({ platform }: ProfileDraft): boolean => platform === 'spa';

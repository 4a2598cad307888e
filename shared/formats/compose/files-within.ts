import { aspnetAppsettings } from '../aspnet-appsettings.ts';
import { aspnetEnvironment } from '../aspnet-environment.ts';
import { authJsEnvironment } from '../auth-js-environment.ts';
import { environment } from '../environment.ts';
import type { Format, Imported } from '../format.ts';
import { gitlab } from '../gitlab.ts';
import { grafana } from '../grafana.ts';
import { jenkins } from '../jenkins.ts';
import { keycloak } from '../keycloak.ts';
import { modAuthOpenidc } from '../mod-auth-openidc.ts';
import { msalBrowser } from '../msal-browser.ts';
import { oauth2Proxy } from '../oauth2-proxy.ts';
import { pythonSettings } from '../python-settings.ts';
import type { Read } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';
import { toShape } from '../recognise.ts';
import { selfHosted } from '../self-hosted.ts';
import { springApplication } from '../spring-application.ts';
import { streamlitSecrets } from '../streamlit-secrets.ts';
import { embeddedFile, isBlock, type EmbeddedFile } from '../syntax/embedded-text.ts';

/** The kinds of files that lie in ConfigMaps, charts and compose files. */
const KINDS: readonly Format[] = [
  springApplication,
  aspnetAppsettings,
  aspnetEnvironment,
  oauth2Proxy,
  grafana,
  gitlab,
  jenkins,
  keycloak,
  modAuthOpenidc,
  streamlitSecrets,
  pythonSettings,
  selfHosted,
  authJsEnvironment,
  msalBrowser,
  environment,
];

const MOST_FILES = 30;

/** The files that stand in a text as values of several lines, each read as what it is. */
export function filesWithin(
  text: string,
  leaves: readonly Leaf[],
): readonly { readonly label: string; readonly read: Read<Imported> }[] {
  return leaves
    .filter(
      (leaf) => isBlock(text, leaf) && /client|oidc|azure|entra/iu.test(text.slice(leaf.start, leaf.end)),
    )
    .slice(0, MOST_FILES)
    .flatMap((leaf) => {
      const file = embeddedFile(text, leaf);
      const shape = toShape(file.text);
      const [best] = KINDS.map((format) => ({ format, sureness: format.recognises(shape) })).sort(
        (a, b) => b.sureness - a.sureness,
      );
      if (best === undefined || best.sureness < 0.5) return [];
      return [
        {
          label: leaf.path.replace(/^.*?(?:data|stringData)\./u, ''),
          read: moved(best.format.read(file.text), file),
        },
      ];
    });
}

const moved = (read: Read<Imported>, { toOuter }: EmbeddedFile): Read<Imported> =>
  read.ok ? { ok: true, value: { ...read.value, hidden: read.value.hidden.map(toOuter) } } : read;

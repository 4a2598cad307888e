import type { Repair } from '../../diagnosis.ts';
import type { DiagnosisFacts } from '../../facts.ts';
import { clientIdIn, PLACEHOLDERS } from '../dialects/known-values.ts';
import { quoteHcl, quoteShell, toPrintable, type Json } from '../dialects/quote.ts';
import { applicationSetting } from './application-setting.ts';
import { PLATFORM_NAMES, type Platform } from './platform.ts';

/** Registers one more redirect URI under a platform, keeping those that are there. */
export function addRedirectUri(facts: DiagnosisFacts, platform: Platform, uri: string): readonly Repair[] {
  const { label, property, option, block } = PLATFORM_NAMES[platform];
  const kept = keptUris(facts, uri);
  const patch = (uris: readonly string[]): Json => ({ [property]: { redirectUris: uris } });
  const id = clientIdIn(facts);
  const current = `az ad app show --id ${id} --query "${property}.redirectUris[]" --output tsv`;
  return applicationSetting(facts, {
    page: 'Authentication',
    clicks: [
      `Under “${label}” choose Add URI; if that platform is missing, Add a platform (newer pages: Add redirect URI) → ${label}.`,
      `Type exactly ${uri}, then Save. It works after a minute or so.`,
    ],
    change: {
      before: `${label}: ${kept.join(', ')}`,
      after: `${label}: ${[...kept, uri].join(', ')}`,
    },
    undoClicks: `Delete ${uri} from the list under “${label}” and save.`,
    body: patch([...kept, uri]),
    undoBody: patch(kept),
    warning: LIST_IS_REPLACED,
    ...(option === null
      ? {}
      : {
          az: {
            lines: [
              `# $(…) puts in the URIs that are registered now, so that they stay.`,
              `az ad app update --id ${id} ${option} $(${current}) ${quoteShell(uri)}`,
            ],
            undo: `az ad app update --id ${id} ${option} ${kept.map(quoteShell).join(' ')}`,
          },
        }),
    hcl: [
      `${block} {`,
      '  # Keep the URIs that stand here already.',
      `  redirect_uris = [${[...kept, uri].map(quoteHcl).join(', ')}]`,
      '}',
    ],
  });
}

export const LIST_IS_REPLACED = `This replaces the whole list: put the URIs that shall stay in place of ${PLACEHOLDERS.otherRedirectUris}, or drop that entry when there are none.`;

/** The text may name some of the registered URIs, never surely all: the placeholder always reminds of the others. */
export function keptUris({ registeredRedirectUris }: DiagnosisFacts, uri: string): readonly string[] {
  const known = registeredRedirectUris
    .map(({ value }) => toPrintable(value))
    .filter((value) => value !== uri);
  return [
    ...known.filter((value) => /^[a-z][a-z0-9+.-]*:\S{1,300}$/iu.test(value)).slice(0, 8),
    PLACEHOLDERS.otherRedirectUris,
  ];
}

import type { Context } from '../context.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup, NOTHING, scriptJson, type Html } from './html.ts';
import { STYLE } from './style.ts';

export type PageContent = {
  readonly title: string;
  /** Entra's name for this kind of page, by which tools tell pages apart; `null` where it has none. */
  readonly pageId: string | null;
  /** Members of `$Config`; `null` leaves the script out. */
  readonly config: Readonly<Record<string, unknown>> | null;
  readonly main: Html;
  readonly isWide?: boolean;
  /** JavaScript of our own, without any value from outside. */
  readonly script?: string;
  /** Addresses that the page may load in frames; absent: none. */
  readonly frames?: readonly string[];
  readonly summary: string;
};

/** Wraps content in the frame that all practice pages share. Always 200: that is how the real pages answer. */
export function pageResponse(context: Context, content: PageContent): PracticeResponse {
  const nonce = context.random.text(16);
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce, content.frames ?? []),
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
    },
    body: render(context, content, nonce).text,
    summary: content.summary,
  };
}

/**
 * What Entra's recorded policies refuse is refused: scripts that are not the page's own, objects and another base. No
 * `form-action`: browsers apply it to the redirect that follows a form too, and that leads to the app.
 */
const policy = (nonce: string, frames: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(frames.length === 0 ? [] : [`frame-src ${originsOf(frames)}`]),
  ].join('; ');

const originsOf = (addresses: readonly string[]): string =>
  [...new Set(addresses.flatMap((address) => URL.parse(address)?.origin ?? []))].join(' ');

const render = ({ brokenBy }: Context, content: PageContent, nonce: string): Html => markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${content.pageId === null ? NOTHING : markup`<meta name="PageID" content="${content.pageId}">`}
<meta name="robots" content="none">
<title>${content.title}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${STYLE}</style>
${content.config === null ? NOTHING : configScript({ ...content.config, ...pageName(content) }, nonce)}
</head>
<body>
<header class="banner"><p>Practice tenant: nothing here is real</p>${scenarioLine(brokenBy)}</header>
<main${content.isWide === true ? markup` class="wide"` : NOTHING}>
${content.main}
</main>
${content.script === undefined ? NOTHING : markup`<script nonce="${nonce}">${{ text: content.script }}</script>`}
</body>
</html>
`;

/** Names the mistake, and never a code: whoever reads the page for one has to find Entra's own words alone. */
const scenarioLine = (brokenBy: string | null): Html =>
  brokenBy === null ? NOTHING : markup`<p class="scenario">Broken on purpose: ${brokenBy}</p>`;

const pageName = ({ pageId }: PageContent) => (pageId === null ? {} : { pgid: pageId });

const configScript = (config: NonNullable<PageContent['config']>, nonce: string): Html =>
  markup`<script type="text/javascript" nonce="${nonce}">//<![CDATA[
$Config=${scriptJson(config)};
//]]></script>`;

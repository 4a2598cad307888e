import type { Context } from '../context.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup, type Html } from './html.ts';
import { pageResponse } from './page.ts';

type SignOut = {
  /** Where the browser goes on to; `null`: it stays. A registered address, always. */
  readonly next: string | null;
  /** Front-channel logout URLs of the registration, with what they are told. */
  readonly told: readonly string[];
};

/** Loads the apps' own sign-out addresses out of sight, and then goes on, at the latest after five seconds. */
export function signOutPage(context: Context, { next, told }: SignOut): PracticeResponse {
  return pageResponse(context, {
    title: 'Sign out',
    pageId: 'SignOut',
    config: null,
    main: markup`<h1>You are signed out</h1>
<p>This browser has forgotten its practice accounts. ${next === null ? 'You can close the window.' : nextLink(next)}</p>
${told.map((url) => markup`<iframe src="${url}" title="Sign-out of an app" hidden></iframe>\n`)}`,
    frames: told,
    ...(next === null ? {} : { script: GO_ON }),
    summary: next === null ? 'page sign-out' : 'page sign-out, and on to the app',
  });
}

const nextLink = (next: string): Html => markup`<a id="next" href="${next}">Back to the app</a>`;

const GO_ON = `const goOn = () => location.replace(document.getElementById('next').href);
addEventListener('load', goOn);
setTimeout(goOn, 5000);`;

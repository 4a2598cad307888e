import { Agent, request } from 'undici';
import type { Person } from '../support/sign-in.ts';

/** The least browser that can sign in: one cookie jar, and forms read by their text. Costs the bench next to nothing. */
export type PageWalker = {
  /** Types account and password, accepts, and gives back the redirect to the app. */
  readonly walk: (url: string, person: Person) => Promise<string>;
  readonly close: () => Promise<void>;
};

const MOST_STEPS = 10;

export function createPageWalker(caPem: string): PageWalker {
  const dispatcher = new Agent({ connect: { ca: caPem } });
  const cookies = new Map<string, string>();

  const load = async (url: string, form: URLSearchParams | null) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await request(url, {
      method: form === null ? 'GET' : 'POST',
      body: form?.toString() ?? null,
      headers: {
        cookie,
        ...(form === null
          ? {}
          : { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin }),
      },
      dispatcher,
    });
    for (const line of [response.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      cookies.set(name, value);
    }
    return { html: await response.body.text(), location: response.headers['location']?.toString() ?? null };
  };

  return {
    walk: async (url, person) => {
      let page = await load(url, null);
      for (let step = 0; step < MOST_STEPS; step += 1) {
        if (page.location !== null && new URL(page.location, url).origin !== new URL(url).origin)
          return page.location;
        page =
          page.location === null
            ? await load(...answerForm(page.html, url, person))
            : await load(new URL(page.location, url).href, null);
      }
      throw new Error('The sign-in did not end.');
    },
    close: () => dispatcher.close(),
  };
}

/** The first form of the page: its hidden values, what a person types, and the last button, which goes on. */
function answerForm(html: string, url: string, person: Person): [url: string, form: URLSearchParams] {
  const [, action = ''] = /<form[^>]*action="([^"]*)"/u.exec(html) ?? [];
  const form = new URLSearchParams();
  for (const [tag] of html
    .slice(html.indexOf('<form'), html.indexOf('</form'))
    .matchAll(/<(?:input|button)[^>]*>/gu)) {
    const name = attribute(tag, 'name');
    if (name === '') continue;
    const typed = attribute(tag, 'type') === 'password' ? person.password : person.username;
    form.set(
      name,
      tag.includes('value=') && attribute(tag, 'value') !== '' ? attribute(tag, 'value') : typed,
    );
  }
  return [new URL(unescapeHtml(action), url).href, form];
}

function attribute(tag: string, name: string): string {
  return unescapeHtml(new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '');
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

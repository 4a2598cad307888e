import { Window, type Document, type Element } from 'happy-dom';
import { Agent, fetch, type Response } from 'undici';

/**
 * Where a sign-in ended: what the app would see, or the page that the user is left with. A page that refuses what was
 * typed and asks again is such a page: who has nothing else to type goes no further.
 */
export type SignInEnd =
  | { readonly kind: 'redirect'; readonly location: string; readonly parameters: URLSearchParams }
  | { readonly kind: 'form-post'; readonly action: string; readonly parameters: URLSearchParams }
  | ErrorPage;

export type ErrorPage = {
  readonly kind: 'error-page';
  /** From the message; `null` when the page names none. */
  readonly code: number | null;
  readonly status: number;
  readonly pageId: string | null;
  readonly html: string;
};

export type SignInChoices = {
  readonly username: string;
  readonly password: string;
  /** What a device shows, for the page that asks for it. */
  readonly userCode?: string;
  /** Absent: accept. */
  readonly consent?: 'accept' | 'cancel';
};

/** A browser for the practice pages: one cookie jar, no scripts, and only as much trust as it is given. */
export type PracticeBrowser = {
  readonly signInThrough: (url: string, choices: SignInChoices) => Promise<SignInEnd>;
  readonly open: (url: string) => Promise<Page>;
  /** Fills the field with this label, when there is one, and presses the button with this text. */
  readonly press: (page: Page, button: string, field?: { label: string; value: string }) => Promise<Page>;
  readonly close: () => Promise<void>;
};

export type Page = {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly document: Document;
  /** Set when the page is a redirect away from the practice tenant. */
  readonly location: string | null;
};

type Headers = Response['headers'];

export function createPracticeBrowser(caPem: string): PracticeBrowser {
  const dispatcher = new Agent({ connect: { ca: caPem } });
  const cookies = new Map<string, string>();

  const load = async (url: string, form?: URLSearchParams): Promise<Page> => {
    const response = await fetch(url, {
      method: form === undefined ? 'GET' : 'POST',
      body: form ?? null,
      headers: requestHeaders(url, cookies, form !== undefined),
      redirect: 'manual',
      dispatcher,
    });
    keepCookies(response, cookies);
    const html = await response.text();
    const location = response.headers.get('location');
    const isOwn = location !== null && new URL(location, url).origin === new URL(url).origin;
    if (isOwn) return load(new URL(location, url).href);
    return {
      url,
      status: response.status,
      headers: response.headers,
      html,
      location,
      // A redirect is not looked at, so it costs no parsing.
      get document() {
        return parse(html);
      },
    };
  };

  const press = async (page: Page, text: string, field?: { label: string; value: string }): Promise<Page> => {
    const { form, button } = findButton(page.document, text);
    const values = formValues(form, button);
    if (field !== undefined) values.set(fieldName(page.document, field.label), field.value);
    return load(new URL(form.getAttribute('action') ?? '', page.url).href, values);
  };

  return {
    open: (url) => load(url),
    press,
    signInThrough: async (url, choices) => walk(await load(url), press, choices),
    close: () => dispatcher.close(),
  };
}

/** One sign-in in a browser of its own. */
export async function signInThrough(
  url: string,
  choices: SignInChoices & { readonly caPem: string },
): Promise<SignInEnd> {
  const browser = createPracticeBrowser(choices.caPem);
  try {
    return await browser.signInThrough(url, choices);
  } finally {
    await browser.close();
  }
}

const MOST_STEPS = 6;

async function walk(
  first: Page,
  press: PracticeBrowser['press'],
  choices: SignInChoices,
): Promise<SignInEnd> {
  let page = first;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const end = endOf(page);
    if (end !== null) return end;
    page = await nextPage(page, press, choices);
  }
  throw new Error(`The sign-in did not end: ${page.document.title}, ${page.url}`);
}

function nextPage(page: Page, press: PracticeBrowser['press'], choices: SignInChoices): Promise<Page> {
  switch (stepOf(page.document)) {
    case 'user-code':
      return press(page, 'Next', { label: 'Code', value: choices.userCode ?? '' });
    case 'account':
      return press(page, 'Next', { label: 'Email, phone, or Skype', value: choices.username });
    case 'password':
      return press(page, 'Sign in', { label: 'Password', value: choices.password });
    case 'consent':
      return press(page, choices.consent === 'cancel' ? 'Cancel' : 'Accept');
    case 'admin-consent-needed':
      return press(page, RETURN);
    case 'second-factor':
      return press(page, 'Verify', { label: 'Code', value: SECOND_FACTOR });
    case 'second-factor-set-up':
      return press(page, 'Next');
    case 'stay-signed-in':
      return press(page, 'No');
    case null:
      throw new Error(`No known step on the page '${page.document.title}' (${page.status}): ${page.html}`);
  }
}

const buttonTexts = (document: Document): readonly string[] => buttonsOf(document).map(textOf);

const buttonsOf = (document: Document): readonly Element[] => [
  ...document.querySelectorAll('button, input[type="submit"]'),
];

const textOf = (button: Element): string =>
  (button.tagName === 'INPUT' ? (button.getAttribute('value') ?? '') : button.textContent).trim();

const RETURN = 'Return to the application without granting consent';

/** The practice pages show it: there is no telephone to send it to. */
const SECOND_FACTOR = '123456';

type Step =
  | 'user-code'
  | 'account'
  | 'password'
  | 'consent'
  | 'admin-consent-needed'
  | 'second-factor'
  | 'second-factor-set-up'
  | 'stay-signed-in';

function stepOf(document: Document): Step | null {
  const texts = buttonTexts(document);
  if (texts.includes(RETURN)) return 'admin-consent-needed';
  if (texts.includes('Verify')) return 'second-factor';
  if (texts.includes('No')) return 'stay-signed-in';
  if (document.querySelector('h1')?.textContent.trim() === 'More information required')
    return 'second-factor-set-up';
  if (document.querySelector('input[name="otc"]') !== null) return 'user-code';
  if (texts.includes('Next')) return 'account';
  if (texts.includes('Sign in')) return 'password';
  return texts.includes('Accept') ? 'consent' : null;
}

/** A field that says what is wrong with it. */
const isRefused = (document: Document): boolean => document.querySelector('form [role="alert"]') !== null;

function endOf(page: Page): SignInEnd | null {
  if (page.location !== null) {
    const { searchParams, hash } = new URL(page.location);
    const parameters = hash === '' ? searchParams : new URLSearchParams(hash.slice(1));
    return { kind: 'redirect', location: page.location, parameters };
  }
  if (buttonTexts(page.document).includes('Continue')) {
    const { form, button } = findButton(page.document, 'Continue');
    const action = form.getAttribute('action') ?? '';
    return { kind: 'form-post', action, parameters: formValues(form, button) };
  }
  return stepOf(page.document) === null || isRefused(page.document) ? toErrorPage(page) : null;
}

function toErrorPage(page: Page): ErrorPage {
  const [, digits] = /AADSTS(\d+)/u.exec(page.html) ?? [];
  return {
    kind: 'error-page',
    code: digits === undefined ? null : Number(digits),
    status: page.status,
    pageId: page.document.querySelector('meta[name="PageID"]')?.getAttribute('content') ?? null,
    html: page.html,
  };
}

/** A window costs more than all the pages of a test. */
const { DOMParser } = new Window();

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function findButton(document: Document, text: string): { readonly form: Element; readonly button: Element } {
  const button = buttonsOf(document).find((each) => textOf(each) === text);
  const form = button?.closest('form');
  if (button === undefined || !form) throw new Error(`There is no button '${text}' in a form.`);
  return { form, button };
}

function fieldName(document: Document, label: string): string {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === label);
  const input = document.getElementById(found?.getAttribute('for') ?? '');
  const name = input?.getAttribute('name');
  if (!name) throw new Error(`There is no field '${label}'.`);
  return name;
}

/** What a browser would send: the form's own values, no box ticked, and the pressed button's. */
function formValues(form: Element, button: Element): URLSearchParams {
  const values = new URLSearchParams();
  for (const input of form.querySelectorAll('input:not([type="submit"], [type="checkbox"])'))
    values.append(input.getAttribute('name') ?? '', input.getAttribute('value') ?? '');
  const name = button.getAttribute('name');
  if (name) values.append(name, button.getAttribute('value') ?? '');
  return values;
}

function requestHeaders(
  url: string,
  cookies: ReadonlyMap<string, string>,
  isPost: boolean,
): Record<string, string> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    ...(cookie === '' ? {} : { cookie }),
    ...(isPost ? { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' } : {}),
  };
}

function keepCookies(response: Response, cookies: Map<string, string>): void {
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals);
    if (/max-age=0/iu.test(line)) cookies.delete(name);
    else cookies.set(name, pair.slice(equals + 1));
  }
}

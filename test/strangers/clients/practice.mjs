/** What the clients written in JavaScript share: the tenant's data, the person at the browser, one line for each case. */

export const PRACTICE = JSON.parse(process.env.PRACTICE);
export const CONTOSO = PRACTICE.tenants[0].id;
export const DOMAIN = PRACTICE.tenants[0].domain;
export const AUTHORITY = `https://login.microsoftonline.com/${CONTOSO}`;

export const app = (start) => PRACTICE.apps.find(({ name }) => name.startsWith(start));
export const user = (name) => `${name}@${DOMAIN}`;
export const passwordOf = (username) => PRACTICE.users.find((each) => each.username === username).password;

export async function signIn(url, name = 'mara', consent = 'accept') {
  const query = new URLSearchParams({ url, user: name, consent });
  return (await fetch(`${process.env.PERSON}/?${query}`)).json();
}

export async function control(path, body) {
  const { url, token } = PRACTICE.control;
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return answer.json();
}

/** What the tenant answered last, such as `… invalid_client 7000215`. */
async function lastAnswers() {
  const { url, token } = PRACTICE.control;
  const answer = await fetch(`${url}/log`, { headers: { authorization: `Bearer ${token}` } });
  return (await answer.json()).entries.slice(-6).map((entry) => entry.answer);
}

/** For clients that keep the number of an error to themselves: the `error` that the tenant sent with it, or its absence. */
export async function wordSentWith(code) {
  const answers = await lastAnswers();
  const answer = answers.find((each) => each.endsWith(` ${code}`)) ?? '';
  return / (\w+) \d+$/u.exec(answer)?.[1] ?? `no answer with ${code}`;
}

export const setScenario = (id) => control('/scenario', { id });

export async function testCase(name, check) {
  let pass = false;
  let seen = '';
  try {
    const result = await check();
    pass = result === true;
    if (!pass) seen = JSON.stringify(result) ?? 'nothing';
  } catch (error) {
    seen = `${error.name}: ${error.message} ${error.cause?.message ?? ''} ${JSON.stringify(error.cause ?? '')}`;
  }
  console.log(JSON.stringify({ case: name, pass, seen: pass ? '' : seen.slice(0, 600) }));
}

const CODES = JSON.parse(process.env.CODES);

/** The AADSTS number that `practice --list` says a scenario ends with. */
export function codeOf(id) {
  if (!(id in CODES)) throw new Error(`The scenario ${id} ends with no number.`);
  return CODES[id];
}

/** Of the scenarios, those that one's own web app meets as the sample does. */
export const TEN_SCENARIOS = Object.fromEntries(
  [
    'redirect-uri-trailing-slash',
    'redirect-uri-none-registered',
    'app-not-in-tenant',
    'user-not-assigned',
    'blocked-on-page',
    'account-disabled',
    'account-locked',
    'client-secret-expired',
    'code-redeemed-twice',
    'server-app-on-spa-platform',
  ].map((id) => [id, codeOf(id)]),
);

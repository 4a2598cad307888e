/** What the clients written in JavaScript share: the tenant's data, the person at the browser, one line for each case. */

export const PRACTICE = JSON.parse(process.env.PRACTICE);
export const CONTOSO = PRACTICE.tenants[0].id;
export const DOMAIN = PRACTICE.tenants[0].domain;
export const AUTHORITY = `https://login.microsoftonline.com/${CONTOSO}`;

export const app = (start) => PRACTICE.apps.find(({ name }) => name.startsWith(start));
export const user = (name) => `${name}@${DOMAIN}`;
export const passwordOf = (username) => PRACTICE.users.find((each) => each.username === username).password;

export async function signIn(url, name = 'mara') {
  const query = new URLSearchParams({ url, user: name });
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

/** What the tenant answered last, for clients that keep the number of an error to themselves. */
export async function lastAnswers() {
  const { url, token } = PRACTICE.control;
  const answer = await fetch(`${url}/log`, { headers: { authorization: `Bearer ${token}` } });
  return (await answer.json()).entries.slice(-6).map((entry) => entry.answer);
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

/** The number that a scenario ends with at one of the sample's or one's own web apps. */
export const TEN_SCENARIOS = {
  'redirect-uri-trailing-slash': 50011,
  'redirect-uri-none-registered': 500113,
  'app-not-in-tenant': 700016,
  'user-not-assigned': 50105,
  'blocked-on-page': 53003,
  'account-disabled': 50057,
  'account-locked': 50053,
  'client-secret-expired': 7000222,
  'code-redeemed-twice': 54005,
  'server-app-on-spa-platform': 9002327,
};

/** Where in a run a proof was found, by the first name of its pointer. */
const PLACES: Readonly<Record<string, string>> = {
  profile: 'in the profile',
  steps: 'in the timeline',
  discovery: 'in the tenant’s metadata',
  listener: 'at the listener',
  authorize: 'in the sign-in request',
  pages: 'on a page of Entra',
  callback: 'in the answer to the redirect URI',
  exchanges: 'in a request and its answer',
  clock: 'by the clocks',
  idToken: 'in the ID token',
  accessToken: 'in the access token',
  refreshToken: 'at the refresh token',
  signature: 'in the check of the signature',
  end: 'at the end of the run',
  findings: 'in the checklist',
};

/** `source` is `text` or a pointer such as `exchanges[1].response.error.codes`; a place that is not known is named as it is. */
export function describeSource(source: string): string {
  if (source === 'text') return 'in the text';
  const first = /^\w+/u.exec(source)?.[0] ?? '';
  const place = Object.hasOwn(PLACES, first) ? PLACES[first] : undefined;
  return place === undefined ? `in ${source}` : `${place} (${source})`;
}

/** What the `claims` parameter asks for (OpenID Connect Core 1.0, section 5.5), as far as Entra heeds it. */
export type ClaimsRequest = {
  /** Names of claims for the ID token, in the order of the request. */
  readonly idToken: readonly string[];
  /** `xms_cc`: what the client can do; `cp1` is able to take a claims challenge. */
  readonly capabilities: readonly string[];
  /** `acrs`: authentication contexts that the access token shall carry. */
  readonly authContexts: readonly string[];
  /** `capolids` or `polids`: the answer to a policy that wants more than a password. */
  readonly answersPolicy: boolean;
};

export const NO_CLAIMS: ClaimsRequest = {
  idToken: [],
  capabilities: [],
  authContexts: [],
  answersPolicy: false,
};

const TEXT_LIMIT = 4096;

/** `null` when the parameter is no JSON object. */
export function parseClaimsRequest(text: string | null): ClaimsRequest | null {
  if (text === null) return NO_CLAIMS;
  const all = parseObject(text);
  if (all === null) return null;
  const accessToken = asObject(all['access_token']);
  return {
    idToken: Object.keys(asObject(all['id_token'])),
    capabilities: valuesOf(accessToken['xms_cc']).map((each) => each.toLowerCase()),
    authContexts: valuesOf(accessToken['acrs']),
    answersPolicy: 'capolids' in accessToken || 'polids' in accessToken,
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

function parseObject(text: string): JsonObject | null {
  if (text.length > TEXT_LIMIT) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** Section 5.5.1: one `value`, or several `values`. */
function valuesOf(member: unknown): readonly string[] {
  const { value, values } = asObject(member);
  const all: readonly unknown[] = Array.isArray(values) ? values : [value];
  return all.filter((each) => typeof each === 'string').slice(0, 20);
}

/** What a token request adds to what its grant stands for. */
export const mergeClaims = (granted: ClaimsRequest, added: ClaimsRequest): ClaimsRequest => ({
  idToken: union(granted.idToken, added.idToken),
  capabilities: union(granted.capabilities, added.capabilities),
  authContexts: union(granted.authContexts, added.authContexts),
  answersPolicy: granted.answersPolicy || added.answersPolicy,
});

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

/**
 * Where a page of the Entra admin center stands: `tenant` pages are reached from the menu alone, the others belong to
 * one app registration, one enterprise app or one user.
 */
type Where = 'tenant' | 'app-registration' | 'enterprise-app' | 'user';

type Page = {
  readonly where: Where;
  /** Today's; for pages of one app or user, from that app or user on. */
  readonly path: string;
  /** What people know it by from before 2026 and read in older texts; `null` where the name has stayed. */
  readonly earlier: string | null;
};

type Row = (path: string, earlier?: string) => Page;

const rowOf =
  (where: Where): Row =>
  (path, earlier) => ({ where, path, earlier: earlier ?? null });

const tenant = rowOf('tenant');
const registration = rowOf('app-registration');
const enterpriseApp = rowOf('enterprise-app');
const user = rowOf('user');

/** The menu before mid-2025. */
const OLD_APPS = 'Identity → Applications';
const OLD_POLICIES = 'Protection → Conditional Access';
const OLD_EXTERNAL = 'Identity → External Identities';
const POLICIES = 'Entra ID → Conditional Access → Policies';
const EXTERNAL = 'Entra ID → External Identities';

/**
 * The one table of menu paths, as the admin center has them in 2026. Buttons and fields of a
 * page are not in it.
 */
export const PAGES = {
  overview: tenant('Entra ID → Overview', 'Identity → Overview'),
  'app-registrations': tenant(
    'Entra ID → App registrations → All applications',
    `${OLD_APPS} → App registrations`,
  ),
  'new-registration': tenant(
    'Entra ID → App registrations → New registration',
    `${OLD_APPS} → App registrations`,
  ),
  'enterprise-apps': tenant(
    'Entra ID → Enterprise apps → All applications',
    `${OLD_APPS} → Enterprise applications`,
  ),
  'user-consent-settings': tenant(
    'Entra ID → Enterprise apps → Consent and permissions → User consent settings',
    `${OLD_APPS} → Enterprise applications`,
  ),
  'application-policies': tenant('Entra ID → Enterprise apps → Application policies'),
  'conditional-access': tenant(POLICIES, OLD_POLICIES),
  'authentication-flows': tenant(
    `${POLICIES} → the policy → Conditions → Authentication flows`,
    OLD_POLICIES,
  ),
  'sign-in-frequency': tenant(`${POLICIES} → the policy → Session → Sign-in frequency`, OLD_POLICIES),
  'risky-users': tenant('ID Protection → Risky users', 'Protection → Identity Protection'),
  'sign-in-logs': tenant('Entra ID → Monitoring & health → Sign-in logs', 'Identity → Monitoring & health'),
  users: tenant('Entra ID → Users → All users', 'Identity → Users'),
  'deleted-users': tenant('Entra ID → Users → Deleted users', 'Identity → Users'),
  'user-audit-logs': tenant('Entra ID → Users → Audit logs', 'Identity → Users'),
  'domain-names': tenant('Entra ID → Domain names', 'Identity → Settings → Domain names'),
  'cross-tenant-access': tenant(`${EXTERNAL} → Cross-tenant access settings`, OLD_EXTERNAL),
  'cross-tenant-organizations': tenant(
    `${EXTERNAL} → Cross-tenant access settings → Organizational settings`,
    OLD_EXTERNAL,
  ),
  'user-flows': tenant(`${EXTERNAL} → User flows`, OLD_EXTERNAL),
  'user-flow-applications': tenant(`${EXTERNAL} → User flows → the flow → Use → Applications`, OLD_EXTERNAL),
  'custom-extensions': tenant(`${EXTERNAL} → Custom authentication extensions`, OLD_EXTERNAL),

  'app-overview': registration('Overview'),
  'redirect-uris': registration('Authentication → Redirect URI configuration', 'Platform configurations'),
  'supported-accounts': registration('Authentication → Supported accounts', 'Supported account types'),
  'authentication-settings': registration('Authentication → Settings', 'Advanced settings'),
  'implicit-tokens': registration('Authentication → Settings', 'Implicit grant and hybrid flows'),
  'client-secrets': registration('Certificates & secrets → Client secrets'),
  certificates: registration('Certificates & secrets → Certificates'),
  'federated-credentials': registration('Certificates & secrets → Federated credentials'),
  'token-configuration': registration('Token configuration'),
  'api-permissions': registration('API permissions'),
  'expose-an-api': registration('Expose an API'),
  'app-roles': registration('App roles'),
  manifest: registration('Manifest → Microsoft Graph App Manifest (New)'),

  'enterprise-app-overview': enterpriseApp('Overview'),
  properties: enterpriseApp('Properties'),
  'users-and-groups': enterpriseApp('Users and groups'),
  'granted-permissions': enterpriseApp('Security → Permissions'),
  'token-encryption': enterpriseApp('Security → Token encryption'),
  'saml-configuration': enterpriseApp('Single sign-on → SAML → Basic SAML Configuration'),
  'saml-claims': enterpriseApp('Single sign-on → SAML → Attributes & Claims'),
  'saml-certificates': enterpriseApp('Single sign-on → SAML → SAML Certificates'),
  'verification-certificates': enterpriseApp(
    'Single sign-on → SAML → SAML Certificates → Verification certificates',
  ),

  'user-overview': user('Overview'),
  'user-properties': user('Properties'),
  'user-sign-ins': user('Sign-in logs'),
} satisfies Readonly<Record<string, Page>>;

export type PageId = keyof typeof PAGES;

/** The list that leads to one app or user, and how texts call that one when they do not name it. */
const LISTS = {
  'app-registration': { page: PAGES['app-registrations'], one: 'the app' },
  'enterprise-app': { page: PAGES['enterprise-apps'], one: 'the app' },
  user: { page: PAGES.users, one: 'the user' },
} as const;

const hint = (earlier: string | null): string => (earlier === null ? '' : ` (earlier: ${earlier})`);

/** A page as somebody finds it who is at its app or user: “Authentication → Settings (earlier: Advanced settings)”. */
export function pageName(id: PageId): string {
  const { path, earlier } = PAGES[id];
  return `${path}${hint(earlier)}`;
}

/** From the first level of the menu: “Entra ID → App registrations → All applications → the app → Manifest → …”. */
export function menuPath(id: PageId, one?: string): string {
  const { where } = PAGES[id];
  if (where === 'tenant') return pageName(id);
  return `${LISTS[where].page.path} → ${one ?? LISTS[where].one} → ${pageName(id)}`;
}

/** As `menuPath`, with the earlier name of the list where the page has none of its own: one hint a path. */
export function menuPathWithHint(id: PageId, one?: string): string {
  const { where, earlier } = PAGES[id];
  if (where === 'tenant' || earlier !== null) return menuPath(id, one);
  const list = LISTS[where];
  return `${list.page.path}${hint(list.page.earlier)} → ${one ?? list.one} → ${pageName(id)}`;
}

/** The button of the redirect URIs' page; a tile for each platform follows it. */
export const ADD_REDIRECT_URI = 'Add Redirect URI (earlier: Add a platform)';

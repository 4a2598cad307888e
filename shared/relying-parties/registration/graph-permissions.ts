/** A permission of Microsoft Graph. Ids are Microsoft's, the same in every tenant. */
export type GraphPermission = {
  readonly name: string;
  readonly kind: 'delegated' | 'application';
  readonly id: string;
  /** Only an administrator may consent to it. */
  readonly needsAdmin: boolean;
};

const delegated = (name: string, id: string, needsAdmin = false): GraphPermission => ({
  name,
  kind: 'delegated',
  id,
  needsAdmin,
});

const application = (name: string, id: string): GraphPermission => ({
  name,
  kind: 'application',
  id,
  needsAdmin: true,
});

/** Source: learn.microsoft.com/graph/permissions-reference. */
export const OPENID = delegated('openid', '37f7f235-527c-4136-accd-4a02d197296e');
export const PROFILE = delegated('profile', '14dad69e-099b-42c9-810b-d002981feec1');
export const EMAIL = delegated('email', '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0');
export const USER_READ = delegated('User.Read', 'e1fe6dd8-ba31-4d61-89e7-88639da4683d');
export const DIRECTORY_READ = delegated('Directory.Read.All', '06da0dbc-49e2-44d2-8312-53f166ab848a', true);
export const DIRECTORY_AS_USER = delegated(
  'Directory.AccessAsUser.All',
  '0e263e50-5827-48a4-b97c-d940288653c7',
  true,
);
export const DIRECTORY_READ_AS_APP = application(
  'Directory.Read.All',
  '7ab1d382-f21e-4acd-a863-ba3e13f7da61',
);
export const GROUP_CREATE = application('Group.Create', 'bf7b1a76-6e77-406b-b258-bf5c7720e98f');
export const GROUP_WRITE = application('Group.ReadWrite.All', '62a82d76-70ea-41e2-9197-370581804d09');
export const GROUP_MEMBER_WRITE = application(
  'GroupMember.ReadWrite.All',
  'dbaae8cf-10b5-4b86-a4a1-f871c94c6695',
);
export const USER_WRITE = application('User.ReadWrite.All', '741f803b-c850-494e-b5df-cde7c675a1ca');

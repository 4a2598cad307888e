/** Who may do it: a directory role (or ownership) for people, a permission for Microsoft Graph and Terraform. */
export type Privilege = { readonly role: string; readonly graph: string };

/** Whoever registers an app with the role Application Developer becomes its owner. */
export const CHANGE_APP: Privilege = {
  role: 'Owner of the app registration (Application Developer, for an app one registered), else Cloud Application Administrator.',
  graph:
    'Application.ReadWrite.All on behalf of an owner; an app that owns the registration needs only Application.ReadWrite.OwnedBy.',
};

export const READ_APP: Privilege = {
  role: 'Any member of the tenant who may read the directory; no administrator role.',
  graph: 'Application.Read.All.',
};

export const CHANGE_ENTERPRISE_APP: Privilege = {
  role: 'Owner of the enterprise application, else Cloud Application Administrator.',
  graph: 'Application.ReadWrite.All on behalf of an owner or a Cloud Application Administrator.',
};

export const ASSIGN_USERS: Privilege = {
  role: 'Owner of the enterprise application, else Cloud Application Administrator.',
  graph: 'AppRoleAssignment.ReadWrite.All with Application.Read.All.',
};

export const GRANT_CONSENT: Privilege = {
  role: 'Cloud Application Administrator; Privileged Role Administrator when application permissions of Microsoft Graph are among them.',
  graph:
    'DelegatedPermissionGrant.ReadWrite.All for scopes, AppRoleAssignment.ReadWrite.All for application permissions.',
};

export const CHANGE_CONDITIONAL_ACCESS = 'Conditional Access Administrator.';
export const CHANGE_USERS = 'User Administrator.';
export const OWN_CODE = 'Access to the app’s code and settings; nothing in Entra.';
export const OWN_MACHINE = 'Administrator of the machine or the network; nothing in Entra.';

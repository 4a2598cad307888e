import { APP, tokenError, type CausedTexts } from './case.ts';

export const CONSENT: CausedTexts = {
  consent_missing: [
    tokenError(
      'invalid_grant',
      65001,
      `The user or administrator has not consented to use the application with ID '${APP}' named 'Payroll'. Send an interactive authorization request for this user and resource.`,
      { suberror: 'consent_required' },
    ),
    'AADSTS65004: User declined to consent to access the app.',
  ],
  admin_consent_required: [
    'Need admin approval\nPayroll needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.',
    'error=access_denied&error_description=AADSTS90094%3a+The+grant+requires+admin+permission.',
  ],
  api_permission_not_listed_or_consented: [
    `AADSTS650057: Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: ${APP}(Portal). Resource value from request: api://x. List of valid resources from app registration: 00000003-0000-0000-c000-000000000000.`,
    '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}',
  ],
  user_not_assigned: [
    `AADSTS50105: Your administrator has configured the application Portal ('${APP}') to block users unless they are specifically granted ('assigned') access to the application. The signed-in user 'nancy@contoso.com' is blocked because they are not a direct member of a group with access.`,
    `AADSTS50105: The signed in user 'nancy@contoso.com' is not assigned to a role for the application '${APP}'(Orders).`,
  ],
};

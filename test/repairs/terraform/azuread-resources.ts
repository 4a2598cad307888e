import type { Block } from './block.ts';

/**
 * What the provider takes under web and single_page_application: these schemes, and never without a path; a placeholder
 * stands for anything. internal/services/applications/application_resource.go (IsRedirectUriFunc), issue 867
 */
const WITH_PATH = /^(?:(?:https?|ms-appx-web|brk-multihub):\/\/[^/]+\/.*|urn:.+|<[^>]+>)$/u;
const CLAIMS: Block = { optional: ['name', 'source', 'essential', 'additional_properties'] };

/**
 * The resources that repairs use, with their documented arguments; blocks that no repair uses are left out. Source:
 * hashicorp/terraform-provider-azuread, the file and the commit that stand above each.
 */
export const RESOURCES: Readonly<Record<string, Block>> = {
  /** docs/resources/application.md, 0ad906d */
  azuread_application: {
    required: ['display_name'],
    optional: [
      'description',
      'device_only_auth_enabled',
      'fallback_public_client_enabled',
      'group_membership_claims',
      'identifier_uris',
      'logo_image',
      'marketing_url',
      'notes',
      'oauth2_post_response_required',
      'owners',
      'prevent_duplicate_names',
      'privacy_statement_url',
      'service_management_reference',
      'sign_in_audience',
      'support_url',
      'tags',
      'template_id',
      'terms_of_service_url',
    ],
    blocks: {
      api: {
        optional: ['known_client_applications', 'mapped_claims_enabled', 'requested_access_token_version'],
      },
      optional_claims: { blocks: { access_token: CLAIMS, id_token: CLAIMS, saml2_token: CLAIMS } },
      public_client: { optional: ['redirect_uris'] },
      required_resource_access: {
        required: ['resource_app_id'],
        blocks: { resource_access: { required: ['id', 'type'] } },
      },
      single_page_application: { optional: ['redirect_uris'], texts: { redirect_uris: WITH_PATH } },
      web: {
        optional: ['homepage_url', 'logout_url', 'redirect_uris'],
        texts: { redirect_uris: WITH_PATH },
        blocks: {
          implicit_grant: { optional: ['access_token_issuance_enabled', 'id_token_issuance_enabled'] },
        },
      },
    },
    exports: ['app_role_ids', 'client_id', 'id', 'oauth2_permission_scope_ids', 'object_id'],
  },
  /** docs/resources/application_certificate.md, cc808a9 */
  azuread_application_certificate: {
    required: ['application_id', 'type', 'value'],
    optional: ['encoding', 'end_date', 'end_date_relative', 'key_id', 'start_date'],
    oneOf: [['end_date', 'end_date_relative']],
  },
  /** docs/resources/application_federated_identity_credential.md, 63b0911 */
  azuread_application_federated_identity_credential: {
    required: ['application_id', 'audiences', 'display_name', 'issuer'],
    optional: ['claims_matching_expression', 'description', 'subject'],
    oneOf: [['claims_matching_expression', 'subject']],
    exports: ['credential_id'],
  },
  /** docs/resources/application_password.md, cc808a9 */
  azuread_application_password: {
    required: ['application_id'],
    optional: ['display_name', 'end_date', 'end_date_relative', 'rotate_when_changed', 'start_date'],
    exports: ['key_id', 'value'],
  },
  /** docs/resources/app_role_assignment.md, 0577b6e */
  azuread_app_role_assignment: {
    required: ['app_role_id', 'principal_object_id', 'resource_object_id'],
  },
  /** docs/resources/invitation.md, c8809c9 */
  azuread_invitation: {
    required: ['redirect_url', 'user_email_address'],
    optional: ['user_display_name', 'user_type'],
    blocks: { message: { optional: ['additional_recipients', 'body', 'language'] } },
    exports: ['redeem_url', 'user_id'],
  },
  /** docs/resources/service_principal.md, 4564cfb; `application_id` is `client_id` since, as application.md has it */
  azuread_service_principal: {
    required: ['client_id'],
    optional: [
      'account_enabled',
      'alternative_names',
      'app_role_assignment_required',
      'description',
      'login_url',
      'notes',
      'notification_email_addresses',
      'owners',
      'preferred_single_sign_on_mode',
      'tags',
      'use_existing',
    ],
    exports: ['app_role_ids', 'display_name', 'id', 'oauth2_permission_scope_ids', 'object_id', 'type'],
  },
  /** docs/resources/service_principal_delegated_permission_grant.md, 0577b6e */
  azuread_service_principal_delegated_permission_grant: {
    required: ['claim_values', 'resource_service_principal_object_id', 'service_principal_object_id'],
    optional: ['user_object_id'],
  },
  /** docs/resources/service_principal_token_signing_certificate.md, 0577b6e */
  azuread_service_principal_token_signing_certificate: {
    required: ['service_principal_id'],
    optional: ['display_name', 'end_date'],
    exports: ['key_id', 'start_date', 'thumbprint', 'value'],
  },
  /** Only referred to. hashicorp/terraform-provider-azurerm, website/docs/r/user_assigned_identity.html.markdown, 14c4d19 */
  azurerm_user_assigned_identity: { exports: ['client_id', 'id', 'principal_id', 'tenant_id'] },
};

/** Shown only with what changes: the rest of the block is there already. */
export const SHOWN_IN_PART: readonly string[] = ['azuread_application'];

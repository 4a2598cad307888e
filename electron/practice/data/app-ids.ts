export const DESKTOP_APP_ID = '0c0ffee0-0001-4000-8000-00000000a001';
export const WEB_APP_ID = '0c0ffee0-0001-4000-8000-00000000a002';
export const FILES_API_ID = '0c0ffee0-0001-4000-8000-00000000a003';
export const CERTIFICATE_APP_ID = '0c0ffee0-0001-4000-8000-00000000a004';
export const SPA_APP_ID = '0c0ffee0-0001-4000-8000-00000000a005';
export const MULTI_TENANT_APP_ID = '0c0ffee0-0001-4000-8000-00000000a006';
export const PERSONAL_APP_ID = '0c0ffee0-0001-4000-8000-00000000a007';
export const DEPLOYER_APP_ID = '0c0ffee0-0001-4000-8000-00000000a009';
export const MIDDLE_TIER_ID = '0c0ffee0-0001-4000-8000-00000000a00a';
export const DAEMON_APP_ID = '0c0ffee0-0001-4000-8000-00000000a008';

/** As the API's own registration names itself under Expose an API. */
export const FILES_API_URI = `api://${FILES_API_ID}`;
export const FILES_API_SCOPE = `${FILES_API_URI}/Files.Read`;

export const MIDDLE_TIER_URI = `api://${MIDDLE_TIER_ID}`;
export const MIDDLE_TIER_SCOPE = `${MIDDLE_TIER_URI}/Orders.Read`;

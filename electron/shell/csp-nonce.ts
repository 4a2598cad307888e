/** Stands in the built page where the nonce goes; each time the page is served, a fresh one takes its place. */
export const CSP_NONCE_PLACEHOLDER = 'AUTHLOUPE_CSP_NONCE';

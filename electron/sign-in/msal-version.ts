/** From the package's description, so that naming the version does not load the library. */
export { version as MSAL_NODE_VERSION } from '@azure/msal-node/package.json';

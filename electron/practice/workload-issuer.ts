/** Under which the practice tenant plays an issuer of workload tokens, as GitHub or a cluster is one. */
export const WORKLOAD_PATH = '/practice/workload';

export const workloadIssuer = (origin: string): string => `${origin}${WORKLOAD_PATH}`;

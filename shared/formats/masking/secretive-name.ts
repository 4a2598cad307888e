/** Names under which secrets lie, in any product’s spelling. */
const SECRETIVE =
  /secret|passw|passphrase|pass(?:$|[._-])|pwd|pwrd|token|credential|connection-?_?string|conn_?str|private|api[-_]?key|access[-_]?key|account[-_]?key|signing[-_]?key|crypt|cookie[-_]?(?:key|pass|salt)|salt|appkey|app[-_]key|authorization$|client[-_]?assertion|database_url|dsn$|\bpat$|_pat$|(?:^|[._:-])keys?(?:$|[._\]:-])|[a-z]Key$/iu;

/** Names of places, lifetimes, addresses and switches: they say where a secret is, and are none. */
const PLACE =
  /(?:setting-?_?name|secret-?_?name|secret-?_?ref|key-?_?ref|secretkeyref|(?:secret|password|token|key|credential|certificate)[-_.]?(?:file|path|uri|url|name|expires?\w*|expiry|end\w*|id|ids|hint|version|type|types|lifetime|endpoint|location|method|ttl|length|enabled|store|store-?enabled|cache\w*|binding|audience|issuer|format|claims?|validation\w*|configuration|renewal\w*|response\w*|request\w*|policy\w*|scopes?|kind|source|sourcetype|reference|status|description|displayname)|(?:^|[._-])(?:existing-?secret|hint|key-?id|secret-?id)|accepted-?token-?version|access-?token-?(?:accepted-?)?version|id-?token-?issuance|(?:id|access)_?-?token_?-?(?:hint|signing\w*|encrypted\w*|implicit\w*)|token[-_]?validation\w*|optionalclaims\S*|implicitgrant\S*|use[-_]?token\w*|tokenvalidationparameters\S*)$/iu;

/** Whether what stands under this name may be a secret of something. The last part of a path counts, and its parents. */
export function isSecretiveName(path: string): boolean {
  const plain = path.replaceAll(/\[\d+\]/gu, '');
  return SECRETIVE.test(plain) && !PLACE.test(plain);
}

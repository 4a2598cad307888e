import { OAuth2Server } from 'oauth2-mock-server';
import { announce } from './announce.mjs';

/** oauth2-mock-server as its own command starts it: a new RS256 key, TLS. Arguments: files of key and certificate. */
const [keyFile, certificateFile] = process.argv.slice(2);
const server = new OAuth2Server(keyFile, certificateFile);
await server.issuer.keys.generate('RS256');
await server.start(0, '127.0.0.1');
announce(server.issuer.url);

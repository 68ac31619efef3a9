export { shareServer as default } from './shared-server.js';

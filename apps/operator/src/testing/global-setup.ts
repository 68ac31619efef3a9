export { shareServer as default } from '@mim/database/testing';

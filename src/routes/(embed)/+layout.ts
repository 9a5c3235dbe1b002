export { load } from '../(site)/[[lang=lang]]/+layout.ts';

import { de } from './words.de.ts';
import { en } from './words.en.ts';

/** Texts of the page of any place. */
export const placeWords = { de, en };

import type { Term } from './catalogue.ts';

/** A name as it stands inside a sentence: "for pupils", "für junge Menschen". */
export const inSentence = ({ said, name }: Pick<Term, 'said' | 'name'>): string => said ?? name;

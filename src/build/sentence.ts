/** Says what is wrong with a value and what to do. */
export type Sentence = (issue: { value: string; detail: string }) => string;

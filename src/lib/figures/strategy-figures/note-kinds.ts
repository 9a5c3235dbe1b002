/** What may be said beside a number. */
export const noteKinds = ['widerspruch', 'hinweis', 'ohne'] as const;
export type NoteKind = (typeof noteKinds)[number];

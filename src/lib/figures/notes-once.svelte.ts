import { createContext } from 'svelte';

/** Which notes the figures of a page have, so that each stands once. */
export interface PageNotes {
	/** What a figure says under its headline, in the order in which the figures came; nothing when it goes. */
	say(figure: string, notes: readonly string[] | undefined, headline?: string): void;
	/** The first figure on the page that has a note. */
	ownerOf(note: string): string | undefined;
	/** The headline of a figure; empty where it said none. */
	headlineOf(figure: string): string;
}

/** The notes of a page whose figures come and go. */
export function pageNotes(): PageNotes {
	let said = $state.raw<readonly { figure: string; notes: readonly string[]; headline: string }[]>(
		[]
	);
	return {
		say(figure, notes, headline = '') {
			const known = said.some((own) => own.figure === figure);
			if (!notes) said = said.filter((own) => own.figure !== figure);
			else if (!known) said = [...said, { figure, notes, headline }];
			else said = said.map((own) => (own.figure === figure ? { figure, notes, headline } : own));
		},
		ownerOf: (note) => said.find(({ notes }) => notes.includes(note))?.figure,
		headlineOf: (figure) => said.find((own) => own.figure === figure)?.headline ?? ''
	};
}

/** getNotes() in a figure; setNotes() in the layout. */
export const [getNotes, setNotes] = createContext<PageNotes>();

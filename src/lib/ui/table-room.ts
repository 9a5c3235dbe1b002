/** What the room that a table needs depends on. */
interface Texts {
	columns: readonly { name: string }[];
	rows: readonly { cells: readonly string[] }[];
}

const longest = (text: string) => Math.max(...text.split(/[ -]/).map(({ length }) => length));

/** Letters that a table needs side by side: of each column its longest word, of sentences a third, and the gap behind it. */
export const lettersOf = ({ columns, rows }: Texts): number =>
	columns.reduce(
		(sum, { name }, at) =>
			rows.reduce((most, { cells }) => {
				const cell = cells[at] ?? '';
				return Math.max(most, longest(cell), Math.min(14, cell.length / 3));
			}, longest(name)) +
			sum +
			1.5,
		0
	);

/** How a table stands where it is too wide: as cards in a box below 30, 42 or 52 rem, or moved sideways; nothing where it fits all. A letter takes 0.55 rem at most. */
export const narrowForm = (
	table: Texts
): 'cards' | 'cards mid' | 'cards wide' | 'columns' | undefined => {
	const letters = lettersOf(table);
	if (letters <= 36) return undefined;
	if (table.columns.length > 8) return 'columns';
	if (letters <= 54) return 'cards';
	return letters <= 76 ? 'cards mid' : 'cards wide';
};

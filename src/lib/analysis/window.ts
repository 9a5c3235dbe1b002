/** Which rows of a long table stand in the page, and how high the rest is. */
export interface RowWindow {
	from: number;
	to: number;
	/** Heights in px above and below. */
	above: number;
	below: number;
}

const spare = 12;

/** Scroll position and height of the box in px in, window out. */
export function rowWindow(
	count: number,
	rowHeight: number,
	scrolled: number,
	height: number
): RowWindow {
	const first = Math.floor(scrolled / rowHeight);
	const from = Math.max(0, Math.min(first, count) - spare);
	const to = Math.min(count, first + Math.ceil(height / rowHeight) + spare);
	return { from, to, above: from * rowHeight, below: (count - to) * rowHeight };
}

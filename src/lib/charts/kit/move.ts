/** Where a mark lies in the drawing; texts have no size of their own. */
export interface Spot {
	x: number;
	y: number;
	width: number;
	height: number;
}

const duration = 250;
/** A drawing of more marks changes at once: so many moves explain nothing. */
const mostMarks = 500;

/** The transform that shows a mark where it was; undefined where it has not moved. */
export function shiftOf(before: Spot, after: Spot): string | undefined {
	const [wide, high] = [scaleOf(before.width, after.width), scaleOf(before.height, after.height)];
	const [right, down] = [before.x - after.x * wide, before.y - after.y * high];
	if (wide === 1 && high === 1 && right === 0 && down === 0) return undefined;
	return `translate(${right}px, ${down}px) scale(${wide}, ${high})`;
}

const scaleOf = (before: number, after: number) =>
	before === after || before === 0 || after === 0 ? 1 : before / after;

const number = (mark: Element, name: string) => Number(mark.getAttribute(name) ?? 0);

/** Read from attributes: asking the browser for boxes would make it compute its layout. */
function spotOf(mark: Element): Spot {
	if (mark.localName !== 'circle')
		return {
			...{ x: number(mark, 'x'), y: number(mark, 'y') },
			...{ width: number(mark, 'width'), height: number(mark, 'height') }
		};
	const r = number(mark, 'r');
	return { x: number(mark, 'cx') - r, y: number(mark, 'cy') - r, width: 2 * r, height: 2 * r };
}

/** Where the marks of a drawing lie now. */
export function spotsIn(drawing: SVGElement): Map<Element, Spot> {
	const marks = [...drawing.querySelectorAll('rect, circle, text:not([transform])')];
	return new Map(marks.length > mostMarks ? [] : marks.map((mark) => [mark, spotOf(mark)]));
}

/** Lets the marks go from where they were to where they are now, unless the reader wants no motion. */
export function moveFrom(before: ReadonlyMap<Element, Spot>): void {
	if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
	for (const [mark, spot] of before) {
		const shift = mark.isConnected ? shiftOf(spot, spotOf(mark)) : undefined;
		// Only the transform moves: nothing is laid out anew in between.
		if (shift)
			mark.animate([{ transform: shift }, { transform: 'none' }], { duration, easing: 'ease-out' });
	}
}

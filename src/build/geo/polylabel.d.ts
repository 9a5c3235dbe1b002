declare module 'polylabel' {
	/** Rings of a polygon and a precision in, the point farthest from the outline out. */
	export default function polylabel(
		polygon: number[][][],
		precision?: number
	): [x: number, y: number] & { distance: number };
}

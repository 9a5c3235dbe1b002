/** How strongly a cell is filled, and whether its words are printed light on dark. */
export interface Shade {
	opacity: number;
	strong: boolean;
}

// Nothing between 0.45 and 0.8: there neither dark nor light words reach 4.5 : 1 in both themes.
const shades: Shade[] = [
	{ opacity: 0.22, strong: false },
	{ opacity: 0.33, strong: false },
	{ opacity: 0.44, strong: false },
	{ opacity: 0.8, strong: true },
	{ opacity: 1, strong: true }
];

/** Five steps of the accent colour, from faint to full; a level from 0 to 1 falls into one of them. */
export const shadeOf = (level: number): Shade =>
	shades[Math.min(shades.length - 1, Math.max(0, Math.floor(level * shades.length)))] ?? {
		opacity: 1,
		strong: true
	};

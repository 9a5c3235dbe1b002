import type { Role } from './spec.ts';

/** What is drawn besides the data: texts, lines and the ground. */
export type Ink = 'text' | 'soft' | 'grid' | 'axis' | 'paper';
/** Shape of a point: the second cue of a series in line charts and legends. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'ring';

/** Mark colours; they are written as attributes. Dark ones live in charts.scss and modes.ts. */
export const colours: { light: Record<Role, string> } = {
	light: {
		accent: '#1f2a99',
		compare: '#4a5468',
		context: '#7b8494',
		muted: '#8f949e',
		negative: '#b23f2a',
		positive: '#0f766e',
		cat1: '#1f2a99',
		cat2: '#973d14',
		cat3: '#509999',
		cat4: '#710a3e',
		cat5: '#aa8429',
		cat6: '#486991',
		unstated: '#6b7280'
	}
};

/** Colours of words that belong to a role: as the mark, or darker where the mark is too light for text. */
export const textColours: { light: Record<Role, string> } = {
	light: {
		...colours.light,
		context: '#5b6372',
		muted: '#646a76',
		cat3: '#2f6f70',
		cat5: '#7a5c10'
	}
};

/** Words printed on an area of the role. */
export const onColours: { light: Record<Role, string> } = {
	light: {
		...every('#ffffff'),
		context: '#14171f',
		muted: '#14171f',
		cat3: '#14171f',
		cat5: '#14171f',
		unstated: '#1b1f2a'
	}
};

/** Texts, lines and ground. */
export const inks: { light: Record<Ink, string> } = {
	light: { text: '#1b1f2a', soft: '#565d6b', grid: '#e2e5ea', axis: '#7b8494', paper: '#ffffff' }
};

/** The cue of a role that is not its colour. */
export const cues: Record<Role, { shape: Shape; hatched?: true; weight: number }> = {
	accent: { shape: 'circle', weight: 2.75 },
	compare: { shape: 'square', weight: 2 },
	context: { shape: 'diamond', weight: 1.75 },
	muted: { shape: 'ring', weight: 1.25 },
	negative: { shape: 'triangle', weight: 2 },
	positive: { shape: 'circle', weight: 2 },
	cat1: { shape: 'circle', weight: 2.25 },
	cat2: { shape: 'square', weight: 2.25 },
	cat3: { shape: 'diamond', weight: 2.25 },
	cat4: { shape: 'triangle', weight: 2.25 },
	cat5: { shape: 'cross', weight: 2.25 },
	cat6: { shape: 'ring', weight: 2.25 },
	unstated: { shape: 'ring', hatched: true, weight: 1.5 }
};

/** Font of every chart; sizes in px, never under 12. */
export const font = {
	family: "'Fira Sans', 'Segoe UI', Roboto, Arial, sans-serif",
	small: 12,
	label: 13,
	/** A number that stands for itself. */
	large: 36
};

/** One colour for words on every role. */
export function every(colour: string): Record<Role, string> {
	return Object.fromEntries(Object.keys(colours.light).map((role) => [role, colour])) as Record<
		Role,
		string
	>;
}

/** Attributes of an area: filled; 'unstated' is an outline that wants a hatch inside (see hatch.ts). */
export function paint(role: Role) {
	if (cues[role].hatched)
		return { class: `k-hollow k-${role}`, fill: inks.light.paper, stroke: colours.light[role] };
	return { class: `k-area k-${role}`, fill: colours.light[role] };
}

/** Attributes of a line or an outline in the colour of the role. */
export function stroke(role: Role) {
	return { class: `k-line k-${role}`, fill: 'none', stroke: colours.light[role] };
}

/** Attributes of a hollow shape: ground inside, role as outline. */
export function hollow(role: Role) {
	return { class: `k-hollow k-${role}`, fill: inks.light.paper, stroke: colours.light[role] };
}

/** Attributes of words that name the role. */
export function named(role: Role) {
	return { class: `k-named k-${role}`, fill: textColours.light[role] };
}

/** Attributes of words on an area of the role. */
export function printedOn(role: Role) {
	return { class: `k-on k-${role}`, fill: onColours.light[role] };
}

/** Attributes of text or a filled shape in an ink. */
export function ink(name: Ink) {
	return { class: `k-ink-${name}`, fill: inks.light[name] };
}

/** Attributes of a line in an ink: grid, axis, rule. */
export function rule(name: Ink) {
	return { class: `k-rule-${name}`, fill: 'none', stroke: inks.light[name] };
}

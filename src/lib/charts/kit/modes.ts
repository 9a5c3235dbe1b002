import type { Role } from './spec.ts';
import * as drawn from './theme.ts';

export type Mode = 'light' | 'dark';

/** Ground the contrast is computed against. */
export const grounds: Record<Mode, string> = { light: '#ffffff', dark: '#14171f' };

/** Mark colours of both modes; the dark ones are for pictures without a style sheet, which repeats them. */
export const colours: Record<Mode, Record<Role, string>> = {
	light: drawn.colours.light,
	dark: {
		accent: '#9aa6ff',
		compare: '#c3cad8',
		context: '#8d96a7',
		muted: '#7b8392',
		negative: '#f08b73',
		positive: '#4fc0b2',
		cat1: '#9aa6ff',
		cat2: '#d18a72',
		cat3: '#a7f2d6',
		cat4: '#97788f',
		cat5: '#eabb35',
		cat6: '#2f8ddb',
		unstated: '#98a0ae'
	}
};

/** Colours of words that belong to a role. */
export const textColours: Record<Mode, Record<Role, string>> = {
	light: drawn.textColours.light,
	dark: { ...colours.dark, context: '#a3abba', muted: '#98a0ae', cat4: '#d49ab4', cat6: '#6cb3ee' }
};

/** Words printed on an area of the role. */
export const onColours: Record<Mode, Record<Role, string>> = {
	light: drawn.onColours.light,
	dark: { ...drawn.every('#14171f'), unstated: '#eef0f4' }
};

/** Texts, lines and ground. */
export const inks: Record<Mode, Record<drawn.Ink, string>> = {
	light: drawn.inks.light,
	dark: { text: '#eef0f4', soft: '#a9b1bf', grid: '#2b303b', axis: '#8d96a7', paper: '#14171f' }
};

import type { de } from './words.de.ts';

/** English texts of the page of any place. */
export const en: typeof de = {
	title: 'Figures of a place',
	tab: 'Places',
	lead: 'States, districts and municipalities beyond the own district: all indicators of a place on one page, with course, ranking and map of an indicator.',
	how: 'This page is put together in the browser for each place and needs JavaScript. The pages of the own district and of the other districts of the state can be read without.',
	districts: 'Districts compared',
	municipalities: 'Municipalities of the own district',
	place: 'State or district',
	municipality: 'Municipality',
	none: 'Please choose',
	loading: 'The figures are being loaded.',
	absent: 'There are no figures of further places here. The links below lead on.',
	failed: 'The figures could not be loaded.',
	damaged: 'The figures arrived damaged and are therefore not shown.',
	retry: 'Try again',
	unknown: (key) => `“${key}” is not in the list of places.`,
	madeUp: 'All figures and names on this page are made up.',
	of: (name) => `${name}: indicators`,
	counts: (shown, all) => `${shown} of ${all} indicators have a value here.`,
	caption: (name) =>
		`${name}, each in the newest year for which the group of compared places has values`,
	heads: {
		name: 'Indicator',
		value: 'Value',
		period: 'As of',
		rank: 'Rank',
		state: 'State',
		country: 'Germany',
		source: 'Source',
		certainty: 'Kind of number'
	},
	peers: {
		country: '',
		state: 'All states are compared.',
		district: 'The districts of the same state are compared.',
		municipality: 'The municipalities of the same district are compared.'
	},
	rank: (rank, of) => `${rank} of ${of}`,
	shared: (text) => `${text}, shared`,
	rules:
		'Rank 1 has the most favourable value; where it is open whether a high value is good, the highest. Only places with a value count. Counts follow the size of a place and have no rank.',
	course: 'Course of an indicator',
	second: 'Compare with',
	compared: 'Compared with the districts of the state',
	here: (name) => `here (${name})`,
	indicator: 'Indicator',
	period: 'Period',
	noCourse: 'There are no figures for this indicator here.',
	alone: (name, above) =>
		`The chart shows ${name} alone: the counts of ${above} are many times larger.`,
	span: (name, [from, first], [to, last]) =>
		from === to ? `${name} in ${to}: ${last}.` : `${name} in ${from}: ${first}; in ${to}: ${last}.`,
	unknownIndicator: (key) => `“${key}” is not in the list of indicators.`,
	asOf: (date) => `Edition of the data: ${date}`
};

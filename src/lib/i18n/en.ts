import type { Messages } from './de.ts';

/** English texts used on more than one page. */
export const en: Messages = {
	siteName: 'Kreismonitor',
	skipLink: 'Skip to content',
	mainNavigation: 'Main navigation',
	menu: 'Menu',
	otherLanguage: 'Deutsch',
	footerNavigation: 'About this site',
	theme: { label: 'Colours', system: 'like the device', light: 'light', dark: 'dark' },
	menuGroups: {
		situation: 'Situation',
		comparison: 'Side by side',
		strategy: 'Plans',
		data: 'Sources'
	},
	footer: {
		licence:
			'Kreismonitor is free software (EUPL-1.2). This site sets no cookies and loads nothing from other servers.',
		data: 'Sources and licences are shown with each figure and on the page “Data”.'
	},
	units: {
		persons: { one: 'person', other: 'people' },
		percent: { one: 'per cent', other: 'per cent' },
		'percent-of-population': { one: 'per cent', other: 'per cent' },
		'percent-change': { one: 'per cent', other: 'per cent' },
		'percent-points': { one: 'percentage point', other: 'percentage points' },
		eur: { one: 'euro', other: 'euros' },
		'thousand-eur': { one: 'thousand euros', other: 'thousand euros' },
		'per-1000': { one: 'per 1,000', other: 'per 1,000' },
		days: { one: 'day', other: 'days' },
		count: { one: '', other: '' },
		activities: { one: 'activity', other: 'activities' },
		communities: { one: 'benefit household', other: 'benefit households' }
	},
	missing: {
		nothing: 'nothing there',
		secret: 'unknown or confidential',
		'not-meaningful': 'not meaningful',
		uncertain: 'too uncertain to publish',
		'not-yet': 'not yet available',
		anonymised: 'protected (fewer than 3 cases)',
		'not-stated': 'not stated'
	},
	flags: {
		'': '',
		p: 'provisional',
		r: 'revised',
		s: 'estimated',
		e: 'final',
		u: 'uncertain',
		rounded5: 'rounded to multiples of 5',
		rounded10: 'rounded to multiples of 10'
	},
	certainty: {
		'full-count': 'full count',
		register: 'administrative register',
		sample: 'sample',
		model: 'model',
		set: 'set by decision',
		'strategy-statement': 'statement in the strategy',
		'own-calculation': 'own calculation',
		assumption: 'assumption',
		'own-data': 'own data, not official'
	},
	figure: {
		about: 'About this figure',
		others: 'and others',
		share: 'Share and save',
		failed: 'That did not work. Please reload the page.',
		notesAbove: 'Notes that apply here too',
		asTable: 'As a table',
		source: 'Source',
		sources: 'Sources',
		asOf: 'Figures as of',
		old: 'older than three years',
		forecast: (year: string) => `forecast to ${year}`,
		certainty: 'Kind of figure',
		notes: 'Notes',
		licence: 'Licence',
		empty: 'There are no figures for this selection.',
		lacking: 'Data are needed for this',
		chartHint: 'Chart. Use the arrow keys to move from value to value.',
		more: 'More on this'
	},
	signs: { title: 'Signs', gap: 'gap: no value' },
	scrolls: 'More columns: move the table sideways →',
	total: 'Total',
	women: 'Women',
	men: 'Men',
	year: 'Year',
	region: 'Region',
	period: 'Period',
	value: 'Value',
	list: (items) =>
		items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
	filters: {
		title: 'Selection',
		all: 'all',
		reset: 'Reset everything',
		nothing: 'All shown',
		unknown: (values) => `The address holds an unknown choice (${values}). It was left out.`
	},
	notFound: {
		title: 'There is no such page',
		text: 'The address may be misspelt, or the page may have been renamed.',
		home: 'To the overview'
	}
};

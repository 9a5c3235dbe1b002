import type { RowOf, SteeringRow } from './row.ts';

/** For tests: a report in which nothing is stated but what a test cares about. */
export const report = (
	given: Partial<RowOf<'report'>> & Pick<RowOf<'report'>, 'period' | 'activity'>
): SteeringRow => ({
	kind: 'report',
	received: `${Number(given.period) + 1}-02-01`,
	...{ office: 'jobcenter', status: '', status_date: '', status_reason: '', start: '' },
	...{ end_day: '', next_review: '', places: null, participants: null, participants_symbol: '' },
	...{ budget: null, funding: '', output: '', output_unit: '', output_value: null },
	...{ output_value_symbol: '', outcome: '', outcome_unit: '', outcome_value: null },
	outcome_value_symbol: '',
	...given
});

const entry = (
	id: string,
	theme: string,
	groups: string[] = [],
	needs: string[] = []
): SteeringRow => ({
	...{ kind: 'activity', id, name: `Aktivität ${id}`, theme, groups, needs },
	...{ lead: 'jobcenter', lead_name: 'Jobcenter' }
});

const names = (id: string, name: string) => ({ id, name_de: name, name_en: `${name} (en)` });

const theme = (id: string, name: string, needed = ''): SteeringRow => ({
	...{ kind: 'theme', short_de: name, short_en: `${name} (en)` },
	...{ needed_de: needed, needed_en: needed },
	...names(id, name)
});

const term = (kind: 'group' | 'need', id: string, name: string): SteeringRow => ({
	kind,
	...names(id, name)
});

const period = (id: string): SteeringRow => ({
	...{ kind: 'period', id, first_day: `${id}-01-01`, last_day: `${id}-12-31` },
	due: `${Number(id) + 1}-03-31`
});

const count = (
	activity: string,
	id: string,
	participants: number | null,
	participants_symbol = ''
): SteeringRow => ({
	...{ kind: 'count', period: '2033', activity, received: '2034-02-01', id },
	...{ participants, participants_symbol }
});

/** A made-up list without any report. */
export const listOnly: readonly SteeringRow[] = [
	entry('a', 'arbeit', ['sgb2', 'frauen'], ['pflege']),
	entry('b', 'arbeit', ['sgb2']),
	entry('c', 'lernen', ['frauen']),
	theme('arbeit', 'Arbeit'),
	theme('lernen', 'Lernen'),
	theme('digital', 'Digitales', 'Onlinequote.'),
	term('group', 'sgb2', 'Leistungsberechtigte'),
	term('group', 'frauen', 'Frauen'),
	term('need', 'pflege', 'Pflegeberufe'),
	{ kind: 'measure', ...names('quote', 'Quote'), theme: 'arbeit' },
	{
		...{ kind: 'size', id: 'sgb2', indicator: 'sgb2_total_persons', fit: 'exact' },
		...{ reason_de: 'Alle.', reason_en: 'All.', period: '2033-12-31', people: 2000, source: 's' }
	},
	{ kind: 'list', date: '2030-04-29' }
];

/** The same with three years of reports: late, missing, corrected and protected ones. */
export const threeYears: readonly SteeringRow[] = [
	...listOnly,
	...[period('2031'), period('2032'), period('2033')],
	report({ period: '2031', activity: 'a', status: 'planned', participants: 0 }),
	report({ period: '2032', activity: 'a', status: 'running', participants: 80, budget: 10_000 }),
	report({ period: '2032', activity: 'b', status: 'running', received: '2033-05-02' }),
	report({
		...{ period: '2033', activity: 'a', status: 'running', participants: 120, budget: 12_000 },
		...{ funding: 'Land', places: 130, next_review: '2034-01-31' },
		...{ output: 'Beratungen', output_unit: 'count', output_value: 300 },
		...{ outcome: 'Arbeit nach 6 Monaten', outcome_unit: 'persons', outcome_value: null },
		outcome_value_symbol: '*'
	}),
	report({
		...{ period: '2033', activity: 'b', status: 'running', participants: 50 },
		received: '2034-01-10'
	}),
	report({
		...{ period: '2033', activity: 'b', status: 'paused', participants: null },
		...{ participants_symbol: '*', status_reason: 'Stelle nicht besetzt' },
		...{ received: '2034-04-20', budget: 500, funding: 'Land' }
	}),
	count('a', 'sgb2', 100),
	count('a', 'frauen', null, '*')
];

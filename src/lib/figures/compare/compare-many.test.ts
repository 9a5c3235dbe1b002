import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { sourcesIn } from '../columns/read.ts';
import { testContext } from '../test-context.ts';
import { compareManyOn } from './compare-many.ts';
import { manyViews, notOffered, type ManyChoice } from './many-choice.ts';
import { convertedIn, linesIn } from './many-lines.ts';
import { partsIn, shownRows } from './many-parts.ts';
import { partRows, peer, people, population, rate, threeLines } from './many-rows.ts';
import { readPart } from './part.ts';

const figure = compareManyOn([]);
const present = (rows: PartRow[], given: Partial<ManyChoice> = {}, locale: Locale = 'de') =>
	figure.present(
		rows,
		testContext(locale, {
			...{ indicators: ['rate', 'unemployed'], peers: [peer], view: 'values', sameScale: true },
			...given
		})
	);
const both = [...rate, ...people];
const second = partRows(
	{ indicator: 'second', name_de: 'Zweite Quote', direction: 'up-good' },
	threeLines([7, 8], [6, 7], [8, 8])
);
const panelsOf = (rows: PartRow[], given: Partial<ManyChoice> = {}) => {
	const { chart } = present(rows, given);
	if (chart.kind !== 'multiples') throw new Error(chart.kind);
	return chart.panels;
};
const regions = [county.region, peer.region, county.state];

describe('the subtitle', () => {
	const end = (rows: PartRow[], indicators: string[], locale: Locale = 'de') =>
		present(rows, { indicators, view: 'per-1000' }, locale).subtitle.split('; ')[1];

	it('names a view only as far as indicators are drawn so', () => {
		expect(end([...people, ...population], ['unemployed'])).toBe(
			'je 1.000 Einwohnerinnen und Einwohner'
		);
		const both = [...rate, ...people, ...population];
		expect(end(both, ['rate', 'unemployed'])).toBe(
			'1 von 2: je 1.000 Einwohnerinnen und Einwohner, die anderen als Werte'
		);
		expect(end(both, ['rate', 'unemployed'], 'en')).toBe(
			'1 of 2: per 1,000 inhabitants, the others as values'
		);
		expect(end(rate, ['rate'])).toBe('alle als Werte, keine ist umgerechnet');
	});

	it('says from when the newest values are where they are not of one time', () => {
		const later = people.map((row) =>
			row.row === 'value' ? { ...row, period: String(Number(row.period) + 1) } : row
		);
		const subtitle = (rows: PartRow[]) => present(rows).subtitle;
		expect(subtitle(both)).not.toContain('neueste');
		expect(subtitle([...rate, ...later])).toMatch(/; neueste Werte: \d{4} bis \d{4}$/);
	});
});

describe('several indicators at once', () => {
	it('take one round: a panel for each, the same regions in each', () => {
		const panels = panelsOf(both);
		expect(panels.map(({ title, unit }) => [title, unit])).toEqual([
			['Quote', 'Prozent'],
			['Arbeitslose', 'Personen']
		]);
		expect(panels[0]?.series.map(({ name }) => name)).toEqual([
			'Main-Taunus',
			'Hochtaunus',
			'Hessen'
		]);
	});

	it('say how often the county stands better, of the indicators that say which way is better', () => {
		const rows = [...rate, ...second];
		const { headline, summary, findings = [] } = present(rows, { indicators: ['rate', 'second'] });
		expect(headline).toBe(
			'1 von 2 Kennzahlen ist im Main-Taunus-Kreis günstiger, verglichen mit Hochtaunus'
		);
		expect(summary).toBe(
			'Gegenüber Hochtaunus: 1 günstiger, 1 ungünstiger. Gegenüber Hessen: 0 günstiger, 1 ungünstiger, 1 gleich.'
		);
		expect(findings.map((own) => 'against' in own && own.against)).toEqual(['06', '06']);
		expect(present(rows, { indicators: ['rate', 'second'] }, 'en').headline).toBe(
			'1 of 2 indicators is better in the Main-Taunus district, compared with Hochtaunus'
		);
	});

	it('name both districts beside the county, and of more none alone', () => {
		const rows = [...rate, ...second];
		const beside = (count: number) =>
			present(rows, {
				indicators: ['rate', 'second'],
				peers: [peer, { region: '06', name: 'Wiesbaden' }, { region: '1', name: 'Fulda' }].slice(
					0,
					count
				)
			}).headline;
		expect(beside(2)).toBe(
			'1 von 2 Kennzahlen ist im Main-Taunus-Kreis günstiger, verglichen mit Hochtaunus; verglichen mit Wiesbaden 0 von 2'
		);
		expect(beside(3)).toBe('Main-Taunus: 2 Kennzahlen im Vergleich');
	});

	it('tell one indicator alone as other pages do', () => {
		expect(present(rate, { indicators: ['rate'] }).headline).toBe(
			'Quote: im Main-Taunus-Kreis 2025 höher als in Hessen'
		);
	});

	it('judge nothing by counts, and by nothing neutral', () => {
		expect(present(both).headline).toBe('Main-Taunus: 2 Kennzahlen im Vergleich');
		const neutral = partRows(
			{ indicator: 'rate', direction: 'neutral' },
			threeLines([4], [5], [6])
		);
		expect(present(neutral, { indicators: ['rate'] }).summary).toContain(
			'1 ohne erklärte Richtung'
		);
	});

	it('leave counts of the state to the table', () => {
		const [, counts] = panelsOf(both);
		expect(counts?.series.map(({ name }) => name)).toEqual(['Main-Taunus', 'Hochtaunus']);
		const { table, notes } = present(both);
		expect(table.rows.at(-1)?.cells).toEqual(['Arbeitslose, 2025', '250', '330', '9.900']);
		expect(notes.join(' ')).toContain('Anzahlen von Hessen stehen nur in der Tabelle');
	});

	it('share an axis by unit or not at all', () => {
		const scales = (sameScale: boolean) =>
			panelsOf([...rate, ...second], { indicators: ['rate', 'second'], sameScale }).map(
				({ scale }) => scale
			);
		expect(scales(true)).toEqual(['values Prozent', 'values Prozent']);
		expect(scales(false)).toEqual(['rate', 'second']);
	});

	it('are typed with what the official values are', () => {
		const { data } = present(both);
		expect(data.columns.map(({ id }) => id)).toEqual(['region', 'period', 'rate', 'unemployed']);
		const own = data.rows.find(({ id }) => id === `${county.region}-2025-s1`);
		expect(own?.cells).toMatchObject({ rate: { value: 6.9 }, unemployed: { value: 250 } });
	});
});

describe('the first common year as 100', () => {
	it('is counted from the first year in which all have a value', () => {
		const late = partRows(
			{ indicator: 'unemployed', unit: 'persons', comparable: 0 },
			threeLines(['.', 200, 250], [280, 300, 330], [8000, 9000, 9900])
		);
		const lines = linesIn(readPart(late), regions, 'index', undefined, []);
		expect([lines.view, lines.base]).toEqual(['index', 2024]);
		expect(lines.rows.map(({ region, period, value }) => [region, period, value])).toEqual([
			[county.region, '2024', 100],
			[county.region, '2025', 125],
			[peer.region, '2024', 100],
			[peer.region, '2025', expect.closeTo(110)],
			[county.state, '2024', 100],
			[county.state, '2025', expect.closeTo(110)]
		]);
	});

	it('never reaches across a break of the series', () => {
		const broken = partRows({ indicator: 'x', unit: 'eur' }, [
			...threeLines([10, 11, 12, 13], [10, 11, 12, 13], [10, 11, 12, 13], 'old').filter(
				({ period }) => period < '2024'
			),
			...threeLines([20, 22], [20, 21], [20, 20], 'new')
		]);
		const lines = linesIn(readPart(broken), regions, 'index', undefined, []);
		expect([lines.base, lines.breaks]).toEqual([2024, []]);
		expect(lines.rows.every(({ source }) => source === 'new')).toBe(true);
	});

	it('begins behind a change of territory', () => {
		const change = { region: '1', name: 'Neu', from: '2024-01-01', predecessorName: 'Alt' };
		const lines = linesIn(readPart(people), regions, 'index', undefined, [
			{ ...change, predecessor: peer.region }
		]);
		expect(lines.base).toBe(2024);
	});

	it('is not offered for rates, nor where there is no earlier common year', () => {
		const { notes, chart } = present(both, { view: 'index' });
		expect(notes.join(' ')).toContain('Quoten und Anteile stehen nicht als Index');
		expect(notes.join(' ')).toContain('Als Werte gezeigt: Quote.');
		expect(chart.kind === 'multiples' && chart.panels.map(({ unit }) => unit)).toEqual([
			'Prozent (nicht umgerechnet)',
			'Index, 2023 = 100'
		]);
		const single = partRows({ indicator: 'x', unit: 'persons' }, threeLines([1], [2], [3]));
		expect(linesIn(readPart(single), regions, 'index', undefined, []).why).toBe('no-common-year');
	});

	it('is a column of its own beside the official value', () => {
		const { data, table } = present(both, { view: 'index' });
		const own = data.rows.find(({ id }) => id === `${county.region}-2025-s1`);
		expect(own?.cells).toMatchObject({
			unemployed: { value: 250, source: 's1' },
			unemployed_index: { value: 125 }
		});
		expect(data.columns.at(-1)).toMatchObject({
			title: 'Arbeitslose: 2023 = 100',
			certainty: 'own-calculation'
		});
		expect(table.rows.at(-1)?.cells).toEqual(['Arbeitslose, 2025', '125,0', '110,0', '110,0']);
	});
});

describe('a view', () => {
	it('converts as many indicators as are drawn so: no rates, and no index without a common year', () => {
		const short = partRows({ indicator: 'x', unit: 'persons' }, threeLines([1], [2], [3]));
		const parts = [rate, people, short].map(readPart);
		const counts = manyViews.map((view) => convertedIn(parts, regions, view, []));
		expect(Object.fromEntries(manyViews.map((view, index) => [view, counts[index]]))).toEqual({
			values: 3,
			index: 1,
			'per-1000': 2
		});
	});
});

describe('values per 1,000 inhabitants', () => {
	const rows = [...people, ...rate, ...population];

	it('are divided by the population of the same year and leave other years out', () => {
		const lines = linesIn(readPart(people), regions, 'per-1000', readPart(population), []);
		expect(lines.rows.map(({ region, period, value }) => [region, period, value])).toEqual([
			[county.region, '2024', 21],
			[county.region, '2025', expect.closeTo(23.81, 2)],
			[peer.region, '2024', 20],
			[peer.region, '2025', 22],
			[county.state, '2024', 30],
			[county.state, '2025', expect.closeTo(31.94, 2)]
		]);
	});

	it('break where the base of the population changes', () => {
		const moved = partRows({ indicator: 'population_total', unit: 'persons' }, [
			...threeLines([10, 11, 11], [10, 11, 11], [10, 11, 11], 'census-2011').filter(
				({ period }) => period < '2025'
			),
			...threeLines([12], [12], [12], 'census-2022')
		]);
		expect(linesIn(readPart(people), regions, 'per-1000', readPart(moved), []).breaks).toEqual([
			2024.5
		]);
	});

	it('carry the population as data with its source, and the reason where they are not offered', () => {
		const { data, notes } = present(rows, { view: 'per-1000' });
		expect(data.columns.map(({ id }) => id)).toContain('population_total');
		expect(sourcesIn(data)).toEqual(['s1']);
		const own = data.rows.find(({ id }) => id === `${county.region}-2024-s1`);
		expect(own?.cells).toMatchObject({
			unemployed: { value: 210 },
			population_total: { value: 10_000 },
			unemployed_per_1000: { value: 21 }
		});
		expect(notes.join(' ')).toContain(
			'sind schon auf eine Größe bezogen. Als Werte gezeigt: Quote.'
		);
	});

	it('exist for counts of people only', () => {
		const of = (indicator: string, unit: string) => notOffered({ indicator, unit }, 'per-1000');
		expect(of('unemployed', 'persons')).toBeNull();
		expect(of('population_total', 'persons')).toBe('denominator');
		expect(of('gdp_total', 'thousand-eur')).toBe('money');
		expect(of('rate', 'percent')).toBe('rate');
	});
});

describe('the rows of several parts', () => {
	it('come apart again', () => {
		expect([...partsIn([...rate, ...people, ...population]).keys()]).toEqual([
			'rate',
			'unemployed',
			'population_total'
		]);
		expect(partsIn([]).size).toBe(0);
	});

	it('of a page are the lines it shows and the newest ranking', () => {
		const kept = shownRows(rate, [county.region]).filter(({ row }) => row === 'value');
		expect(kept).toHaveLength(5);
	});
});

import { describe, expect, it } from 'vitest';
import { county } from '../core/county.ts';
import { minimumIncome } from './caseload/minimum-income.ts';
import { qualificationRanking } from './qualification/qualification-ranking.ts';
import { qualificationTrend } from './qualification/qualification-trend.ts';
import { gapRows, testContext as gapContext } from './skills/gap.fixture.ts';
import { skillsGap } from './skills/skills-gap.ts';
import { skillsGapWaves } from './skills/skills-gap-waves.ts';
import { observed, testContext, yearly } from './test-context.ts';
import { isOne, listed, nothingFound } from './trend.words.ts';

const de = gapContext('de', {});
const en = gapContext('en', {});

describe('one person, one worker', () => {
	const single = gapRows({ net: -1, vocational: 0, academic: -1, 'without-degree': -1 });
	it('is missing, not are missing', () => {
		expect(skillsGap.present(single, de).headline).toContain('1 Arbeits- oder Fachkraft');
		expect(skillsGap.present(single, de).summary).toBe(
			'Laut Prognose fehlt 1 Fachkraft mit Berufsausbildung oder akademischem Abschluss. Auch ohne Berufsausbildung fehlt voraussichtlich 1 Person.'
		);
		expect(skillsGap.present(single, en).summary).toBe(
			'1 skilled worker with vocational training or an academic degree is expected to be missing. 1 person without vocational training is expected to be missing, too.'
		);
	});

	it('is a balance where nobody is missing', () => {
		const none = gapRows({ vocational: 0, academic: 0 });
		expect(skillsGapWaves.present(none, de).headline).toMatch(/gleichen sich .* aus$/);
		expect(skillsGapWaves.present(none, en).headline).toMatch(/balance$/);
	});

	it('received benefits alone', () => {
		const rows = yearly(2023, [2, 1], { indicator: 'minimum_income_total_persons' });
		const { headline } = minimumIncome.present(rows, testContext('de', {}));
		expect(headline).toBe(
			'1 Person erhielt Ende 2024 Mindestsicherung, 1 weniger als im Jahr davor'
		);
	});
});

describe('a district alone or like all others', () => {
	const row = (region: string, value: number | string, period = '2015') =>
		observed({ indicator: 'inkar_svb_academic_share', region, name: region, period }, value);
	const own = (value: number | string) => row(county.region, value);
	const context = testContext('de', { share: 'academic' } as const);
	const rank = (...rows: ReturnType<typeof row>[]) => qualificationRanking.present(rows, context);

	it('has no rank', () => {
		expect(rank(own(5)).headline).toContain('betrug im');
		expect(rank(own(5), row('1', 5)).headline).toContain('in allen Kreisen gleich hoch');
	});

	it('shares the highest value, and says so', () => {
		expect(rank(own(5), row('1', 5), row('2', 4)).headline).toContain(
			'mit dem höchsten von 3 Werten (geteilt)'
		);
	});

	it('keeps those without a value in picture and table, with the reason', () => {
		const { chart, table } = rank(own(5), row('1', '.'));
		expect(table.rows[1]?.cells).toEqual(['1', '–', 'unbekannt oder geheim']);
		expect(chart.kind === 'bars' && chart.rows[1]?.value).toBe('secret');
	});

	it('is not compared with the same year', () => {
		const { headline, summary } = qualificationTrend.present([own(5)], context);
		expect(headline).toContain('betrug im');
		expect(summary).toBe('2015 waren es 5,0\u202f%.');
	});
});

describe('the small parts of sentences', () => {
	it('leave out what is empty and know a single one', () => {
		expect(listed('a', '', 'b')).toBe('a, b');
		expect(['1', '−1', '1,0', '11'].map(isOne)).toEqual([true, true, false, false]);
		expect(nothingFound('No figures')).toEqual({ headline: 'No figures', summary: 'No figures.' });
	});
});

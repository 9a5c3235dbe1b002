import { printNumber } from '../../i18n/number.ts';
import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { observed, testContext } from '../test-context.ts';
import { capital } from '../../core/capital.ts';
import { minimumIncomeShare, shareBenefits, type ShareBenefit } from './minimum-income-share.ts';

const show = (
	own: number | string,
	state: number | string | null,
	country: number | string | null,
	{ benefit = 'total', locale = 'de' }: { benefit?: ShareBenefit; locale?: Locale } = {}
) => {
	const row = (region: string, value: number | string | null) =>
		value === null
			? []
			: [observed({ indicator: shareBenefits[benefit], region, period: '2024-12-31' }, value)];
	return minimumIncomeShare.present(
		[...row(county.region, own), ...row(county.state, state), ...row(county.country, country)],
		testContext(locale, { benefit })
	);
};
const [inState, inCountry] = [county.inState.de, county.inCountry.de];

describe('share of the population on minimum income benefits', () => {
	it('compares with state and country, together or apart', () => {
		const start = `Mindestsicherung ist ${county.in.de}`;
		expect(show(6.8, 9, 8.7).headline).toBe(`${start} seltener als ${inState} und ${inCountry}`);
		expect(show(9.5, 9, 8.7).headline).toBe(`${start} häufiger als ${inState} und ${inCountry}`);
		expect(show(9, 9, 8.7).headline).toBe(
			`${start} so häufig wie ${inState} und häufiger als ${inCountry}`
		);
		expect(show(8.8, 9, 8.7).headline).toBe(
			`${start} seltener als ${inState} und kaum häufiger als ${inCountry}`
		);
	});

	it('agrees in number and language', () => {
		expect(show(0.5, 1, 1, { benefit: 'asylum' }).headline).toBe(
			`Asylbewerberleistungen sind ${county.in.de} seltener als ${inState} und ${inCountry}`
		);
		expect(show(6.8, 9, 8.7, { locale: 'en' }).headline).toBe(
			`${capital(county.in.en)} minimum income benefits are less common than ${county.inState.en} and ${county.inCountry.en}`
		);
	});

	it('compares only with what is known', () => {
		expect(show(6.8, '.', null).headline).toBe(`Anteil an der Bevölkerung ${county.in.de}`);
		expect(show(6.8, null, null).summary).toBe('Am 31.12.2024 lag der Anteil bei 6,8\u202f%.');
		expect(show('...', 9, 9).headline).toBe('Für diese Leistung liegen keine Anteile vor');
	});

	it('prints finer ticks for small shares', () => {
		const ticks = (own: number) => {
			const { chart } = show(own, null, null);
			return chart.kind === 'lines' ? printNumber(1, chart.print) : '';
		};
		expect(ticks(0.5)).toBe('1,0');
		expect(ticks(6)).toBe('1');
	});
});

import { layoutBalance, type BalanceLayout } from '../../charts/balance/layout.ts';
import type { Context } from '../figure.ts';
import { isRounding, latestGap, type GapRow } from '../skills/gap.ts';
import { gapWords } from '../skills/gap.words.ts';
import { skillsGap } from '../skills/skills-gap.ts';

/** The forecast beside the leading findings: it is a calculation and never one of them. */
export interface ForecastCard {
	path: string;
	headline: string;
	picture: BalanceLayout;
	/** The picture in words. */
	spoken: string;
	meta: string;
	/** What the strokes of the picture mean; "" where all are of one kind. */
	key: string;
	kind: string;
}

const words = {
	de: {
		kind: 'Prognose',
		key: 'Gestrichelt: Überhang.',
		net: 'Saldo; der Überhang ersetzt keine Fachkräfte.',
		base: (base: number, publisher: string) => `Basis ${base}\u00a0· ${publisher}`,
		parts: (sum: string, rounding: boolean) =>
			`Die Teile ergeben ${sum}${rounding ? ' (Rundung)' : ''}.`
	},
	en: {
		kind: 'Forecast',
		key: 'Dashed: surplus.',
		net: 'Net figure; the surplus does not make up for missing skilled workers.',
		base: (base: number, publisher: string) => `Base year ${base}\u00a0· ${publisher}`,
		parts: (sum: string, rounding: boolean) =>
			`The parts add up to ${sum}${rounding ? ' (rounding)' : ''}.`
	}
};

/** The latest forecast of missing people as a card; null where there is none for the county. */
export function forecastCard(rows: readonly GapRow[], context: Context): ForecastCard | null {
	const { county, format, locale } = context;
	const gap = latestGap(rows, county.region);
	if (!gap) return null;
	const parts = (['vocational', 'academic', 'withoutDegree'] as const).flatMap((id) => {
		const value = gap[id];
		return value === null
			? []
			: [{ name: gapWords[locale][id], value, text: format.signed(value) }];
	});
	const hasSurplus = parts.some(({ value }) => value > 0);
	return {
		path: '/fachkraefte/#skills-gap',
		headline: skillsGap.present(rows, context).headline,
		picture: layoutBalance(parts),
		spoken: parts.map(({ name, text }) => `${name}: ${text}`).join('; '),
		meta: [
			...(gap.net !== null && gap.sum !== null && gap.net !== gap.sum
				? [words[locale].parts(format.signed(gap.sum), isRounding(gap.net - gap.sum))]
				: []),
			...(hasSurplus ? [words[locale].net] : []),
			words[locale].base(gap.base, gap.publisher)
		].join(' '),
		key: hasSurplus ? words[locale].key : '',
		kind: words[locale].kind
	};
}

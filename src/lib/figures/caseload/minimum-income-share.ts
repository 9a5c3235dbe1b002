import { plainly, sayCommon } from '../../findings/say.ts';
import { trend } from '../kinds/trend.ts';
import { threeRegionsCube } from '../observations.ts';
import { minimumShareWords } from './minimum-income-share.words.ts';

/** Benefits the source gives a share of the population for, by the value of the filter. */
export const shareBenefits = {
	total: 'minimum_income_total_share',
	sgb2: 'sgb2_total_share',
	oldAge: 'sgb12_old_age_disability_share',
	subsistence: 'sgb12_subsistence_share',
	asylum: 'asylum_seekers_benefit_share'
} as const;
export type ShareBenefit = keyof typeof shareBenefits;

const cube = threeRegionsCube('minimum-income-share', Object.values(shareBenefits));

/** Share of the population on minimum income benefits: county, state and country. */
export const minimumIncomeShare = trend<{ benefit: ShareBenefit }>(
	'minimum-income-share',
	cube,
	(context) => {
		const { county, filters, locale } = context;
		const words = minimumShareWords[locale];
		const of = { subject: words.subjects[filters.benefit], place: county.in[locale] };
		return {
			indicator: shareBenefits[filters.benefit],
			none: words.none,
			subtitle: (regions, years) => words.subtitle(words.names[filters.benefit], regions, years),
			headline: ({ levels }) =>
				levels.length > 0 ? sayCommon(levels, of, context) : plainly(words.plain(of.place)),
			value: words.value,
			notes: () => [words.note[filters.benefit], words.rounded, words.census],
			period: words.day
		};
	}
);

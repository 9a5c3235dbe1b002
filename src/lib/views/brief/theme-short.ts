import type { Presentation } from '../../figures/figure.ts';
import { asOfLine } from '../../figures/columns/as-of.ts';
import { certaintyIn } from '../../figures/columns/read.ts';
import { indicatorLines } from '../../figures/strategy/indicator-lines.ts';
import { showTargets } from '../../figures/targets/targets.ts';
import { statusText } from '../../figures/activities/status-text.ts';
import { themesWords } from '../themes/words.ts';
import { coverLines, type Speaker } from './county-brief.ts';
import type { BriefItem, BriefTable, Chapter, Draft, DraftFigure } from './model.ts';
import { sourcesOf } from './number.ts';
import type { Score } from './score.ts';
import { kindsOf, scoreChapter, targetChapter } from './short.ts';
import { shortWords } from './short.words.ts';
import { gapBlocks, type ThemeBriefData } from './theme-brief.ts';
import { briefWords } from './words.ts';

/** What the short version of a theme needs besides its long one. */
export interface ThemeShortData extends ThemeBriefData {
	/** Those of its indicators that are compared across the districts. */
	scores: readonly Score[];
	ranks: string;
	/** Activities of the theme that somebody has reported on, and the period of the reports as printed. */
	reported: { known: number; all: number; period: string };
}

/** The short version of one theme: findings, comparison, activities, targets, reports. */
export function makeThemeShort(data: ThemeShortData, speaker: Speaker): Draft {
	const { locale, format } = speaker;
	const words = shortWords[locale];
	const { known, all, period } = data.reported;
	const [reported, listed] = [format.number(known), format.number(all)];
	const report = words.themeReports(known, reported, listed, period);
	return {
		title: briefWords[locale].theme.title(data.theme.name),
		lead: data.theme.about,
		cover: coverLines(speaker, data.edition),
		chapters: [
			findingChapter(data, speaker),
			...(data.scores.length === 0
				? []
				: [scoreChapter(data.scores, words.scores.themeTitle, speaker, [data.ranks])]),
			activityChapter(data, speaker),
			targetChapter(showTargets(data.targets, speaker), themesWords[locale].targets.none, speaker, [
				{ title: words.reports, text: report }
			])
		],
		contradictions: [],
		sources: data.sources,
		kinds: kindsOf(data.scores, speaker)
	};
}

function findingChapter(data: ThemeShortData, speaker: Speaker): Chapter<DraftFigure> {
	const { locale } = speaker;
	const items = data.indicators.map((plan): BriefItem => {
		const shown = indicatorLines(plan).present(data.cubes[plan.indicator] ?? [], {
			...speaker,
			filters: {}
		});
		return { title: shown.headline, text: foundText(shown, speaker), sources: sourcesOf(shown) };
	});
	return {
		...{ id: 'findings', title: shortWords[locale].findings },
		lead: items.length === 0 ? themesWords[locale].indicators.none : '',
		blocks: [
			...gapBlocks(data, locale),
			...(items.length === 0 ? [] : [{ kind: 'list' as const, id: 'finding-list', items }])
		]
	};
}

const foundText = (shown: Presentation, speaker: Speaker): string =>
	[
		shown.summary,
		[asOfLine(shown.data, speaker), ...certaintyIn(shown).map((kind) => speaker.t.certainty[kind])]
			.filter(Boolean)
			.join(', ')
	]
		.filter(Boolean)
		.join(' ');

function activityChapter({ theme }: ThemeShortData, speaker: Speaker): Chapter<DraftFigure> {
	const { locale, format } = speaker;
	const words = briefWords[locale].activities;
	const { title, none } = themesWords[locale].activities;
	const table: BriefTable = {
		// The annex has a table of the same activities.
		caption: `${words.caption} (${shortWords[locale].name})`,
		columns: (['name', 'status', 'lead'] as const).map((id) => ({
			id,
			name: words[id],
			numeric: false
		})),
		rows: theme.list.map((own) => ({
			id: own.id,
			cells: [own.name, statusText(own, locale), own.leadName]
		})),
		german: ['name', 'lead']
	};
	const [named, open, white] = [theme.named, theme.open, theme.white].map((own) =>
		format.number(own)
	);
	const counted = shortWords[locale].lists(named ?? '', open ?? '', white ?? '');
	const isEmpty = theme.list.length === 0;
	return {
		id: 'short-activities',
		title: title(format.number(theme.activities)),
		lead: isEmpty ? none : counted,
		blocks: isEmpty ? [] : [{ kind: 'table', id: 'short-activity-table', table }]
	};
}

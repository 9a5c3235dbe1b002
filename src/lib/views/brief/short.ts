import { isWaiting } from '../../data/waiting.ts';
import type { ForecastCard } from '../../figures/lead/forecast.ts';
import type { Leads } from '../../figures/lead/load.server.ts';
import type { Presentation, SourceText } from '../../figures/figure.ts';
import type { ShownTarget } from '../../figures/targets/targets.ts';
import { scoreWords } from '../district/score.words.ts';
import { overviewWords } from '../overview/words.ts';
import { themesWords } from '../themes/words.ts';
import { coverLines, type Edition, type Speaker } from './county-brief.ts';
import type { Block, BriefItem, Chapter, Draft, DraftFigure } from './model.ts';
import { sourcesOf } from './number.ts';
import type { Score } from './score.ts';
import { shortWords } from './short.words.ts';
import { briefWords } from './words.ts';

type DraftChapter = Chapter<DraftFigure>;

/** What the two pages of the county are made of; every text is finished. */
export interface CountyShortData {
	leads: Leads;
	forecast: { card: ForecastCard; shown: Presentation } | null;
	coverage: DraftFigure;
	targets: readonly ShownTarget[];
	/** What is known of the activities, as the page on steering says it. */
	reports: Pick<Presentation, 'headline' | 'summary'>;
	scores: readonly Score[];
	/** Indicators too old to be compared here. */
	old: number;
	sources: Readonly<Record<string, SourceText>>;
	edition: Edition;
}

/** The two pages of the county: findings, forecast, coverage, targets, reports, scorecard. */
export function makeCountyShort(data: CountyShortData, speaker: Speaker): Draft {
	const { locale, county, format } = speaker;
	const words = shortWords[locale];
	return {
		title: briefWords[locale].county.title(county.of[locale]),
		lead: '',
		// Its title names the county.
		cover: coverLines(speaker, data.edition).slice(1),
		chapters: [
			findingChapter(data, speaker),
			...(isWaiting('/aktivitaeten/') ? [] : [coverageChapter(data, words.coverage)]),
			...(isWaiting('/steuerung/')
				? []
				: [
						targetChapter(data.targets, isWaiting('/zahlen/') ? '' : words.noTargets, speaker, [
							{
								title: words.reports,
								text: `${data.reports.headline}. ${data.reports.summary}`
							}
						])
					]),
			scoreChapter(data.scores, words.scores.title, speaker, [
				data.leads.ranks,
				data.old > 0 ? words.scores.old(format.number(data.old)) : ''
			])
		],
		contradictions: [],
		sources: data.sources,
		kinds: kindsOf(data.scores, speaker)
	};
}

const coverageChapter = ({ coverage }: CountyShortData, title: string): DraftChapter => ({
	...{ id: 'coverage', title, lead: '' },
	blocks: [{ kind: 'picture', id: coverage.id, figure: coverage }]
});

function findingChapter({ leads, forecast }: CountyShortData, speaker: Speaker): DraftChapter {
	const { locale, county } = speaker;
	const { title } = overviewWords[locale].leads;
	return {
		...{ id: 'findings', title, lead: '' },
		blocks: [
			{
				...{ kind: 'leads', id: 'leads', cards: leads.cards },
				forecast: forecast && { ...forecast.card, sources: sourcesOf(forecast.shown) }
			},
			{
				...{ kind: 'text', id: 'rule' },
				text: shortWords[locale].rule(county.stateName[locale]),
				drawn: shortWords[locale].lines(county.stateName[locale])
			}
		]
	};
}

/** Targets with their status, and what is known of the work on them. */
export function targetChapter(
	targets: readonly ShownTarget[],
	none: string,
	{ locale }: Speaker,
	reports: readonly BriefItem[]
): DraftChapter {
	const items = [...targetItems(targets, locale), ...reports];
	return {
		...{ id: 'short-targets', title: shortWords[locale].targets },
		lead: targets.length === 0 ? none : '',
		blocks: [{ kind: 'list', id: 'short-target-list', items }]
	};
}

/** Each target: what is to be reached, how it stands, why, and where it is written. */
export const targetItems = (
	targets: readonly ShownTarget[],
	locale: Speaker['locale']
): BriefItem[] =>
	targets.map((target) => ({
		title: `${target.indicator}: ${target.goal}`,
		text: [target.reason, `${themesWords[locale].targets.source(target.source, target.section)}.`]
			.filter(Boolean)
			.join(' ')
	}));

/** How the numbers of each source came about: there is no room for it in every row. */
export const kindsOf = (
	scores: readonly Score[],
	{ t }: Pick<Speaker, 't'>
): Record<string, string> =>
	Object.fromEntries(
		[...Map.groupBy(scores, ({ source }) => source)].map(([source, own]) => {
			const kinds = new Set(own.map(({ certainty }) => t.certainty[certainty]));
			return [source, `${t.figure.certainty}: ${[...kinds].join(', ')}`];
		})
	);

/** Indicators of the county among all districts of the state. */
export function scoreChapter(
	scores: readonly Score[],
	title: string,
	{ locale, county }: Speaker,
	more: readonly string[]
): DraftChapter {
	const words = shortWords[locale].scores;
	const blocks: Block<DraftFigure>[] =
		scores.length === 0 ? [] : [{ kind: 'scores', id: 'scores', scores }];
	const lead = scores.length === 0 ? '' : [words.lead, ...more].filter(Boolean).join(' ');
	return { id: 'scores', title, lead, drawn: words.strip(county.stateName[locale]), blocks };
}

/** Name of a topic of the scorecard. */
export const topicName = (topic: string, locale: Speaker['locale']): string =>
	scoreWords[locale].topics[topic] ?? topic;

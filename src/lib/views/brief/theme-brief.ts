import type { Contradiction } from '../../data/catalog.server.ts';
import { familyNames } from '../../figures/activities/family-names.ts';
import { reachNote } from '../../figures/activities/reach-note.ts';
import { reportText } from '../../figures/activities/report-text.ts';
import { statusText } from '../../figures/activities/status-text.ts';
import type { SourceText } from '../../figures/figure.ts';
import type { Observation } from '../../figures/observations.ts';
import { indicatorLines } from '../../figures/strategy/indicator-lines.ts';
import type { ThemeGap } from '../../figures/strategy/theme-gaps.ts';
import type { ThemeIndicator } from '../../figures/strategy/theme-indicators.ts';
import type { ThemePage } from '../../figures/strategy/theme-page.ts';
import type { TargetRow } from '../../figures/targets/cube.ts';
import { showTargets } from '../../figures/targets/targets.ts';
import { themesWords } from '../themes/words.ts';
import { contradictionsIn, coverLines, type Edition, type Speaker } from './county-brief.ts';
import type { Block, BriefTable, Chapter, Draft, DraftFigure } from './model.ts';
import { targetItems } from './short.ts';
import { briefWords } from './words.ts';

/** What the brief of a theme is made of. */
export interface ThemeBriefData {
	theme: ThemePage;
	indicators: readonly ThemeIndicator[];
	/** What it would need, where it has none. */
	gap: ThemeGap | undefined;
	cubes: Readonly<Record<string, readonly Observation[]>>;
	targets: readonly TargetRow[];
	/** Datasets its indicators come from. */
	datasets: readonly string[];
	sources: Readonly<Record<string, SourceText>>;
	contradictions: readonly Contradiction[];
	edition: Edition;
}

type DraftChapter = Chapter<DraftFigure>;

/** The brief of one theme: indicators, activities, white spots, targets, partners. */
export function makeThemeBrief(data: ThemeBriefData, speaker: Speaker): Draft {
	const { locale, county } = speaker;
	return {
		title: briefWords[locale].theme.title(data.theme.name),
		lead: data.theme.about,
		cover: coverLines(speaker, data.edition),
		chapters: [
			indicatorChapter(data, speaker),
			activityChapter(data.theme, speaker),
			spotChapter(data.theme, speaker),
			targetChapter(data.targets, speaker),
			partnerChapter(data.theme, county.strategy[locale], speaker)
		],
		contradictions: contradictionsIn(concerning(data), data.datasets),
		sources: data.sources
	};
}

/** Contradictions of the numbers the brief shows, not of others in the same datasets. */
const concerning = ({ contradictions, indicators: shown }: ThemeBriefData) =>
	contradictions.filter(
		({ indicators }) =>
			indicators.length === 0 || shown.some(({ indicator }) => indicators.includes(indicator))
	);

function indicatorChapter(data: ThemeBriefData, speaker: Speaker): DraftChapter {
	const words = themesWords[speaker.locale].indicators;
	return {
		id: 'indicators',
		title: words.title,
		lead: data.indicators.length > 0 ? words.lead : words.none,
		blocks: [
			...gapBlocks(data, speaker.locale),
			...data.indicators.map((plan): Block<DraftFigure> => {
				const { id, present } = indicatorLines(plan);
				const shown = present(data.cubes[plan.indicator] ?? [], { ...speaker, filters: {} });
				return { kind: 'figure', id, figure: { id, shown } };
			})
		]
	};
}

/** Which indicator a theme without one would need, and what there is instead. */
export function gapBlocks(
	{ gap }: Pick<ThemeBriefData, 'gap'>,
	locale: Speaker['locale']
): Block<DraftFigure>[] {
	const words = themesWords[locale].indicators;
	if (!gap || gap[`needed_${locale}`] === '') return [];
	const items = [
		{ title: words.needed, text: gap[`needed_${locale}`] },
		{ title: words.available, text: gap[`available_${locale}`] }
	];
	return [{ kind: 'list', id: 'gap', items }];
}

function activityChapter(theme: ThemePage, speaker: Speaker): DraftChapter {
	const { locale, format } = speaker;
	const words = briefWords[locale].activities;
	const { title, none } = themesWords[locale].activities;
	// Where nothing is collected, the note of the chapter says so once.
	const isReported = theme.list.some(({ report }) => report !== null);
	const ids = [
		'name',
		'about',
		'status',
		'lead',
		...(isReported ? (['report'] as const) : [])
	] as const;
	const table: BriefTable = {
		caption: words.caption,
		columns: ids.map((id) => ({ id, name: words[id], numeric: false })),
		rows: theme.list.map((own) => {
			const cells = [own.name, aboutText(own, locale), statusText(own, locale), own.leadName];
			return {
				id: own.id,
				cells: isReported ? [...cells, reportText(own.report, speaker)] : cells
			};
		}),
		german: ['name', 'lead']
	};
	const empty = theme.list.length === 0;
	return {
		id: 'activities',
		title: title(format.number(theme.activities)),
		lead: empty ? none : '',
		blocks: empty ? [] : [{ kind: 'table', id: 'activities-table', table }]
	};
}

/** What an entry does, with all its conditions. */
const aboutText = (
	{ description, conditions }: ThemePage['list'][number],
	locale: Speaker['locale']
): string =>
	conditions === ''
		? description
		: `${description} ${briefWords[locale].activities.conditions(conditions)}`;

function spotChapter(theme: ThemePage, { locale, format }: Speaker): DraftChapter {
	const words = themesWords[locale].spots;
	const families: Readonly<Record<string, string>> = familyNames[locale];
	const items = theme.spots.map((spots) => ({
		title: families[spots.family] ?? spots.family,
		text: words.listed(
			format.number(spots.groups.length),
			format.number(spots.all),
			spots.groups.map(({ name }) => name).join('; ')
		)
	}));
	const lead =
		theme.white === 0
			? words.none
			: words.lead(format.number(theme.white), format.number(theme.groups));
	return {
		id: 'white-spots',
		title: words.title,
		lead,
		blocks: items.length === 0 ? [] : [{ kind: 'list', id: 'spots', items }]
	};
}

function targetChapter(rows: readonly TargetRow[], speaker: Speaker): DraftChapter {
	const words = themesWords[speaker.locale].targets;
	const targets = showTargets(rows, speaker);
	const items = targetItems(targets, speaker.locale).map((item, index) => ({
		...item,
		text: [item.text, targets[index]?.note].filter(Boolean).join(' ')
	}));
	return {
		id: 'targets',
		title: words.title,
		lead: items.length === 0 ? words.none : '',
		blocks: items.length === 0 ? [] : [{ kind: 'list', id: 'target-list', items }]
	};
}

function partnerChapter(theme: ThemePage, strategy: string, speaker: Speaker): DraftChapter {
	const { locale, format } = speaker;
	const words = briefWords[locale].partners;
	const texts = themesWords[locale];
	const table: BriefTable = {
		caption: words.caption,
		columns: [
			{ id: 'name', name: words.name, numeric: false },
			{ id: 'count', name: words.count, numeric: true },
			{ id: 'leads', name: words.leads, numeric: true }
		],
		rows: theme.partners.map(({ id, name, count, leads }) => ({
			id,
			cells: [name, format.number(count), format.number(leads)]
		})),
		german: ['name']
	};
	const empty = theme.partners.length === 0;
	return {
		id: 'partners',
		title: texts.partners.title,
		lead: empty ? texts.partners.none : '',
		blocks: [
			...(empty ? [] : [{ kind: 'table' as const, id: 'partner-table', table }]),
			{
				kind: 'text',
				id: 'origin',
				text: texts.note(strategy, reachNote(theme.list, { activities: theme.list }, speaker))
			}
		]
	};
}

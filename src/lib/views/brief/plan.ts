/** One chapter of the county brief: which figures it prints, and the datasets whose contradictions concern it. */
interface ChapterPlan {
	id: string;
	figures: readonly string[];
	datasets: readonly string[];
}

/** Chapters of the county brief in their order; a figure is printed once, where it comes first. */
export const chapterPlans = [
	{
		id: 'questions',
		figures: [
			'gap-by-level',
			'qualification-structure',
			'caseload-nationality',
			'coverage-by-family'
		],
		datasets: ['qualification']
	},
	{
		id: 'skills',
		figures: [
			'skills-gap',
			'skills-gap-gross',
			'retirements',
			'vacancy-time',
			'skills-gap-waves',
			'shortage-occupations'
		],
		datasets: ['skills-gap']
	},
	{
		id: 'qualification',
		figures: [
			'qualification-structure',
			'qualification-trend',
			'school-leavers-share',
			'school-leavers-trend',
			'qualification-ranking'
		],
		datasets: ['qualification']
	},
	{
		id: 'caseload',
		figures: [
			'caseload-sex',
			'caseload-nationality',
			'minimum-income',
			'minimum-income-share',
			'caseload-sources'
		],
		datasets: ['caseload-jobcentre', 'minimum-income']
	},
	{
		id: 'activities',
		figures: [
			'activities-by-theme',
			'activities-by-status',
			'activities-by-lead',
			'activities-coverage',
			'need-coverage'
		],
		datasets: ['activities']
	},
	{
		id: 'labour',
		figures: [
			'unemployment',
			'unemployed-groups',
			'employment',
			'population-pyramid',
			'population-age',
			'economy'
		],
		datasets: ['labour-market']
	}
] as const satisfies readonly ChapterPlan[];

/** Name of a chapter of the county brief. */
export type ChapterId = (typeof chapterPlans)[number]['id'];

/** Chapters a reader may choose. */
export const chapterIds: readonly ChapterId[] = chapterPlans.map(({ id }) => id);

/** Every figure the county brief can print, each once. */
export const plannedFigures: readonly string[] = [
	...new Set(chapterPlans.flatMap(({ figures }) => figures))
];

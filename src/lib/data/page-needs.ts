/** Pages that have nothing to show without rows of their own county, and the datasets they need, each with at least one row. */
export const pageNeeds: Readonly<Record<string, readonly string[]>> = {
	'/strategie/': ['needs', 'need-activities', 'activities'],
	'/fachkraefte/': ['skills-gap'],
	'/aktivitaeten/': ['activities', 'editions', 'themes', 'organisations'],
	'/themen/': ['themes', 'activities', 'editions'],
	'/ziele/': ['targets'],
	'/steuerung/': ['activities', 'editions', 'themes', 'organisations'],
	'/zahlen/': ['strategy-figures'],
	'/fassungen/': ['activities', 'editions'],
	'/netzwerk/': ['activities', 'editions', 'organisations'],
	'/gemeinden/': ['municipalities'],
	'/arbeitsmarkt/pendeln/': ['commuters']
};

/** What waits for rows: pages that cannot be shown yet with the datasets they lack, and the titles of these. */
export interface Waiting {
	pages: Record<string, string[]>;
	titles: Record<string, { de: string; en: string }>;
}

/** Finds what waits, from the datasets of a county and how many rows each has. */
export function findWaiting(
	datasets: readonly { id: string; title: { de: string; en: string }; rows: number }[]
): Waiting {
	const empty = datasets.filter(({ rows }) => rows === 0);
	const lacking = Object.entries(pageNeeds).map(
		([path, needs]) => [path, needs.filter((id) => empty.some((own) => own.id === id))] as const
	);
	return {
		pages: Object.fromEntries(
			lacking.flatMap(([path, ids]) => (ids.length === 0 ? [] : [[path, [...ids]]]))
		),
		titles: Object.fromEntries(empty.map(({ id, title }) => [id, title]))
	};
}

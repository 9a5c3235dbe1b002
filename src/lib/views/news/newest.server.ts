import { byKey } from '../../core/period.ts';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { loadScorecard } from '../../figures/scorecard/load.server.ts';
import { printedSources } from '../district/load.server.ts';
import { loadSpeaker } from '../embed/embed.server.ts';

/** Numbers of the county for one period, newest periods first. */
export interface Newest {
	/** As stored. */
	id: string;
	period: string;
	items: {
		id: string;
		name: string;
		path: string;
		text: string;
		change: string;
		/** "eigene Berechnung" where it is ours, else "". */
		own: string;
	}[];
}

/** A year counts as its last day, so that it stands beside reference dates. */
const endOf = (period: string): string => (period.length === 4 ? `${period}-12-31` : period);

/** The newest numbers of the county by period, and their sources; what is old is no news. */
export async function loadNewest(locale: Locale): Promise<{ newest: Newest[]; sources: string[] }> {
	const speaker = await loadSpeaker(locale);
	const card = await loadScorecard(county.region, { ...speaker, filters: {} });
	const rows = (card?.rows ?? []).filter(({ age, period }) => age === 0 && period !== '');
	const ordered = rows.toSorted((a, b) => byKey(endOf(b.period), endOf(a.period)));
	const newest = [...Map.groupBy(ordered, ({ period }) => period)].map(([id, own]) => ({
		id,
		period: speaker.format.period(id),
		items: own.map((row) => ({
			...{ id: row.id, name: row.name, path: row.path, text: row.text },
			change: row.oneYear?.text ?? '',
			own: row.certainty === 'own-calculation' ? speaker.t.certainty[row.certainty] : ''
		}))
	}));
	return { newest, sources: Object.values(await printedSources(ordered)) };
}
